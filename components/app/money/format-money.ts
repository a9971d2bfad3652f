import { between } from '@/lib/i18n/format'
import type { Money } from '@/lib/domain/campaign'
import { languageTag } from '@/lib/i18n/translate'
import type { MoneySpan } from '@/lib/money/span'

const formatAmount = (amount: number, currency: string, options: Intl.NumberFormatOptions): string =>
  // Twelve digits: floating-point noise beyond them would round up to a whole unit.
  new Intl.NumberFormat(languageTag(), { style: 'currency', currency, ...options }).format(Number(amount.toPrecision(12)))

/** A known amount, cents only where there are any. */
export const exactMoney = ({ amount, currency }: Money): string => formatAmount(amount, currency, { trailingZeroDisplay: 'stripIfInteger' })

/**
 * An estimate as "$120 – $2,100": two significant digits, because more would pretend precision. Rounds outwards, so the range never looks
 * narrower than it is. A range without width is exact.
 */
export function moneyRange({ low, high, currency }: MoneySpan): string {
  if (low === high) return exactMoney({ amount: low, currency })
  const isSmall = high < 10 && (low === 0 || low >= 0.01)
  const digits: Intl.NumberFormatOptions = isSmall ? { trailingZeroDisplay: 'stripIfInteger' } : { maximumSignificantDigits: 2 }
  const from = formatAmount(low, currency, { ...digits, roundingMode: 'floor' })
  return Number.isFinite(high) ? between(from, formatAmount(high, currency, { ...digits, roundingMode: 'ceil' })) : `≥ ${from}`
}
