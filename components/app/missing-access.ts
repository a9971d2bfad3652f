import { platforms } from '@/lib/platforms/directory'
import { browser } from 'wxt/browser'

/** Platforms the browser keeps Touchstone from, although they are part of it: names to say, origins to ask for. */
export interface MissingAccess {
  readonly names: readonly string[]
  readonly origins: readonly string[]
}

/**
 * Which of the platforms in the manifest may not be read. People can take a site away from an extension, and Firefox gives none by itself.
 * Platforms that are switched on in the options are not missed while they are off.
 */
export async function missingAccess(): Promise<MissingAccess> {
  const own = new Set((browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []))
  const asked = platforms.filter((platform) => platform.matches.some((pattern) => own.has(pattern)))
  const granted = await Promise.all(asked.map((platform) => browser.permissions.contains({ origins: [...platform.matches] })))
  const missing = asked.filter((_, at) => granted[at] === false)
  return { names: missing.map(({ name }) => name), origins: missing.flatMap(({ matches }) => [...matches]) }
}
