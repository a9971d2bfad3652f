/** The platforms' traits for scripts that run without the bundler, which is what finds the folders for `lib/platforms/directory.ts`. */
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { PlatformAbout } from '@/lib/platforms/reader/contract'

const FOLDER = fileURLToPath(new URL('../../lib/platforms/', import.meta.url))
const ids = readdirSync(FOLDER).filter((id) => existsSync(`${FOLDER}${id}/about.ts`))
const abouts = await Promise.all(
  ids.map(async (id) => ((await import(`../../lib/platforms/${id}/about.ts`)) as { readonly default: PlatformAbout }).default),
)

/** @throws a RangeError for a platform without a folder. */
export function traitsOf(id: string): PlatformTraits {
  const about = abouts.find((one) => one.id === id)
  if (!about) throw new RangeError(`there is no platform ${id}`)
  return about.traits
}
