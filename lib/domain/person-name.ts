import type { Creator } from './campaign'
import { handleKey } from './handle'
import type { Profile } from './profile'

/**
 * A person's name: the one stored on saving or import, unless it is only one of their handles. Then the first profile's display name, and
 * the handle only if no profile has one.
 */
export function personName({ name }: Creator, profiles: readonly Profile[]): string {
  const isHandle = profiles.some((profile) => profile.handleKey === handleKey(name))
  if (name !== '' && !isHandle) return name
  return profiles.find(({ displayName }) => displayName)?.displayName ?? profiles[0]?.handle ?? name
}
