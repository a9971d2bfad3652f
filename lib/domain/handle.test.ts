import { expect, it } from 'vitest'
import { handleKey, isSameHandle } from './handle'

it.each([
  ['case', 'Mirela.Okonto', 'mirela.okonto'],
  ['the sign before it', '@mirelaokonto', 'mirelaokonto'],
  ['blanks around it', ' @Kaiso_Venn\n', 'kaiso_venn'],
  ['composition', 'zoe\u0308', 'zo\u00eb'],
])('folds %s', (_, written, key) => {
  expect(handleKey(written)).toBe(key)
  expect(isSameHandle(written, key)).toBe(true)
})

it.each([
  ['kaiso', 'kaiso_venn'],
  ['mirelaokonto', 'mirelaokonto_'],
  ['', ''],
  ['@', ' '],
  [undefined, undefined],
  [7, 7],
])('takes %j and %j for two accounts, or for none', (one, other) => {
  expect(isSameHandle(one, other)).toBe(false)
})
