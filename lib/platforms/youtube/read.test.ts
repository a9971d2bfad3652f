import { describe, expect, it } from 'vitest'
import type { RawFields, RawReading, Reading } from '@/lib/domain/reading'
import { type Case, loadCases, lookAt, openCase, rawOf } from '@/tests/support/cases'
import { joinedOf } from '@/tests/support/halves'
import { without } from '@/tests/support/take-away'
import { interpret } from '@/lib/platforms/arrival/interpret/interpret'
import youtube from './index'

const CASES = new Map(loadCases('youtube').map((each) => [each.name, each]))
const NAMES = [...CASES.keys()]
const caseOf = (name: string) => CASES.get(name)!
const wantedOf = (name: string) => caseOf(name).expect

function read(each: Case, document = lookAt(each)): { raw: RawReading; reading: Reading } {
  const raw = rawOf(youtube, document, each.url)
  return { raw, reading: interpret(raw) }
}

/** As in the browser: the page gives what it shows, its data are read where they arrive. */
function readInHalves(each: Case): Reading {
  return interpret(joinedOf(youtube, { document: lookAt(each), url: each.url }))
}

const readings = new Map(NAMES.map((name) => [name, read(caseOf(name))]))
const readingOf = (name: string) => {
  const found = readings.get(name)
  if (!found) throw new Error(`no fixture ${name}`)
  return found
}

const plain = (value: unknown) =>
  typeof value === 'object' && value !== null && 'low' in value ? (value as unknown as { value: number }).value : value

function expectFields(actual: object | null, wanted: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(wanted)) {
    const got = plain((actual as Record<string, unknown> | null)?.[name])
    if (value === null) expect(got, name).toBeUndefined()
    else if (name === 'postedAt') expect(String(got).slice(0, 10), name).toBe(value)
    else if (name === 'partnership') expect((actual as { label?: unknown } | null)?.label !== undefined, name).toBe(value === 'labelled')
    else expect(got, name).toEqual(value)
  }
}

const hit = (fields: RawFields | null, name: string) => fields?.[name]?.hits[0]

describe('every fixture reads as a careful person would', () => {
  it.each(NAMES.filter((name) => wantedOf(name) === null))('%s: nothing', (name) => {
    const { raw } = readingOf(name)
    expect([raw.profile, raw.post, raw.posts, raw.comments]).toEqual([null, null, [], []])
    for (const state of [raw.state, readInHalves(caseOf(name)).state]) expect(state).not.toBe('ready')
  })

  it.each(NAMES.filter((name) => wantedOf(name) !== null))('%s', (name) => {
    const wanted = wantedOf(name)
    for (const reading of [readingOf(name).reading, readInHalves(caseOf(name))]) {
      expect([reading.ref?.kind, reading.state]).toEqual([wanted?.page, wanted?.state])
      expectFields(reading.profile, wanted?.creator ?? {})
      expectFields(reading.post, wanted?.post ?? {})
      expectFields(reading.posts[0] ?? null, wanted?.posts?.first ?? {})
      expect([reading.posts.length, reading.visibleComments]).toEqual([wanted?.posts?.count ?? 0, wanted?.visibleComments])
    }
  })
})

