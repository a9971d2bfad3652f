import { describe, expect, it } from 'vitest'
import { explain } from './explain'

describe('explain', () => {
  it('says one of a thing in the singular, and leaves decimals and ranges alone', () => {
    const say = (deals: number) => explain({ key: 'saturation.recent-deals', values: { deals } })
    expect(say(1)).toBe('1 deal in the last 30 days.')
    expect(say(21)).toBe('21 deals in the last 30 days.')
    const comments = (observed: number) => explain({ key: 'engagement.few-comments', values: { observed, posts: 8, low: 0.6, high: 6 } })
    expect(comments(2.1)).toContain('2.1 comments per 100 likes')
    expect(comments(1)).toContain('1 comment per 100 likes')
  })

  it('names only the classes of ads that were found', () => {
    const values = { deals: 3, posts: 14, classes: 'labelled:2 suspected:1', low: 4, high: 45, bandLow: 5, bandHigh: 15, tier: 'micro' }
    expect(explain({ key: 'saturation.share', values })).toBe(
      '3 of 14 posts are or look like ads (2 labelled, 1 suspected), so likely 4–45 % of all posts. 5–15 % is common for micro creators.',
    )
  })

  it('shows an unknown key as it is, and never fills in code from a value', () => {
    expect(explain({ key: 'no.such-key', values: {} })).toBe('no.such-key')
    expect(explain({ key: 'saturation.brands-one', values: { names: '{brands} $& <b>' } })).toBe('One brand: {brands} $& <b>.')
  })
})
