/** Parses and formats amounts of money as people type them. Ambiguous amounts are rejected, never guessed. */
import { Money } from '@/lib/domain/campaign'

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', '₩': 'KRW', '₺': 'TRY', '₽': 'RUB', '₪': 'ILS' }

/** Currency code of a sign or of a code in any case; anything else comes back in capitals. */
export const currencyNamed = (name: string): string => SIGNS[name] ?? name.toUpperCase()

/** Decimals of a currency (three letters): 2 for the euro, none for the yen, 3 for the dinar of Kuwait. */
export function decimalsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1000, m: 1_000_000 }
const GROUPED = /^(?:\d+|[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}|[1-9]\d{0,2}(?:\.\d{3})+)$/

/**
 * A number of 0 or more as people write it: `10000`, `10,000`, `10.000`, `12 500,50`, `10k`, `1.5m`. Three digits after a sign are
 * thousands, one or two are decimals.
 * @param decimals most decimals. With three, three digits after a single sign are ambiguous; one more zero decides: `12.5000`.
 * @returns `null` for anything else, or if ambiguous.
 */
export function amountOf(text: string, decimals = 2): number | null {
  const [, digits = '', unit = ''] = /^(\d[\d.,]*)([km]?)$/i.exec(text.replace(/[\s'’]/gu, '')) ?? []
  const [, head = '', sign = '', tail = ''] = /^(.*)([.,])(\d+)$/.exec(digits) ?? []
  const isLong = decimals > 2 && (tail.length > 3 || (tail.length === 3 && head.length > 3))
  const hasDecimals = sign !== '' && !head.includes(sign) && (tail.length < 3 || isLong)
  const isEither = tail.length === 3 && /^\d+$/.test(head) && (decimals > 2 || unit !== '')
  if (!GROUPED.test(hasDecimals ? head : digits) || (isEither && !hasDecimals)) return null
  const whole = (hasDecimals ? head : digits).replace(/[.,]/g, '')
  const value = Number(`${whole}.${hasDecimals ? tail : ''}`) * (UNITS[unit.toLowerCase()] ?? 1)
  const step = 10 ** Math.max(2, decimals)
  return Math.round(value * step) / step
}

/** An amount with its currency, in any of the ways of {@link amountOf}: `1200 EUR`, `€1,200`, `12k usd`. `null` for anything else. */
export function typedMoney(text: string): Money | null {
  const [, before = '', number = '', after = ''] = /^([€£₹₩₺₽₪]?)([\d.,\s'’]+[km]?)\s*([a-z]{3}|[€£₹₩₺₽₪]?)$/iu.exec(text.trim()) ?? []
  const currency = currencyNamed(after || before)
  if (currency === '') return null
  const money = Money.safeParse({ amount: amountOf(number, decimalsOf(currency)), currency })
  return money.success ? money.data : null
}

/** An amount for a field: with its currency's decimals, a third only if needed; none for a whole amount. */
export function amountText({ amount, currency }: Money): string {
  const most = decimalsOf(currency)
  const digits = { minimumFractionDigits: Math.min(2, most), maximumFractionDigits: most, trailingZeroDisplay: 'stripIfInteger' } as const
  return new Intl.NumberFormat('en', { ...digits, useGrouping: false }).format(amount)
}