describe('what is handed over is what stands on the page', () => {
  it.each([
    ['sample-1', 'followers', 'json:header-line', '212K subscribers'],
    ['sample-1', 'verified', 'json:badge', true],
    ['sample-4', 'followers', 'json:old-header', '3,4 B abone'],
    ['sample-5', 'followers', 'dom:header-line', 'チャンネル登録者数 3.4万人'],
    ['old-header-rendered', 'postCount', 'dom:header-line', '96 video'],
    [
      'home-rendered',
      'links',
      'dom:about',
      ['https://www.youtube.com/redirect?event=channel_description&q=https%3A%2F%2Fmirelaokonto.example.com%2Froutine'],
    ],
  ])('%s: %s by %s', (name, field, via, value) => {
    expect(hit(readingOf(name).raw.profile, field)).toMatchObject({ via, raw: value })
  })

  it.each([
    ['sample-2-post', 'likes', 'json:player-like-count', '4312'],
    ['sample-2-post', 'labelText', 'json:player-paid-overlay', 'Includes paid promotion'],
    ['post-rendered-only', 'labelText', 'dom:paid-overlay', 'Includes paid promotion'],
    ['post-rendered-only', 'likes', 'aria:like-label', 'like this video along with 4,312 other people'],
    ['post-rendered-only', 'views', 'dom:tooltip', '91,377 views'],
    ['sample-1-post', 'comments', 'dom:comments-header', '1,214\nComments'],
    ['localised-de', 'likes', 'json:like-title', '48.312'],
    ['localised-de', 'postedAt', 'json:page-date', '27.04.2026'],
    ['post-hidden-likes', 'likesHidden', 'json:player-ratings', true],
  ])('%s: %s by %s', (name, field, via, value) => {
    const found = hit(readingOf(name).raw.post, field)
    expect({ via: found?.via, raw: typeof found?.raw === 'string' ? found.raw.replace(/\s+/g, ' ') : found?.raw }).toEqual({
      via,
      raw: typeof value === 'string' ? value.replace(/\s+/g, ' ') : value,
    })
  })

  it('keeps words instead of numbers for hidden likes', () => {
    expect(readingOf('post-hidden-likes').raw.post?.['likes']?.hits).toEqual([])
  })

  it('does not take a label that is in the player but not displayed', () => {
    expect(readingOf('sample-1-post').raw.post?.['labelText']?.hits).toEqual([])
  })

  it('leaves the people who wait or watch out of the views', () => {
    const upcoming = readingOf('sample-2').reading.posts.find((post) => post.id === 'toviupcom01')
    const live = readingOf('home-rendered').reading.posts.find((post) => post.id === 'livestream1')
    expect([upcoming?.caption, upcoming?.views, live?.caption, live?.views]).toEqual([
      'Premiere: the long way',
      undefined,
      'Live: mixing creams',
      undefined,
    ])
  })

  it('tells the creator among the commenters', () => {
    const byCreator = readingOf('sample-2-post').raw.comments.filter((comment) => comment.byCreator)
    expect(byCreator.map((comment) => comment.author)).toEqual(['tovi.brandel', 'tovi.brandel'])
  })

  it('cuts, does not round, what YouTube shortens', () => {
    const { posts, profile } = readingOf('sample-1').reading
    expect(posts[0]?.views).toMatchObject({ low: 48000, high: 48999, exact: false })
    expect(profile?.followers).toMatchObject({ low: 212000, high: 212999, exact: false })
  })
})

describe('candidates', () => {
  it('are all hit by some fixture', () => {
    const hits = new Set<string>()
    const note = (table: string, fields: RawFields | null) =>
      Object.entries(fields ?? {}).forEach(([name, field]) => field.hits.forEach(({ via }) => hits.add(`${table}.${name} ${via}`)))
    for (const { raw } of readings.values()) {
      note(raw.ref?.kind === 'profile' ? 'profile' : 'author', raw.profile)
      note('post', raw.post)
      raw.posts.forEach((post) => note('item', post))
    }
    const { profile, author, post, item } = youtube
    const all = Object.entries({ profile, author, post, item }).flatMap(([table, fields]) =>
      Object.entries(fields).flatMap(([name, field]) =>
        (field as unknown as { from: { via: string }[] }).from.map(({ via }) => `${table}.${name} ${via}`),
      ),
    )
    expect(all.filter((candidate) => !hits.has(candidate))).toEqual([])
  })

  it('throw on no fixture', () => {
    const thrown = [...readings.values()]
      .flatMap(({ raw }) => [raw.profile, raw.post, ...raw.posts])
      .flatMap((fields) => Object.values(fields ?? {}))
      .flatMap((field) => field.missed.filter(({ result }) => result === 'threw'))
    expect(thrown).toEqual([])
  })
})

