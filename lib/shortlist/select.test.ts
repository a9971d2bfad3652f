import { EVERYBODY } from '@/lib/settings/shortlist-views'
import { entry } from '@/tests/support/lines'
import { profile } from '@/tests/support/make'
import { expect, it } from 'vitest'
import { tableRowOf } from './row'
import type { IndexedRow } from './row-index'
import { sortRows } from './select'

const fees = [
  { amount: 90_000, currency: 'JPY' },
  { amount: 5000, currency: 'USD' },
  undefined,
  { amount: 40_000, currency: 'JPY' },
  { amount: 7000, currency: 'USD' },
  { amount: 300, currency: 'EUR' },
]
const held = fees.map((fee, at): IndexedRow => ({
  row: tableRowOf(entry({ key: `spring/${at}`, ...(fee && { fee }) }), profile()),
  words: '',
}))
const sorted = (descending: boolean) =>
  sortRows(
    held,
    { ...EVERYBODY, sort: 'fee', descending },
    { scoresOf: () => undefined, collator: new Intl.Collator('en'), campaignIds: [] },
  ).map(({ row: { entry: its } }) => its.fee && `${its.fee.amount} ${its.fee.currency}`)

it('puts fees in order within their currency, and never compares two currencies', () => {
  expect(sorted(true)).toEqual(['300 EUR', '90000 JPY', '40000 JPY', '7000 USD', '5000 USD', undefined])
  expect(sorted(false)).toEqual(['300 EUR', '40000 JPY', '90000 JPY', '5000 USD', '7000 USD', undefined])
})
