/**
 * Stands for `fflate` in the build (wxt.config.ts), with the one function the workbook writer uses: it compresses where it is called, which
 * is a worker already. For parts over 160 kB the library's own starts workers from blobs of code, which an extension's policy forbids in
 * its pages: whether a worker may start them is left to each browser, and where it may not, the file would never be finished.
 */
import { type AsyncZippable, zipSync } from 'fflate/browser'

export { strToU8, zipSync } from 'fflate/browser'

/** As fflate's `zip`: gives the archive, or what was thrown, to `done`. */
export function zip(files: AsyncZippable, done: (error: unknown, archive: Uint8Array | null) => void): void {
  try {
    done(null, zipSync(files))
  } catch (error) {
    done(error, null)
  }
}
