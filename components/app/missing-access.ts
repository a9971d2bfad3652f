import { platforms } from '@/lib/platforms/directory'
import { browser } from 'wxt/browser'

/** Supported platforms that Touchstone has no access to: their names, and the origins to ask for. */
export interface MissingAccess {
  readonly names: readonly string[]
  readonly origins: readonly string[]
}

/**
 * The manifest's platforms that Touchstone has no access to. People can revoke a site, and Firefox grants none by itself.
 * A platform outside the manifest is optional: it is not missed.
 */
export async function missingAccess(): Promise<MissingAccess> {
  const own = new Set((browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []))
  const asked = platforms.filter((platform) => platform.matches.some((pattern) => own.has(pattern)))
  const granted = await Promise.all(asked.map((platform) => browser.permissions.contains({ origins: [...platform.matches] })))
  const missing = asked.filter((_, at) => granted[at] === false)
  return { names: missing.map(({ name }) => name), origins: missing.flatMap(({ matches }) => [...matches]) }
}
