import type { Money } from '@/lib/domain/campaign'
import { convertMoney } from './campaign-total'
import { MARKET_CURRENCY, MARKET_SOURCES, type MarketSource, MEDIA_VALUES } from './market-table'
import type { MoneySetting, OwnMediaValue } from './money-setting'
import { type MoneySpan, type Span, divideSpan, plus, scaleSpan, times } from './span'

/** Price of 1,000 views on a platform, with its sources; none for the person's own price. */
export interface Cpm {
  readonly span: MoneySpan
  readonly sources: readonly MarketSource[]
}

/** The person's own range for a platform, else the span of the public sources; `null` without either. */
export function cpmOf(platform: string, { cpm }: MoneySetting): Cpm | null {
  const own = cpm[platform]
  if (own) return { span: own, sources: [] }
  const sources = MARKET_SOURCES.filter((source) => source.cpm[platform] !== undefined)
  const ends = sources.flatMap((source) => source.cpm[platform] ?? [])
  return ends.length === 0 ? null : { span: { low: Math.min(...ends), high: Math.max(...ends), currency: MARKET_CURRENCY }, sources }
}

/** Estimated price of one post, never a quote: views × price of 1,000 views ÷ 1,000, from low × low to high × high. */
export function feeEstimate(views: Span, cpm: MoneySpan): MoneySpan {
  return { ...scaleSpan(times(views, cpm), 1 / 1000), currency: cpm.currency }
}

/** Estimated price of one post on this platform at the prices set or published; `null` without a price or views. */
export function feeOnPlatform(platform: string, views: Span | null | undefined, setting: MoneySetting): MoneySpan | null {
  const cpm = views && cpmOf(platform, setting)
  return cpm ? feeEstimate(views, cpm.span) : null
}

/** Price of 1,000 views at a quoted fee; `null` without views. */
export function priceOfThousandViews(fee: Money, views: Span): MoneySpan | null {
  const each = divideSpan(fee.amount, views)
  return each && { ...scaleSpan(each, 1000), currency: fee.currency }
}

/** Price of one like or comment at a quoted fee; `null` without any. */
export function priceOfEngagement(fee: Money, engagements: Span): MoneySpan | null {
  const each = divideSpan(fee.amount, engagements)
  return each && { ...each, currency: fee.currency }
}

/** Views and engagements of one post; absent if not seen. */
export interface Reach {
  readonly views?: Span
  readonly engagements?: Span
}

/** Earned media value of one post, its unit values, and which counts were missing. */
export interface MediaValue {
  readonly span: MoneySpan
  readonly perThousandViews: number
  readonly perEngagement: number
  readonly missing: readonly (keyof Reach)[]
}

/** The usual unit values of a platform in a currency, by the person's own rates; `null` without unit values or rate. */
export function usualMediaValue(platform: string, currency: string, setting: MoneySetting): OwnMediaValue | null {
  const usual = MEDIA_VALUES[platform]
  const rate = convertMoney({ low: 1, high: 1, currency: MARKET_CURRENCY }, currency, setting)?.low
  if (!usual || rate === undefined) return null
  // Four digits: a rate is no more exact, and the person reads the number in a field.
  const worth = (value: number) => Number((value * rate).toPrecision(4))
  return { perThousandViews: worth(usual.perThousandViews), perEngagement: worth(usual.perEngagement), currency }
}

/** Views × value of a view + engagements × value of an engagement. `null` when neither was seen or the platform has no unit values. */
export function mediaValueOf(reach: Reach, platform: string, setting: MoneySetting): MediaValue | null {
  const unit = setting.mediaValues[platform] ?? usualMediaValue(platform, MARKET_CURRENCY, setting)
  if (!unit || (!reach.views && !reach.engagements)) return null
  const nothing: Span = { low: 0, high: 0 }
  const span = plus(
    scaleSpan(reach.views ?? nothing, unit.perThousandViews / 1000),
    scaleSpan(reach.engagements ?? nothing, unit.perEngagement),
  )
  return {
    span: { ...span, currency: unit.currency },
    perThousandViews: unit.perThousandViews,
    perEngagement: unit.perEngagement,
    missing: (['views', 'engagements'] as const).filter((name) => reach[name] === undefined),
  }
}
