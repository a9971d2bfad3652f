import type { Money } from '@/lib/domain/campaign'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FeeField } from './fee-field'

const fields = () => [
  screen.getByLabelText<HTMLInputElement>('Quoted fee, amount'),
  screen.getByLabelText<HTMLInputElement>('Quoted fee, currency'),
]
const texts = () => fields().map(({ value }) => value)
async function show(fee?: Money) {
  const save = vi.fn<(fee: Money | undefined) => void>()
  const drawn = render(<FeeField fee={fee} save={save} />)
  const [amount, currency] = fields() as [HTMLInputElement, HTMLInputElement]
  return { save, amount, currency, follow: (now: Money) => drawn.rerender(<FeeField fee={now} save={save} />) }
}
const type = (field: HTMLInputElement, value: string) => {
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}

it('keeps the currency that was typed before the amount', async () => {
  const { save, amount, currency } = await show()
  type(currency, 'eur')
  expect(save).not.toHaveBeenCalled()
  type(amount, '500')
  expect(save.mock.calls).toEqual([[{ amount: 500, currency: 'EUR' }]])
  expect(texts()).toEqual(['500', 'EUR'])
})

it('keeps a new currency of the fee there is, and its emptying', async () => {
  const { save, amount, currency, follow } = await show({ amount: 500, currency: 'USD' })
  type(currency, 'EUR')
  follow({ amount: 500, currency: 'EUR' })
  type(amount, '')
  expect(save.mock.calls).toEqual([[{ amount: 500, currency: 'EUR' }], [undefined]])
})

it('writes nothing when nothing was typed, and follows what another window stores', async () => {
  const { save, amount, currency, follow } = await show({ amount: 350.125, currency: 'BHD' })
  fireEvent.blur(amount)
  fireEvent.blur(currency)
  follow({ amount: 900, currency: 'EUR' })
  expect(texts()).toEqual(['900', 'EUR'])
  fireEvent.blur(amount)
  expect(save).not.toHaveBeenCalled()
})

it('does not lose what is being typed when another window stores something', async () => {
  const { save, amount, follow } = await show({ amount: 500, currency: 'EUR' })
  fireEvent.change(amount, { target: { value: '65' } })
  follow({ amount: 900, currency: 'EUR' })
  expect(texts()).toEqual(['65', 'EUR'])
  type(amount, '650')
  expect(save.mock.calls).toEqual([[{ amount: 650, currency: 'EUR' }]])
})

it('refuses and marks what may mean two amounts', async () => {
  const { save, amount } = await show({ amount: 10, currency: 'KWD' })
  type(amount, '12.500')
  expect(save).not.toHaveBeenCalled()
  expect(amount.getAttribute('aria-invalid')).toBe('true')
  type(amount, '12.50')
  expect(save.mock.calls).toEqual([[{ amount: 12.5, currency: 'KWD' }]])
  expect(amount.getAttribute('aria-invalid')).toBe('false')
})
