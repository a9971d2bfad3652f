import { Money } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import { useId } from 'react'
import { useSetting } from '@/components/options/use-setting'

interface Props {
  readonly fee: Money | undefined
  /** `undefined` takes the fee away. */
  readonly save: (fee: Money | undefined) => void
}

const CONTROL = 'mt-0.5 min-h-8 rounded-lg border border-line bg-surface px-2.5 py-1.5'

/** The fee the creator quoted, in its currency; kept when the field is left. */
export function FeeField({ fee, save }: Props) {
  const id = useId()
  const [money] = useSetting('money')
  const currency = fee?.currency ?? money?.currency ?? 'USD'
  const take = (amount: string, inCurrency: string) => {
    if (amount.trim() === '') return fee && save(undefined)
    const parsed = Money.safeParse({ amount: Number(amount), currency: inCurrency.trim().toUpperCase() })
    if (parsed.success && (parsed.data.amount !== fee?.amount || parsed.data.currency !== fee.currency)) save(parsed.data)
  }
  return (
    <fieldset className="mt-2" key={`${fee?.amount} ${currency}`}>
      <legend className="text-small text-soft">{t('creator_fee')}</legend>
      <div className="flex gap-2">
        <input
          id={`${id}amount`}
          type="number"
          min={0}
          step="any"
          inputMode="decimal"
          aria-label={t('creator_fee_amount')}
          data-testid="fee"
          className={`${CONTROL} w-32`}
          defaultValue={fee?.amount ?? ''}
          onBlur={({ target }) => take(target.value, currency)}
        />
        <input
          aria-label={t('creator_fee_currency')}
          maxLength={3}
          className={`${CONTROL} w-20 uppercase`}
          defaultValue={currency}
          onBlur={({ target }) => fee && take(String(fee.amount), target.value)}
        />
      </div>
    </fieldset>
  )
}
