import { usePanel } from '@/components/app/panel-store'
import type { Money } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import { typedMoney } from '@/lib/money/typed-money'
import { useEffect, useRef, useState } from 'react'

/** The text of the amount field and of the currency field; `currency` is '' where one field holds both. */
export interface MoneyText {
  readonly amount: string
  readonly currency: string
}

export interface TypedMoney {
  readonly text: MoneyText
  /** The typed text cannot be understood and is not saved. */
  readonly isWrong: boolean
  readonly write: (change: Partial<MoneyText>) => void
  /** Call when a field is left. @returns whether the typed text was understood. */
  readonly keep: () => boolean
}

/**
 * Money being typed. Writes only text that was changed: an untouched field, or one typed back, follows the stored value. So two windows do
 * not revert each other's amounts.
 * @param shown the stored money as the fields show it.
 * @param save stores changed money; `undefined` removes it.
 */
export function useTypedMoney(shown: MoneyText, stored: Money | undefined, save: (money: Money | undefined) => void): TypedMoney {
  const say = usePanel((state) => state.say)
  const { amount, currency } = shown
  const [text, setText] = useState(shown)
  const [isWrong, setWrong] = useState(false)
  const isTyped = useRef(false)
  const base = useRef(shown)
  useEffect(() => {
    if (!isTyped.current) setText({ amount, currency })
  }, [amount, currency])

  const write = (change: Partial<MoneyText>) => {
    if (!isTyped.current) base.current = text
    isTyped.current = true
    setText({ ...text, ...change })
  }
  const settle = () => {
    isTyped.current = false
    setWrong(false)
    return true
  }
  const keep = () => {
    if (!isTyped.current) return true
    if (isSame(text, base.current)) {
      setText(shown)
      return settle()
    }
    const isEmpty = text.amount.trim() === ''
    const money = isEmpty ? undefined : typedMoney(`${text.amount} ${text.currency}`)
    if (money === null) {
      setWrong(true)
      say(t('creator_fee_unclear', { fee: `${text.amount} ${text.currency}`.trim() }), true)
      return false
    }
    if (money?.amount !== stored?.amount || money?.currency !== stored?.currency) save(money)
    else if (!isEmpty) setText(shown)
    return settle()
  }
  return { text, isWrong, write, keep }
}

const isSame = (one: MoneyText, other: MoneyText): boolean => one.amount === other.amount && one.currency === other.currency
