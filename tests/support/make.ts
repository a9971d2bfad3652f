/** Small builders of valid domain objects about invented people. */
import type { Count } from '@/lib/domain/count'
import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { Post, PostFacts } from '@/lib/domain/post'
import type { Profile, ProfileFacts } from '@/lib/domain/profile'
import type { Reading } from '@/lib/domain/reading'

export const NOW = Date.UTC(2026, 10, 20, 12)

/** Of a platform like the one the profile below is on. */
export const TRAITS: PlatformTraits = { usualFormula: 'followers', followerWord: 'followers', showsFollowing: true, showsHearts: false }

export function count(value: number, change: Partial<Count> = {}): Count {
  return { value, low: value, high: value, exact: true, via: 'dom:test', readAt: NOW, ...change }
}

/** "1.2M": 1.15 to 1.25 million. */
export function rounded(value: number, half: number, change: Partial<Count> = {}): Count {
  return count(value, { low: value - half, high: value + half, exact: false, ...change })
}

export function profileFacts(change: Partial<ProfileFacts> = {}): ProfileFacts {
  return { handle: 'mirelaokonto', displayName: 'Mirela Okonto', links: [], emails: [], followers: count(48_213), ...change }
}

export function profile(change: Partial<Profile> = {}): Profile {
  return {
    ...profileFacts(),
    key: 'instagram:@mirelaokonto',
    platform: 'instagram',
    url: 'https://www.instagram.com/mirelaokonto/',
    handleKey: 'mirelaokonto',
    firstSeen: NOW,
    lastRead: NOW,
    readerVersion: '1',
    ...change,
  }
}

export function postFacts(id: string, change: Partial<PostFacts> = {}): PostFacts {
  return {
    id,
    url: `https://www.instagram.com/p/${id}/`,
    kind: 'image',
    hashtags: [],
    mentions: [],
    links: [],
    collaborators: [],
    ...change,
  }
}

export function post(id: string, change: Partial<Post> = {}): Post {
  return {
    ...postFacts(id),
    key: `instagram:${id}`,
    platform: 'instagram',
    profileKey: 'instagram:@mirelaokonto',
    firstSeen: NOW,
    lastSeen: NOW,
    ...change,
  }
}

export function reading(change: Partial<Reading> = {}): Reading {
  return {
    platform: 'instagram',
    readerVersion: '1',
    url: 'https://www.instagram.com/mirelaokonto/',
    ref: { platform: 'instagram', kind: 'profile', handle: 'mirelaokonto' },
    state: 'ready',
    health: 'ok',
    readAt: NOW,
    sequence: 0,
    profile: profileFacts(),
    post: null,
    posts: [],
    visibleComments: 0,
    tried: [],
    ...change,
  }
}