describe('after a navigation inside the app', () => {
  it.each(['stale-spa', 'sample-5', 'post-rendered-only', 'home-rendered'])('%s says nothing of the page before', (name) => {
    const { reading } = readingOf(name)
    const strangers = name === 'home-rendered' ? /tovi|blister|Strange|Studio 54|Not hers/i : /mirela|skin|reactive/i
    expect(JSON.stringify({ ...reading, url: '', ref: null })).not.toMatch(strangers)
  })
})

describe('damage never makes a wrong value', () => {
  const every = (selector: string) => (document: Document) => [...document.querySelectorAll(selector)]
  const scriptsWith = (text: string) => (document: Document) =>
    every('script')(document).filter((script) => script.textContent.includes(text))
  const damages: [string, (document: Document) => Element[]][] = [
    ['all scripts gone', every('script')],
    ['result data gone', scriptsWith('ytInitialData =')],
    ['player data gone', scriptsWith('ytInitialPlayerResponse =')],
    ['meta gone', every('meta, link')],
    ['header line gone', every('yt-content-metadata-view-model')],
    [
      'first half of the header line gone',
      (document) => every('yt-page-header-view-model yt-content-metadata-view-model > div:last-child > span')(document).slice(0, 1),
    ],
    ['owner gone', every('ytd-video-owner-renderer')],
    ['like button gone', every('like-button-view-model')],
    ['app gone', (document) => every('ytd-app')(document).slice(0, 1)],
  ]

  it.each(NAMES.flatMap((name) => damages.map(([damage, lost]) => [name, damage, lost] as const)))('%s, %s', (name, _, lost) => {
    const page = lookAt(caseOf(name))
    expectNothingWrong(
      name,
      without(lost(page), () => read(caseOf(name)).reading),
    )
  })

  it.each(NAMES)('%s, video ids gone', (name) => {
    const page = openCase(caseOf(name))
    for (const element of every('[video-id]')(page)) element.removeAttribute('video-id')
    expectNothingWrong(name, read(caseOf(name), page).reading)
  })

  function expectNothingWrong(name: string, reading: Reading): void {
    const whole = readingOf(name).reading
    const pairs = [
      [reading.profile, whole.profile],
      [reading.post, whole.post],
      ...reading.posts.map((post) => [post, whole.posts.find(({ id }) => id === post.id) ?? null]),
    ]
    for (const [damaged, intact] of pairs) {
      if (damaged) expect(intact).not.toBeNull()
      for (const [field, value] of Object.entries(damaged ?? {}))
        expectConsistent(field, value, (intact as Record<string, unknown> | null | undefined)?.[field])
    }
  }
})

/** A spare may say less, or less exactly, never something else. */
function expectConsistent(field: string, value: unknown, intact: unknown): void {
  if (isCount(value)) {
    if (!isCount(intact)) return expect.fail(`${field} appeared`)
    return expect(value.low <= intact.high && intact.low <= value.high, `${field} ${value.value} for ${intact.value}`).toBe(true)
  }
  if (field === 'caption' || field === 'bio') return expect(String(intact)).toContain(String(value).split('\n')[0])
  if (field === 'label') return expect((value as { text: string }).text).toBe((intact as { text: string } | undefined)?.text)
  if (field === 'postedAt') return expect(Math.abs(Date.parse(String(value)) - Date.parse(String(intact)))).toBeLessThan(8 * 864e5)
  if (Array.isArray(value)) return value.forEach((entry) => expect(intact).toContain(entry))
  if (field !== 'postedAtPrecision' && value !== undefined && intact !== undefined) expect(value, field).toEqual(intact)
}

function isCount(value: unknown): value is { value: number; low: number; high: number } {
  return typeof value === 'object' && value !== null && 'low' in value
}
