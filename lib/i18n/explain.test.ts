import { ENGAGEMENT_MESSAGES } from '@/lib/scoring/engagement/model/messages'
import { FIT_MESSAGES } from '@/lib/scoring/fit/model/messages'
import { SATURATION_MESSAGES } from '@/lib/scoring/saturation/model/messages'
import { VERDICT_MESSAGES } from '@/lib/scoring/verdict-words'
import english from '@/public/_locales/en/messages.json'
import { describe, expect, it } from 'vitest'
import { COUNTED, evidenceText, explain, nameOfText } from './explain'

const texts: Readonly<Record<string, { message: string } | undefined>> = english
const keys = [...ENGAGEMENT_MESSAGES, ...FIT_MESSAGES, ...SATURATION_MESSAGES, ...VERDICT_MESSAGES]

describe('explain', () => {
  it.each(keys)('has words for %s', (key) => {
    const name = nameOfText(key)
    expect(texts[name]?.message ?? texts[`${name}_other`]?.message ?? '').not.toBe('')
    expect(explain({ key, values: {} })).not.toBe(key)
  })

  it('has no text that is both a sentence and the form of another', () => {
    const names = new Set(keys.map(nameOfText))
    for (const name of names)
      expect(names.has(name.replace(/_(?:zero|one|two|few|many|other)$/, '')) && /_(one|other)$/.test(name), name).toBe(false)
  })

  it('counts by a value that the sentence names, wherever there are plural forms', () => {
    for (const name of keys.map(nameOfText)) {
      const text = texts[`${name}_other`]?.message
      if (text !== undefined)
        expect(
          COUNTED.some((value) => text.includes(`{${value}}`)),
          text,
        ).toBe(true)
    }
  })

  it('says one of a thing in the singular, and decimals in the plural', () => {
    const say = (deals: number) => explain({ key: 'saturation.recent-deals', values: { deals } })
    expect(say(1)).toBe('1 deal in the last 30 days.')
    expect(say(21)).toBe('21 deals in the last 30 days.')
    const comments = (observed: number) => explain({ key: 'engagement.few-comments', values: { observed, posts: 8, low: 0.6, high: 6 } })
    expect(comments(2.1)).toBe('2.1 comments per 100 likes over 8 posts. 0.6–6 is common.')
    expect(comments(1)).toContain('1 comment per 100 likes')
  })

  it('names only the classes of ads that were found, and counts the ads, not the posts', () => {
    const values = { deals: 3, posts: 14, classes: 'labelled:2 suspected:1', low: 4, high: 45, bandLow: 5, bandHigh: 15, tier: 'micro' }
    expect(explain({ key: 'saturation.share', values })).toBe(
      '3 of 14 posts are or look like ads (2 labelled and 1 suspected), so likely 4% – 45% of all posts. 5% – 15% is common for micro creators.',
    )
    expect(explain({ key: 'saturation.share', values: { ...values, deals: 1 } })).toContain('1 of 14 posts is or looks like an ad')
  })

  it('names days, platforms, languages and countries in words', () => {
    const last = (days: number) => explain({ key: 'saturation.last-deal-brand', values: { days, brand: 'Quorvex' } })
    expect([last(0), last(1), last(12)]).toEqual([
      'Last ad: today, for Quorvex.',
      'Last ad: yesterday, for Quorvex.',
      'Last ad: 12 days ago, for Quorvex.',
    ])
    expect(explain({ key: 'fit.language', values: { share: 60, languages: 'de fr', seen: 'de:60 en:40' } })).toBe(
      "Captions are 60% in the brief's languages (German and French). Seen: German 60% and English 40%.",
    )
    expect(explain({ key: 'fit.market', values: { market: 'AT', confidence: 70 } })).toBe('Signs point to Austria (70% sure).')
    expect(
      explain({ key: 'engagement.rate', values: { observed: 3.1, formula: 'likes-only', platform: 'tiktok', low: 2, high: 11 } }),
    ).toBe('3.1% likes per follower. Most TikTok accounts of this size get 2% – 11%.')
  })

  it('says measured evidence in words, and leaves the words of the page as they are', () => {
    const evidence = { kind: 'count', text: '1 likes', via: 'dom:likes' } as const
    expect(evidenceText({ ...evidence, said: { key: 'evidence.likes', values: { count: 1 } } })).toBe('1 like')
    expect(evidenceText({ ...evidence, text: '2026-11-08T10:00:00Z' })).toBe('Nov 8, 2026')
    expect(evidenceText({ ...evidence, kind: 'words', text: 'Thanks {brand} #ad' })).toBe('Thanks {brand} #ad')
  })

  it('shows an unknown key as it is, and never fills in code from a value', () => {
    expect(explain({ key: 'no.such-key', values: {} })).toBe('no.such-key')
    expect(explain({ key: 'saturation.one-brand', values: { names: '{brands} $& <b>' } })).toBe('One brand: {brands} $& <b>.')
  })
})
