import { describe, expect, it } from 'vitest'
import { numberOf, splitDomains, splitHandles, splitWords } from './written'

describe('what is written into a form', () => {
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
    expect(numberOf(text)).toBe(value)
  })

  it('parts words, handles and domains', () => {
    expect(splitWords(' serum, night cream;serum\n\n spf ')).toEqual(['serum', 'night cream', 'spf'])
    expect(splitHandles('@halden, https://www.instagram.com/halden.beauty/?hl=en')).toEqual(['halden', 'halden.beauty'])
    expect(splitDomains('https://www.Halden.example/shop, halden.example, no domain, localhost')).toEqual(['halden.example', null])
  })
})
