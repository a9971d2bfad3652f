import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MOST_COMMENTS, MOST_PAYLOADS } from '@/lib/domain/limits'
import type { PageRead } from '@/lib/platforms/reader/read-page'
import { fields } from '@/tests/support/raw-reading'
import { DEADLINE_MS } from './pace'
import { type PageVisit, forgetSent, isSettled, isWaiting, newVisit, takeNews } from './visit'

let visit: PageVisit

const page = (change: Partial<PageRead> = {}): PageRead => ({
  ref: { platform: 'example', kind: 'profile', handle: 'mirela' },
  state: 'ready',
  profile: fields({ handle: 'mirela' }),
  post: null,
  posts: [],
  comments: [],
  ...change,
})
const posts = (...ids: string[]) => ids.map((id) => fields({ id }))
const loading = page({ state: 'loading', profile: null })

beforeEach(() => {
  vi.useFakeTimers()
  visit = newVisit('https://social.example/u/mirela')
})
afterEach(() => {
  vi.useRealTimers()
})

describe('isSettled', () => {
  it('believes a page that reads the same twice', () => {
    expect(isSettled(visit, page())).toBe(false)
    expect(isSettled(visit, page({ profile: fields({ handle: 'tovi' }) }))).toBe(false)
    expect(isSettled(visit, page({ profile: fields({ handle: 'tovi' }) }))).toBe(true)
  })

  it.each([
    ['that is still loading', loading],
    ['with nothing to read', page({ ref: null, state: 'unsupported' })],
  ])('asks no second look of a page %s', (_, read) => expect(isSettled(visit, read)).toBe(true))

  it('asks none of a page that is known, or late', () => {
    vi.advanceTimersByTime(DEADLINE_MS + 1)
    expect(isSettled(visit, page())).toBe(true)
    expect(isSettled({ ...newVisit(visit.href), isKnown: true }, page())).toBe(true)
  })
})

describe('takeNews', () => {
  it('gives the posts that are new or changed, and nothing where nothing is', () => {
    takeNews(visit, page({ posts: posts('a', 'b') }))
    expect(takeNews(visit, page({ posts: posts('a', 'b') }))).toBeNull()
    expect(takeNews(visit, page({ posts: posts('b', 'c') }))).toEqual({ posts: posts('c'), hasPayload: false, isOver: false })
    const changed = fields({ id: 'b', likes: '7' })
    expect(takeNews(visit, page({ posts: [changed] }))?.posts).toEqual([changed])
  })

  it('gives all posts beside a payload, which goes along when the head has changed, so many times at most', () => {
    const heads = Array.from({ length: MOST_PAYLOADS + 1 }, (_, at) => page({ profile: fields({ followers: `${at}` }), posts: posts('a') }))
    const news = heads.map((head) => takeNews(visit, head))
    expect(news.map((one) => one?.hasPayload)).toEqual([true, true, true, false])
    expect(news.map((one) => one?.posts.length)).toEqual([1, 1, 1, 0])
  })

  it('gathers comments, up to the most there may be', () => {
    const comment = (at: number) => ({ author: `a${at}`, text: 'wow', byCreator: false })
    const many = (from: number, size: number) => page({ comments: Array.from({ length: size }, (_, at) => comment(from + at)) })
    takeNews(visit, many(0, 3))
    expect(takeNews(visit, many(1, 2))).toBeNull()
    expect(takeNews(visit, many(2, 2))).not.toBeNull()
    expect(visit.comments.size).toBe(4)
    takeNews(visit, many(4, MOST_COMMENTS))
    expect(visit.comments.size).toBe(MOST_COMMENTS)
  })

  it('gives a page up once, when its time is over', () => {
    takeNews(visit, loading)
    expect(isWaiting(visit, loading)).toBe(true)
    vi.advanceTimersByTime(DEADLINE_MS)
    expect(takeNews(visit, loading)).toMatchObject({ isOver: true, hasPayload: true })
    expect(isWaiting(visit, loading)).toBe(false)
    expect(takeNews(visit, loading)).toBeNull()
  })

  it('gives everything again once nothing counts as sent', () => {
    takeNews(visit, page({ posts: posts('a') }))
    forgetSent(visit)
    expect(takeNews(visit, page({ posts: posts('a') }))).toEqual({ posts: posts('a'), hasPayload: true, isOver: false })
  })
})
