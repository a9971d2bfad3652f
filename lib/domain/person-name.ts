import type { Creator } from './campaign'
import { handleKey } from './handle'
import type { Profile } from './profile'

/**
 * What a person is called. The name kept when they were saved or imported, unless that is no more than one of their handles: then what their
 * profiles say by now, the first one before others, and the handle only where no page said a name.
 */
export function personName({ name }: Creator, profiles: readonly Profile[]): string {
  const isHandle = profiles.some((profile) => profile.handleKey === handleKey(name))
  if (name !== '' && !isHandle) return name
  return profiles.find(({ displayName }) => displayName)?.displayName ?? profiles[0]?.handle ?? name
}
