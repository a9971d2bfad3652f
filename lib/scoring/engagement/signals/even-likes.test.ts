import { describe, expect, it } from 'vitest'
import { count, rounded } from '@/tests/support/make'
import { liked, ORDINARY_LIKES, sampleWith } from '@/tests/support/signal-inputs'
import { evenLikesSignal } from './even-likes'

const measured = (likes: readonly number[], comments?: readonly number[]) =>
  evenLikesSignal.measure(sampleWith({ posts: liked(likes, comments) }))
const floored = ORDINARY_LIKES.map((likes) => likes + 4_000)
const commentsFor = (perHundred: number) => ORDINARY_LIKES.map((likes) => Math.round((likes * perHundred) / 100))

describe('even-likes', () => {
  it('gives points for ordinary ups and downs and takes them where likes never fall far', () => {
    const [ordinary, even] = [measured(ORDINARY_LIKES), measured(floored)]
    expect(ordinary?.points.value).toBeGreaterThan(0)
    expect(ordinary?.reason.key).toBe('engagement.even-likes-ok')
    expect(even?.points.value).toBeLessThan(0)
    expect(even?.oddity).toBeGreaterThan(ordinary?.oddity ?? Infinity)
    expect(even?.innocent?.length).toBeGreaterThan(0)
  })

  it('is surer where even likes bring no comments, and says so', () => {
    const [talked, quiet] = [measured(floored, commentsFor(12)), measured(floored, commentsFor(1))]
    expect(quiet?.points.value).toBeLessThan(talked?.points.value ?? -Infinity)
    expect(quiet?.reason.key).toBe('engagement.even-likes-quiet')
    expect(quiet?.innocent).toContainEqual({ key: 'innocent.limited-comments', values: {} })
  })

  it('is in more doubt with rounded counts', () => {
    const exact = measured(floored)
    const rough = evenLikesSignal.measure(sampleWith({ posts: floored.map((likes) => ({ likes: rounded(likes, 400) })) }))
    const width = (found: typeof exact) => (found ? found.points.high - found.points.low : 0)
    expect(width(rough)).toBeGreaterThan(width(exact))
  })

  it('takes views where likes are hidden, and needs six posts of either', () => {
    const hidden = ORDINARY_LIKES.map((views) => ({ likes: count(3), likesHidden: true, views: count(views * 10) }))
    expect(evenLikesSignal.measure(sampleWith({ posts: hidden }))?.reason.values).toMatchObject({ unit: 'views', posts: 12 })
    expect(measured(floored.slice(0, 5))).toBeNull()
    expect(evenLikesSignal.need(sampleWith({ posts: liked(floored.slice(0, 4)) }))).toMatchObject([{ values: { count: 2 } }])
  })
})
