import { between } from '@/lib/i18n/format'
import type { Money } from '@/lib/domain/campaign'
import { languageTag } from '@/lib/i18n/translate'
import type { MoneySpan } from '@/lib/money/span'

const written = (amount: number, currency: string, options: Intl.NumberFormatOptions): string =>
  // Twelve digits: what computers add in the last ones would be rounded up to a whole unit.
  new Intl.NumberFormat(languageTag(), { style: 'currency', currency, ...options }).format(Number(amount.toPrecision(12)))

/** A known amount, cents only where there are any. */
export const exactMoney = ({ amount, currency }: Money): string => written(amount, currency, { trailingZeroDisplay: 'stripIfInteger' })

/**
 * An estimate as "$120 – $2,100": two digits, since more would pretend, each end rounded away from the other so that the range never
 * looks narrower than it is. What has no width is exact.
 */
export function moneyRange({ low, high, currency }: MoneySpan): string {
  if (low === high) return exactMoney({ amount: low, currency })
  const isSmall = high < 10 && (low === 0 || low >= 0.01)
  const digits: Intl.NumberFormatOptions = isSmall ? { trailingZeroDisplay: 'stripIfInteger' } : { maximumSignificantDigits: 2 }
  const from = written(low, currency, { ...digits, roundingMode: 'floor' })
  return Number.isFinite(high) ? between(from, written(high, currency, { ...digits, roundingMode: 'ceil' })) : `≥ ${from}`
}
