import { CURRENCY_CODES } from '@/components/campaign/code-table'
import { usePanel } from '@/components/panel/panel-store'
import { t } from '@/lib/i18n/translate'
import { cpmOf } from '@/lib/money/estimate-fee'
import { MARKET_CURRENCY, MEDIA_VALUES } from '@/lib/money/market-table'
import { MoneySetting } from '@/lib/money/money-setting'
import { platformById } from '@/lib/platforms/directory'
import { writeSetting } from '@/lib/settings/settings'
import { useId } from 'react'

/**
 * The numbers behind the estimates of one platform, to be changed: kept on leaving a field, taken back by emptying it. What is typed is
 * in the chosen currency; the market's own numbers stay in theirs.
 */
export function MoneyForm({ platform, setting }: { platform: string; setting: MoneySetting }) {
  const name = platformById(platform)?.name ?? platform
  return (
    <details className="mt-2 text-small">
      <summary className="min-h-6 py-0.5 text-accent">{t('money_change')}</summary>
      <div className="mt-1 space-y-2">
        <CurrencyChoice setting={setting} />
        <CpmFields platform={platform} name={name} setting={setting} />
        <MediaFields platform={platform} name={name} setting={setting} />
        <RateFields setting={setting} />
      </div>
    </details>
  )
}

type Part = { readonly platform: string; readonly name: string; readonly setting: MoneySetting }

/** Keeps a change that makes sense, and says when the browser refuses. */
function useKeep(setting: MoneySetting): (change: Partial<MoneySetting>) => void {
  const say = usePanel((state) => state.say)
  return (change) => {
    const parsed = MoneySetting.safeParse({ ...setting, ...change })
    if (parsed.success) writeSetting('money', parsed.data).catch(() => say(t('money_not_kept'), true))
  }
}

function CurrencyChoice({ setting }: { setting: MoneySetting }) {
  const keep = useKeep(setting)
  return (
    <label className="flex items-center justify-between gap-2">
      {t('money_currency')}
      <select
        className="min-h-6 rounded border border-line bg-surface px-1 text-ink"
        value={setting.currency}
        // Rates lead to the old currency and would be wrong for the new one.
        onChange={(event) => keep({ currency: event.target.value, rates: {} })}
      >
        {CURRENCY_CODES.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
    </label>
  )
}

/** Either end alone says nothing: it is kept once both are there, in the right order. */
function CpmFields({ platform, name, setting }: Part) {
  const keep = useKeep(setting)
  const own = setting.cpm[platform]
  const market = cpmOf(platform, { ...setting, cpm: {} })?.span
  const { [platform]: _, ...others } = setting.cpm
  const keepEnds = (low: number | null, high: number | null) => {
    if (low === null && high === null) keep({ cpm: others })
    else if (low !== null && high !== null && low <= high)
      keep({ cpm: { ...others, [platform]: { low, high, currency: setting.currency } } })
  }
  return (
    <Fields
      key={`${own?.low} ${own?.high}`}
      title={t('money_cpm_of', { platform: name, currency: own?.currency ?? setting.currency })}
      fields={[
        { label: t('money_from'), value: own?.low, usual: market?.low },
        { label: t('money_to'), value: own?.high, usual: market?.high },
      ]}
      usualCurrency={market?.currency}
      keep={([low = null, high = null]) => keepEnds(low, high)}
    />
  )
}

function MediaFields({ platform, name, setting }: Part) {
  const keep = useKeep(setting)
  const own = setting.mediaValues[platform]
  const usual = MEDIA_VALUES[platform]
  const { [platform]: _, ...others } = setting.mediaValues
  const keepValues = (perThousandViews: number | null, perEngagement: number | null) => {
    if (perThousandViews === null && perEngagement === null) return keep({ mediaValues: others })
    const value = { perThousandViews: perThousandViews ?? 0, perEngagement: perEngagement ?? 0, currency: setting.currency }
    keep({ mediaValues: { ...others, [platform]: value } })
  }
  return (
    <Fields
      key={`${own?.perThousandViews} ${own?.perEngagement}`}
      title={t('money_media_of', { platform: name, currency: own?.currency ?? setting.currency })}
      fields={[
        { label: t('money_per_thousand'), value: own?.perThousandViews, usual: usual?.perThousandViews },
        { label: t('money_per_engagement'), value: own?.perEngagement, usual: usual?.perEngagement },
      ]}
      usualCurrency={usual && MARKET_CURRENCY}
      keep={([views = null, engagement = null]) => keepValues(views, engagement)}
    />
  )
}

/** Rates of the currencies that occur: the market's, and those of the person's own prices. */
function RateFields({ setting }: { setting: MoneySetting }) {
  const keep = useKeep(setting)
  const known = [
    MARKET_CURRENCY,
    'EUR',
    'GBP',
    ...Object.keys(setting.rates),
    ...Object.values(setting.cpm).map(({ currency }) => currency),
  ]
  const codes = [...new Set(known)].filter((code) => code !== setting.currency)
  const keepRates = (values: readonly (number | null)[]) =>
    keep({ rates: Object.fromEntries(codes.flatMap((code, at) => (values[at] ? [[code, values[at]]] : []))) })
  return (
    <Fields
      key={codes.join(' ')}
      title={t('money_rates', { currency: setting.currency })}
      fields={codes.map((code) => ({ label: `1 ${code} =`, value: setting.rates[code], usual: undefined }))}
      usualCurrency={undefined}
      keep={keepRates}
    />
  )
}

interface FieldsProps {
  readonly title: string
  readonly fields: readonly { readonly label: string; readonly value: number | undefined; readonly usual: number | undefined }[]
  /** The currency of the usual values, which stand in the empty fields. */
  readonly usualCurrency: string | undefined
  /** The numbers of all fields, `null` for an empty one. Not called while one is no number. */
  readonly keep: (values: readonly (number | null)[]) => void
}

function Fields({ title, fields, usualCurrency, keep }: FieldsProps) {
  const id = useId()
  const take = (group: HTMLElement) => {
    const inputs = [...group.querySelectorAll('input')]
    if (inputs.every(({ validity }) => validity.valid)) keep(inputs.map(({ value }) => (value === '' ? null : Number(value))))
  }
  return (
    <fieldset className="min-w-0 border-0 p-0">
      <legend className="p-0 text-soft">{title}</legend>
      <div className="mt-0.5 flex flex-wrap gap-x-3 gap-y-1">
        {fields.map(({ label, value, usual }, at) => (
          <span key={label} className="inline-flex items-center gap-1">
            <label htmlFor={`${id}-${at}`}>{label}</label>
            <input
              id={`${id}-${at}`}
              // The browser knows the language's decimal sign: 1.085 and 1,085 must not become thousands.
              type="number"
              min="0"
              step="any"
              autoComplete="off"
              defaultValue={value ?? ''}
              placeholder={usual === undefined ? undefined : `${usual} ${usualCurrency ?? ''}`}
              className="min-h-6 w-24 rounded border border-line bg-surface px-1.5 text-ink placeholder:text-faint"
              onBlur={(event) => event.currentTarget.closest('fieldset') && take(event.currentTarget.closest('fieldset') as HTMLElement)}
            />
          </span>
        ))}
      </div>
    </fieldset>
  )
}
