import { ensureBuilt } from '@/tools/browser/build'
import { findBrowser } from '@/tools/browser/find-browser'

/** Before all tests: a browser (installed on a bare Debian, else the run ends and says what to install) and a fresh build. */
export default function setup(): void {
  const { path } = findBrowser()
  console.log(`End-to-end tests run in ${path}`)
  ensureBuilt()
}
