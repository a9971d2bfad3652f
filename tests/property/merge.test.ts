/** What is stored after one more reading keeps to the schema of what is stored, whatever the two readings were. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  LONGEST_TEXT,
  MOST_COLLABORATORS,
  MOST_COMMENTERS,
  MOST_EMAILS,
  MOST_HASHTAGS,
  MOST_LABEL_BRANDS,
  MOST_LINKS,
  MOST_MENTIONS,
} from '@/lib/domain/limits'
import { DatePrecision, Post, PostFacts, PostKind } from '@/lib/domain/post'
import { Profile, ProfileFacts } from '@/lib/domain/profile'
import { mergePost, mergeProfile } from '@/lib/store/merge'
import * as make from '@/tests/support/make'
import { runs } from '@/tests/support/runs'

/** A list of up to `most` items, often a full one. Two of them share some items, all or none. */
const list = (name: string, most: number) =>
  fc
    .record({ from: fc.nat(2 * most), size: fc.oneof(fc.constant(most), fc.nat(most)) })
    .map(({ from, size }) => Array.from({ length: size }, (_, at) => `${name}${from + at}`))
const text = (longest: number) =>
  fc
    .record({ letter: fc.constantFrom('a', 'b', ' '), size: fc.constantFrom(0, 1, 40, longest - 3, longest), isCut: fc.boolean() })
    .map(({ letter, size, isCut }) => `${letter.repeat(size)}${isCut && size < longest ? '…' : ''}`)
const count = fc
  .record({ value: fc.nat(5000), half: fc.constantFrom(0, 50), readAt: fc.nat(1e9) })
  .map(({ value, half, readAt }) => make.count(value, { low: Math.max(0, value - half), high: value + half, exact: half === 0, readAt }))
const few = fc.nat(300)

const postFacts: fc.Arbitrary<PostFacts> = fc.record(
  {
    id: fc.constant('Cx1'),
    url: fc.constantFrom('https://www.instagram.com/p/Cx1/', 'https://www.instagram.com/reel/Cx1/'),
    kind: fc.constantFrom(...PostKind.options),
    hashtags: list('tag', MOST_HASHTAGS),
    mentions: list('who', MOST_MENTIONS),
    links: list('https://halden.example/', MOST_LINKS),
    collaborators: list('with', MOST_COLLABORATORS),
    caption: text(LONGEST_TEXT),
    postedAt: fc.constantFrom('2026-11-01T10:00:00.000Z', '2026-11-01T00:00:00.000Z'),
    postedAtPrecision: fc.constantFrom(...DatePrecision.options),
    pinned: fc.boolean(),
    likes: count,
    comments: count,
    views: count,
    shares: count,
    saves: count,
    likesHidden: fc.boolean(),
    label: fc.record({ text: text(300), brands: list('brand', MOST_LABEL_BRANDS), via: fc.constant('dom:label') }),
    commentSample: fc.record({
      seen: few,
      emojiOnly: few,
      generic: few,
      repeated: few,
      mentionOnly: few,
      spam: few,
      question: few,
      onTopic: few,
      creatorReplies: few,
      authors: list('hash', MOST_COMMENTERS),
    }),
  },
  { requiredKeys: ['id', 'url', 'kind', 'hashtags', 'mentions', 'links', 'collaborators'] },
)

const profileFacts: fc.Arbitrary<ProfileFacts> = fc.record(
  {
    handle: fc.constantFrom('mirelaokonto', 'Mirela.Okonto'),
    links: list('https://halden.example/', MOST_LINKS),
    emails: list('mirela@halden.example', MOST_EMAILS),
    nativeId: fc.constant('4711'),
    displayName: text(300),
    verified: fc.boolean(),
    private: fc.boolean(),
    bio: text(LONGEST_TEXT),
    category: text(200),
    followers: count,
    following: count,
    postCount: count,
    hearts: count,
    connections: count,
    likes: count,
  },
  { requiredKeys: ['handle', 'links', 'emails'] },
)

const LISTS = [
  ['hashtags', MOST_HASHTAGS],
  ['mentions', MOST_MENTIONS],
  ['links', MOST_LINKS],
  ['collaborators', MOST_COLLABORATORS],
] as const

it('merges any two readings of a post into a post, and keeps of its lists what the cap allows', () => {
  let full = 0
  fc.assert(
    fc.property(postFacts, postFacts, (older, newer) => {
      const stored = make.post('Cx1', PostFacts.parse(older))
      const merged = mergePost(stored, PostFacts.parse(newer))
      expect(Post.parse(merged)).toEqual(merged)
      for (const [name, most] of LISTS) {
        const both = [...new Set([...newer[name], ...older[name]])]
        expect(merged[name]).toEqual(both.slice(0, most))
        if (both.length > most) full++
      }
    }),
    runs(60),
  )
  expect(full).toBeGreaterThan(20)
})

it('merges any two readings of a profile into a profile, and keeps links and addresses that the newer one did not see', () => {
  fc.assert(
    fc.property(profileFacts, profileFacts, (older, newer) => {
      const merged = mergeProfile(make.profile(ProfileFacts.parse(older)), ProfileFacts.parse(newer))
      expect(Profile.parse(merged)).toEqual(merged)
      for (const name of ['links', 'emails'] as const) expect(merged[name]).toEqual(newer[name].length > 0 ? newer[name] : older[name])
    }),
    runs(60),
  )
})
