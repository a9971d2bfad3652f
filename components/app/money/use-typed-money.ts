import { usePanel } from '@/components/app/panel-store'
import type { Money } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import { typedMoney } from '@/lib/money/typed-money'
import { useEffect, useRef, useState } from 'react'

/** What stands in the field for the amount, and in the one for the currency; '' where the first holds both. */
export interface MoneyText {
  readonly amount: string
  readonly currency: string
}

export interface TypedMoney {
  readonly text: MoneyText
  /** What was typed cannot be understood, and is not kept. */
  readonly isWrong: boolean
  readonly write: (change: Partial<MoneyText>) => void
  /** When a field is left. Whether all that was typed is understood. */
  readonly keep: () => boolean
}

/**
 * Money being typed. Only what was typed is ever written: a field that was looked at and left, or typed back to what it was, writes
 * nothing and follows what is stored, so that two windows do not take each other's amounts back.
 * @param shown the stored money as the fields show it.
 * @param save keeps other money than the stored; `undefined` takes it away.
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
