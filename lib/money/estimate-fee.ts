import type { Money } from '@/lib/domain/campaign'
import { convertMoney } from './campaign-total'
import { MARKET_CURRENCY, MARKET_SOURCES, type MarketSource, MEDIA_VALUES } from './market-table'
import type { MoneySetting, OwnMediaValue } from './money-setting'
import { type MoneySpan, type Span, divideSpan, plus, scaleSpan, times } from './span'

/** What 1,000 views cost on a platform, and who says so: no source means that the person does. */
export interface Cpm {
  readonly span: MoneySpan
  readonly sources: readonly MarketSource[]
}

/** The person's own range for a platform, or what the public sources span; `null` where nobody says anything. */
export function cpmOf(platform: string, { cpm }: MoneySetting): Cpm | null {
  const own = cpm[platform]
  if (own) return { span: own, sources: [] }
  const sources = MARKET_SOURCES.filter((source) => source.cpm[platform] !== undefined)
  const ends = sources.flatMap((source) => source.cpm[platform] ?? [])
  return ends.length === 0 ? null : { span: { low: Math.min(...ends), high: Math.max(...ends), currency: MARKET_CURRENCY }, sources }
}

/** What one post may cost: views × price of 1,000 views ÷ 1,000, from low × low to high × high. An estimate, never a quote. */
export function feeEstimate(views: Span, cpm: MoneySpan): MoneySpan {
  return { ...scaleSpan(times(views, cpm), 1 / 1000), currency: cpm.currency }
}

/** What one post of this platform may cost at the prices set or published; `null` where there is no price or no view was seen. */
export function feeOnPlatform(platform: string, views: Span | null | undefined, setting: MoneySetting): MoneySpan | null {
  const cpm = views && cpmOf(platform, setting)
  return cpm ? feeEstimate(views, cpm.span) : null
}

/** What 1,000 views cost at a quoted fee; `null` without any view. */
export function priceOfThousandViews(fee: Money, views: Span): MoneySpan | null {
  const each = divideSpan(fee.amount, views)
  return each && { ...scaleSpan(each, 1000), currency: fee.currency }
}

/** What one like or comment costs at a quoted fee; `null` without any. */
export function priceOfEngagement(fee: Money, engagements: Span): MoneySpan | null {
  const each = divideSpan(fee.amount, engagements)
  return each && { ...each, currency: fee.currency }
}

/** What the views and engagements of one post are reckoned at; what was not seen is absent. */
export interface Reach {
  readonly views?: Span
  readonly engagements?: Span
}

/** Earned media value of one post, the unit values it rests on, and which of them had nothing to count. */
export interface MediaValue {
  readonly span: MoneySpan
  readonly perThousandViews: number
  readonly perEngagement: number
  readonly missing: readonly (keyof Reach)[]
}

/** The usual unit values of a platform in a currency, by the person's own rates; `null` where there are none, or no rate. */
export function usualMediaValue(platform: string, currency: string, setting: MoneySetting): OwnMediaValue | null {
  const usual = MEDIA_VALUES[platform]
  const rate = convertMoney({ low: 1, high: 1, currency: MARKET_CURRENCY }, currency, setting)?.low
  if (!usual || rate === undefined) return null
  // Four digits: a rate is no more exact than that, and the person reads the number in a field.
  const worth = (value: number) => Number((value * rate).toPrecision(4))
  return { perThousandViews: worth(usual.perThousandViews), perEngagement: worth(usual.perEngagement), currency }
}

/** Views × value of a view + engagements × value of an engagement. `null` when neither was seen or nothing is known of the platform. */
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
