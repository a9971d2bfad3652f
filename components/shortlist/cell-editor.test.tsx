import { usePanel } from '@/components/app/panel-store'
import type { Entry, Money } from '@/lib/domain/campaign'
import { database } from '@/lib/store/database'
import { entry } from '@/tests/support/lines'
import { writesEnded } from '@/tests/support/writes-ended'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CellEditor } from './cell-editor'

const user = userEvent.setup({ delay: null })
const storedFee = async () => (await database.entries.get('spring/mirela'))?.fee

async function open(fee?: Money) {
  const its: Entry = entry(fee && { fee })
  await database.entries.put(its)
  const onClose = (focus: boolean) => closed.push(focus)
  const closed: boolean[] = []
  const drawn = render(<CellEditor entry={its} column="fee" onClose={onClose} />)
  const follow = (now: Money) => drawn.rerender(<CellEditor entry={{ ...its, fee: now }} column="fee" onClose={onClose} />)
  return { field: screen.getByRole<HTMLInputElement>('textbox'), closed, follow }
}

describe('a fee in the table', () => {
  it.each([
    { amount: 350.125, currency: 'BHD' },
    { amount: 0.125, currency: 'EUR' },
    { amount: 12.5, currency: 'KWD' },
  ])('stays $amount $currency when it is looked at and left', async (fee) => {
    const { field } = await open(fee)
    fireEvent.blur(field)
    await writesEnded()
    expect(await storedFee()).toEqual(fee)
  })

  it.each(['12.500 KWD', '0.500 EUR', 'ask again'])('refuses %s, marks it, says so, and stays open', async (text) => {
    const { field, closed } = await open({ amount: 500, currency: 'EUR' })
    await user.clear(field)
    await user.type(field, `${text}{Enter}`)
    fireEvent.blur(field)
    await writesEnded()
    expect(await storedFee()).toEqual({ amount: 500, currency: 'EUR' })
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(field.value).toBe(text)
    expect(closed).toEqual([])
    expect(usePanel.getState().notice?.text).toContain(text)
    await user.clear(field)
    await user.type(field, '12.5 KWD{Enter}')
    await waitFor(async () => expect(await storedFee()).toEqual({ amount: 12.5, currency: 'KWD' }))
    expect(closed).toEqual([true])
  })

  it('leaves what another window stored meanwhile, and shows it', async () => {
    const { field, follow } = await open({ amount: 500, currency: 'EUR' })
    await user.type(field, '0{Backspace}')
    await database.entries.update('spring/mirela', { fee: { amount: 900, currency: 'EUR' } })
    follow({ amount: 900, currency: 'EUR' })
    fireEvent.blur(field)
    await writesEnded()
    expect(await storedFee()).toEqual({ amount: 900, currency: 'EUR' })
    expect(field.value).toBe('900 EUR')
  })

  it('is taken away by emptying the field', async () => {
    const { field } = await open({ amount: 500, currency: 'EUR' })
    await user.clear(field)
    fireEvent.blur(field)
    await waitFor(async () => expect(await storedFee()).toBeUndefined())
  })
})
