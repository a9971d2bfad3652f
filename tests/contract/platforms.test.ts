/** Every platform against every fixture: what is read is what a careful person sees, and nothing else. */
import { describe, expect, it } from 'vitest'
import type { Count } from '@/lib/domain/count'
import { RawReading } from '@/lib/domain/reading'
import type { PostFacts } from '@/lib/domain/post'
import type { Field, Platform } from '@/lib/platforms/reader/contract'
import { interpret } from '@/lib/platforms/arrival/interpret/interpret'
import { allReaders } from '@/lib/platforms/readers'
import type { Case } from '@/tests/support/cases'
import { loadCases, lookAt, rawOf } from '@/tests/support/cases'

const platforms = await allReaders()

/** Fixtures every platform has, whatever it shows. */
const NEEDED = ['sample-1', 'sample-2', 'wall', 'not-found', 'private', 'shell', 'stale-spa', 'poison']
const cases = loadCases()
const readings = new Map(
  platforms.flatMap((platform) =>
    cases
      .filter((each) => each.platform === platform.id)
      .map((each) => {
        const raw = rawOf(platform, lookAt(each), each.url)
        return [each, { raw, reading: interpret(raw) }] as const
      }),
  ),
)
const read = (each: Case) => readings.get(each)!

/** What differs between what is expected of one profile or post and what was read; `[]` when nothing does. */
function differences(expected: Readonly<Record<string, unknown>>, facts: object | null): string[] {
  return Object.entries(expected).flatMap(([key, want]) => {
    const got = valueOf(key, facts)
    return agrees(key, want, got) ? [] : [`${key}: want ${JSON.stringify(want)}, got ${JSON.stringify(got)}`]
  })
}

function valueOf(key: string, facts: object | null): unknown {
  const label = (facts as Partial<PostFacts> | null)?.label
  if (key === 'labelText') return label?.text
  if (key === 'brands') return label?.brands
  // Whether words or links make a post a partnership is judged later; what a page itself can say is that it is labelled as one.
  if (key === 'partnership') return label ? 'labelled' : 'none'
  return (facts as Readonly<Record<string, unknown>> | null)?.[key]
}

function agrees(key: string, want: unknown, got: unknown): boolean {
  if (want === null) return got === undefined || got === null
  if (typeof want === 'number') return isCount(got) && got.low <= want && want <= got.high && (!got.exact || got.value === want)
  if (Array.isArray(want)) return Array.isArray(got) && want.every((item) => got.some((other) => plain(other) === plain(item)))
  if (key === 'partnership') return (want === 'labelled') === (got === 'labelled')
  if (key === 'postedAt')
    return typeof got === 'string' && Math.abs(Date.parse(got) - Date.parse(String(want))) <= 36e5 * (String(want).length > 10 ? 4 : 30)
  return typeof want === 'string' ? typeof got === 'string' && plain(got) === plain(want) : got === want
}

const isCount = (value: unknown): value is Count => typeof value === 'object' && value !== null && 'low' in value
const plain = (value: unknown) => String(value).normalize('NFC').replace(/\s+/g, ' ').replace(/\/+$/, '').trim()

describe.each(platforms.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  const own = cases.filter((each) => each.platform === id)

  it.each(own.map((each) => [each.name, each] as const))('reads %s as a careful person does', (_, each) => {
    const { reading } = read(each)
    if (each.expect === null) {
      expect({ profile: reading.profile, post: reading.post, posts: reading.posts }).toEqual({ profile: null, post: null, posts: [] })
      expect(reading.state).not.toBe('ready')
      return
    }
    const { page, state, creator, post, posts, visibleComments } = each.expect
    expect(reading.ref?.kind).toBe(page)
    if (state !== undefined) expect(reading.state).toBe(state)
    expect(differences(creator ?? {}, reading.profile)).toEqual([])
    expect(differences(post ?? {}, reading.post)).toEqual([])
    expect(differences(posts?.first ?? {}, reading.posts[0] ?? null)).toEqual([])
    if (posts?.count !== undefined) expect(reading.posts).toHaveLength(posts.count)
    if (visibleComments !== undefined) expect(reading.visibleComments).toBe(visibleComments)
  })

  it('has the fixtures every platform needs, and at least one of each kind of page', () => {
    const names = new Set(own.map((each) => each.name))
    expect(NEEDED.filter((name) => !names.has(name))).toEqual([])
    expect(new Set(own.map((each) => each.expect?.page))).toEqual(new Set(['profile', 'post', undefined]))
    expect(own.map((each) => read(each).reading.state)).toEqual(expect.arrayContaining(['ready', 'not-found', 'loading']))
  })

  it('tells its pages from those of every other platform', () => {
    for (const each of cases) {
      const ref = platform.locate(new URL(each.url))
      if (each.platform === id) expect(ref?.platform, each.url).toBe(id)
      else expect(ref, each.url).toBeNull()
    }
  })

  it('has no candidate that no fixture has ever used', () => {
    expect(unused(platform, own)).toEqual([])
  })

  it('sends what the schema takes, throws nowhere, and leaves prototypes alone', () => {
    for (const each of own) {
      const { raw, reading } = read(each)
      expect(RawReading.safeParse(raw).error, each.name).toBeUndefined()
      expect(
        reading.tried.filter((attempt) => attempt.result === 'threw'),
        each.name,
      ).toEqual([])
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

it('names every platform after its folder and every fixture folder after a platform', () => {
  expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length)
  const known = platforms.map(({ id }) => id)
  expect([...new Set(cases.map((each) => each.platform))].filter((platform) => !known.includes(platform))).toEqual([])
  const modules = Object.keys(import.meta.glob('../../lib/platforms/*/index.ts'))
  expect(modules.map((path) => path.split('/').at(-2)).sort()).toEqual([...known].sort())
})

/** Candidates that no fixture has got a value from, as `table.field via`. */
function unused(platform: Platform, own: readonly Case[]): string[] {
  const seen = new Set(
    own.flatMap((each) => {
      const { reading } = read(each)
      const isPost = reading.ref?.kind === 'post'
      const found = reading.tried.filter(({ result }) => result === 'used' || result === 'spare')
      return found.map(({ field, via }) => `${isPost ? field.replace('profile.', 'author.') : field} ${via}`)
    }),
  )
  const tables = { profile: platform.profile, author: platform.author, post: platform.post, posts: platform.item }
  const all = Object.entries(tables).flatMap(([table, fields]) =>
    Object.entries(fields as Record<string, Field<never>>).flatMap(([field, { from }]) =>
      from.map(({ via }) => `${table}.${field} ${via}`),
    ),
  )
  return all.filter((candidate) => !seen.has(candidate))
}
