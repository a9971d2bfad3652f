import { PlatformId } from '@/lib/domain/page'
import { z } from '@/lib/domain/zod'

const Currency = z.string().check(z.regex(/^[A-Z]{3}$/))
const price = z.number().check(z.nonnegative(), z.maximum(1e9))

/** What 1,000 views cost, as the person knows it for one platform. */
export const OwnCpm = z.object({ low: price, high: price, currency: Currency }).check(z.refine(({ low, high }) => low <= high))
export type OwnCpm = z.infer<typeof OwnCpm>

/** What a view and an engagement are reckoned at for earned media. */
export const OwnMediaValue = z.object({ perThousandViews: price, perEngagement: price, currency: Currency })
export type OwnMediaValue = z.infer<typeof OwnMediaValue>

/** What one unit of a currency is worth in another. */
export const CurrencyRate = z.number().check(z.positive(), z.maximum(1e9))

/** How the person reckons with money. */
export const MoneySetting = z.object({
  /** New budgets are written in it, and `rates` lead to it. */
  currency: z.catch(Currency, 'USD'),
  /** In place of the market's range, by platform. */
  cpm: z.catch(z.record(PlatformId, OwnCpm), {}),
  /** In place of the usual unit values, by platform. */
  mediaValues: z.catch(z.record(PlatformId, OwnMediaValue), {}),
  /** What one unit of a currency is worth in `currency`, by the person's own rate: nothing is looked up. */
  rates: z.catch(z.record(Currency, CurrencyRate), {}),
})
export type MoneySetting = z.infer<typeof MoneySetting>

/** Nothing set. */
export const NO_MONEY_SETTING: MoneySetting = { currency: 'USD', cpm: {}, mediaValues: {}, rates: {} }
