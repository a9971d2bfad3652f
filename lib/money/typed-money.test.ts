import { runs } from '@/tests/support/runs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountOf, amountText, decimalsOf, typedMoney } from './typed-money'

const eur = (amount: number) => ({ amount, currency: 'EUR' })

describe('typed money', () => {
  it.each([
    ['1200 EUR', eur(1200)],
    ['1,200 eur', eur(1200)],
    ['1.200 €', eur(1200)],
    ['€1 200,50', eur(1200.5)],
    ["1'250'000EUR", eur(1_250_000)],
    ['0.5 EUR', eur(0.5)],
    ['12k EUR', eur(12_000)],
    ['1,234.5 EUR', eur(1234.5)],
    ['10KWD', { amount: 10, currency: 'KWD' }],
    ['12.5 KWD', { amount: 12.5, currency: 'KWD' }],
    ['12.5000 KWD', { amount: 12.5, currency: 'KWD' }],
    ['1,350.125 BHD', { amount: 1350.125, currency: 'BHD' }],
    ['1350.125 BHD', { amount: 1350.125, currency: 'BHD' }],
    ['1,350,125 BHD', { amount: 1_350_125, currency: 'BHD' }],
  ])('reads %s', (text, money) => {
    expect(typedMoney(text)).toEqual(money)
  })

  it.each(['350.125 BHD', '12.500 KWD', '12,500 KWD', '0.500 EUR', '0,125 EUR', '1.500k EUR', '1,350.125 EUR', '1.2.3 EUR'])(
    'reads nothing out of %s, which may mean two amounts',
    (text) => {
      expect(typedMoney(text)).toBeNull()
    },
  )

  it.each(['', '500', 'EUR', '-5 EUR', 'ten EUR', '5 EURO', '5 $', '9999999999999 EUR'])('reads nothing out of %s', (text) => {
    expect(typedMoney(text)).toBeNull()
  })

  it('writes as many decimals as the currency has, and none for a whole amount', () => {
    expect([500, 12.5, 0.125, 1234.5].map((amount) => amountText(eur(amount)))).toEqual(['500', '12.50', '0.13', '1234.50'])
    expect([350.125, 12.5].map((amount) => amountText({ amount, currency: 'BHD' }))).toEqual(['350.125', '12.50'])
    expect(amountText({ amount: 1200, currency: 'JPY' })).toBe('1200')
  })

  it('never reads another amount out of what it wrote', () => {
    const currency = fc.constantFrom('EUR', 'JPY', 'KWD', 'BHD', 'SEK')
    fc.assert(
      fc.property(fc.nat(1e9), currency, (units, code) => {
        const amount = units / 10 ** decimalsOf(code)
        const read = typedMoney(`${amountText({ amount, currency: code })} ${code}`)
        if (read) expect(read).toEqual({ amount, currency: code })
        else expect(decimalsOf(code)).toBe(3)
      }),
      runs(300),
    )
  })

  it.each([
    ['10000', 10_000],
    ['10,000', 10_000],
    ['10.000', 10_000],
    ['1,50,000', 150_000],
    ["1'250'000", 1_250_000],
    ['12 500,50', 12_500.5],
    ['1,234.5', 1234.5],
    ['12,5', 12.5],
    ['10k', 10_000],
    ['1.5M', 1_500_000],
    ['1.1m', 1_100_000],
    ['0', 0],
    ['', null],
    ['-5', null],
    ['1.2.3', null],
    ['0.923', null],
    ['0.92', 0.92],
    ['ten', null],
    ['10,00,0', null],
  ])('reads %s as a number', (text, value) => {
    expect(amountOf(text)).toBe(value)
  })

  it('takes three digits after a sign for thousands where there are no three decimals', () => {
    expect([amountOf('10.000'), amountOf('10.000', 3), amountOf('0.923'), amountOf('1.2345')]).toEqual([10_000, null, null, null])
  })
})
