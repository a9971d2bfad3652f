import { PlatformId } from '@/lib/domain/page'
import { z } from '@/lib/domain/zod'

const Currency = z.string().check(z.regex(/^[A-Z]{3}$/))
const price = z.number().check(z.nonnegative(), z.maximum(1e9))

/** The person's own price of 1,000 views on one platform. */
export const OwnCpm = z.object({ low: price, high: price, currency: Currency }).check(z.refine(({ low, high }) => low <= high))
export type OwnCpm = z.infer<typeof OwnCpm>

/** Unit values of a view and an engagement for earned media. */
export const OwnMediaValue = z.object({ perThousandViews: price, perEngagement: price, currency: Currency })
export type OwnMediaValue = z.infer<typeof OwnMediaValue>

/** Value of one unit of a currency in another. */
export const CurrencyRate = z.number().check(z.positive(), z.maximum(1e9))

/** The person's currency, prices and rates. */
export const MoneySetting = z.object({
  /** Currency of new budgets, and the target of `rates`. */
  currency: z.catch(Currency, 'USD'),
  /** Own prices by platform, instead of the market's range. */
  cpm: z.catch(z.record(PlatformId, OwnCpm), {}),
  /** Own unit values by platform, instead of the usual ones. */
  mediaValues: z.catch(z.record(PlatformId, OwnMediaValue), {}),
  /** Value of one unit of each currency in `currency`: the person's own rates, never looked up. */
  rates: z.catch(z.record(Currency, CurrencyRate), {}),
})
export type MoneySetting = z.infer<typeof MoneySetting>

/** Nothing set. */
export const NO_MONEY_SETTING: MoneySetting = { currency: 'USD', cpm: {}, mediaValues: {}, rates: {} }
