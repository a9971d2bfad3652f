import { useTypedMoney } from '@/components/app/money/use-typed-money'
import { useSetting } from '@/components/app/use-setting'
import type { Money } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import { amountText } from '@/lib/money/typed-money'

interface Props {
  readonly fee: Money | undefined
  /** `undefined` removes the fee. */
  readonly save: (fee: Money | undefined) => void
}

const CONTROL = 'mt-0.5 min-h-8 rounded-lg border border-line bg-surface px-2.5 py-1.5'

/** The creator's quoted fee with its currency; saved when either field is left. */
export function FeeField({ fee, save }: Props) {
  const [setting] = useSetting('money')
  const shown = { amount: fee ? amountText(fee) : '', currency: fee?.currency ?? setting?.currency ?? 'USD' }
  const { text, isWrong, write, keep } = useTypedMoney(shown, fee, save)
  return (
    <fieldset className="mt-2">
      <legend className="text-small text-soft">{t('creator_fee')}</legend>
      <div className="flex gap-2">
        <input
          // No number field: the browser would refuse "1 200" and "1,200", or read the decimal mark by its own language.
          inputMode="decimal"
          autoComplete="off"
          aria-label={t('creator_fee_amount')}
          aria-invalid={isWrong}
          data-testid="fee"
          className={`${CONTROL} w-32`}
          value={text.amount}
          onChange={(event) => write({ amount: event.target.value })}
          onBlur={keep}
        />
        <input
          aria-label={t('creator_fee_currency')}
          aria-invalid={isWrong}
          maxLength={3}
          className={`${CONTROL} w-20 uppercase`}
          value={text.currency}
          onChange={(event) => write({ currency: event.target.value.toUpperCase() })}
          onBlur={keep}
        />
      </div>
    </fieldset>
  )
}
