import { describe, expect, it } from 'vitest'
import { exactMoney, moneyRange } from './format-money'

const usd = (low: number, high: number) => moneyRange({ low, high, currency: 'USD' })

describe('amounts in words', () => {
  it('are exact where they are known', () => {
    expect(exactMoney({ amount: 1234, currency: 'EUR' })).toBe('€1,234')
    expect(exactMoney({ amount: 1234.5, currency: 'EUR' })).toBe('€1,234.50')
    expect(exactMoney({ amount: 1234, currency: 'JPY' })).toBe('¥1,234')
    expect(usd(1234, 1234)).toBe('$1,234')
  })

  it('are never narrower than the estimate', () => {
    expect(usd(1354, 3334)).toBe('$1,300 – $3,400')
    expect(usd(120, 2100)).toBe('$120 – $2,100')
    expect(usd(0.3, 0.1 + 0.2 + 0.3)).toBe('$0.30 – $0.60')
    expect(usd(0.0042, 0.011)).toBe('$0.0042 – $0.011')
    expect(usd(0, 3.333)).toBe('$0 – $3.34')
    expect(usd(25, Number.POSITIVE_INFINITY)).toBe('≥ $25')
  })
})
