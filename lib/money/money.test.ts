import fc from 'fast-check'
import { runs } from '@/tests/support/runs'
import { describe, expect, it } from 'vitest'
import { type Cost, campaignTotal, convertMoney, isPlanned } from './campaign-total'
import { cpmOf, feeEstimate, mediaValueOf, priceOfEngagement, priceOfThousandViews } from './estimate-fee'
import { MARKET_SOURCES } from './market-table'
import { MoneySetting, NO_MONEY_SETTING } from './money-setting'
import type { MoneySpan, Span } from './span'

const eur = (amount: number) => ({ amount, currency: 'EUR' })
const span = (low: number, high: number): Span => ({ low, high })
const usd = (low: number, high: number): MoneySpan => ({ low, high, currency: 'USD' })
const setting = (change: Partial<MoneySetting>): MoneySetting => ({ ...NO_MONEY_SETTING, ...change })

describe('what a post may cost', () => {
  it('is views times the price of a thousand, from low to high', () => {
    expect(feeEstimate(span(40_000, 60_000), usd(10, 30))).toEqual(usd(400, 1800))
  })

  it('takes the span of all sources, or the person’s own price', () => {
    const market = cpmOf('tiktok', NO_MONEY_SETTING)
    expect(market?.span).toEqual(usd(3, 35))
    expect(market?.sources).toHaveLength(MARKET_SOURCES.length)
    const own = { low: 12, high: 14, currency: 'EUR' }
    expect(cpmOf('tiktok', setting({ cpm: { tiktok: own } }))).toEqual({ span: own, sources: [] })
  })

  it('says nothing for a platform nobody prices', () => {
    expect(cpmOf('x', NO_MONEY_SETTING)).toBeNull()
    expect(mediaValueOf({ views: span(1, 2) }, 'x', NO_MONEY_SETTING)).toBeNull()
  })

  it('prices a quoted fee by views and by engagements', () => {
    expect(priceOfThousandViews(eur(500), span(20_000, 50_000))).toEqual({ low: 10, high: 25, currency: 'EUR' })
    expect(priceOfEngagement(eur(500), span(1000, 2000))).toEqual({ low: 0.25, high: 0.5, currency: 'EUR' })
    expect(priceOfEngagement(eur(500), span(0, 2000))?.high).toBe(Number.POSITIVE_INFINITY)
    expect(priceOfThousandViews(eur(500), span(0, 0))).toBeNull()
  })

  it('adds up earned media, and names what was not seen', () => {
    const values = { mediaValues: { instagram: { perThousandViews: 10, perEngagement: 0.5, currency: 'EUR' } } }
    expect(mediaValueOf({ views: span(10_000, 20_000), engagements: span(100, 200) }, 'instagram', setting(values))?.span).toEqual({
      low: 150,
      high: 300,
      currency: 'EUR',
    })
    expect(mediaValueOf({ engagements: span(100, 200) }, 'instagram', setting(values))).toMatchObject({
      span: { low: 50, high: 100 },
      missing: ['views'],
    })
    expect(mediaValueOf({}, 'instagram', setting(values))).toBeNull()
  })
})

describe('what a campaign costs', () => {
  const costs: Cost[] = [{ quoted: eur(500) }, { quoted: eur(300), estimate: usd(1, 2) }, { estimate: usd(100, 400) }, {}]

  it('keeps currencies apart, and a quote above an estimate', () => {
    const { totals, unknown, check } = campaignTotal(costs, undefined, NO_MONEY_SETTING)
    expect(totals).toEqual([
      { low: 800, high: 800, currency: 'EUR', quoted: 2, estimated: 0 },
      { low: 100, high: 400, currency: 'USD', quoted: 0, estimated: 1 },
    ])
    expect(unknown).toBe(1)
    expect(check).toBeNull()
  })

  it('holds it against the budget by the person’s own rates only', () => {
    const known = costs.slice(0, 3)
    const without = campaignTotal(known, eur(1000), setting({ currency: 'EUR' })).check
    expect(without).toMatchObject({ spent: { low: 800, high: 800 }, verdict: 'unsure', unconverted: ['USD'] })
    const rated = setting({ currency: 'EUR', rates: { USD: 0.5 } })
    expect(campaignTotal(known, eur(1000), rated).check).toMatchObject({
      spent: { low: 850, high: 1000, currency: 'EUR' },
      left: { low: 0, high: 150 },
      verdict: 'within',
      unconverted: [],
    })
    expect(campaignTotal(known, eur(999), rated).check?.verdict).toBe('unsure')
    expect(campaignTotal(known, eur(849), rated).check?.verdict).toBe('over')
    expect(campaignTotal(costs, eur(1000), rated).check?.verdict).toBe('unsure')
  })

  it('is not put out by how computers add cents', () => {
    expect(campaignTotal([{ quoted: eur(0.1) }, { quoted: eur(0.2) }], eur(0.3), NO_MONEY_SETTING).check?.verdict).toBe('within')
  })

  it('converts between two currencies through the person’s own', () => {
    const rates = setting({ currency: 'EUR', rates: { USD: 0.5, GBP: 2 } })
    expect(convertMoney(usd(120, 240), 'GBP', rates)).toEqual({ low: 30, high: 60, currency: 'GBP' })
    expect(convertMoney(usd(1, 2), 'JPY', rates)).toBeNull()
  })

  it('leaves out who said no', () => {
    expect((['shortlisted', 'live', 'declined', 'rejected', 'no-response'] as const).map(isPlanned)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

it('falls back setting by setting', () => {
  expect(
    MoneySetting.parse({ currency: 'EUR', cpm: { x: { low: 5, high: 2, currency: 'EUR' } }, mediaValues: {}, rates: { USD: 0.9 } }),
  ).toEqual(setting({ currency: 'EUR', rates: { USD: 0.9 } }))
})

const ends = (most: number) => fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)))
/** A span and a wider one around it. */
const nested = (most: number) =>
  fc
    .tuple(ends(most), fc.nat(most), fc.nat(most))
    .map(([inner, down, up]) => ({ inner, outer: span(Math.max(0, inner.low - down), inner.high + up) }))
const holds = (outer: Span | null | undefined, inner: Span | null | undefined) => {
  if (!inner) return
  expect(outer?.low).toBeLessThanOrEqual(inner.low)
  expect(outer?.high).toBeGreaterThanOrEqual(inner.high)
}

it('a wider count never narrows an amount', () => {
  fc.assert(
    fc.property(nested(1e6), nested(1e4), fc.nat(1e5), nested(100), (views, engagements, fee, price) => {
      const [outer, inner] = (['outer', 'inner'] as const).map((which) => {
        const cpm = { ...price[which], currency: 'EUR' }
        const estimate = feeEstimate(views[which], cpm)
        return {
          estimate,
          cpm: priceOfThousandViews(eur(fee), views[which]),
          cpe: priceOfEngagement(eur(fee), engagements[which]),
          media: mediaValueOf({ views: views[which], engagements: engagements[which] }, 'youtube', NO_MONEY_SETTING)?.span,
          total: campaignTotal([{ estimate }, { quoted: eur(fee) }], eur(5000), setting({ currency: 'EUR' })).check,
        }
      })
      holds(outer?.estimate, inner?.estimate)
      holds(outer?.cpm, inner?.cpm)
      holds(outer?.cpe, inner?.cpe)
      holds(outer?.media, inner?.media)
      holds(outer?.total?.spent, inner?.total?.spent)
      if (outer?.total?.verdict !== 'unsure') expect(inner?.total?.verdict).toBe(outer?.total?.verdict)
    }),
    runs(100),
  )
})
