import { CURRENCY_CODES } from '@/lib/domain/code-table'
import { usePanel } from '@/components/app/panel-store'
import { t } from '@/lib/i18n/translate'
import { cpmOf, usualMediaValue } from '@/lib/money/estimate-fee'
import { MARKET_CURRENCY, MEDIA_VALUES } from '@/lib/money/market-table'
import { type MoneySetting, OwnCpm, OwnMediaValue, CurrencyRate } from '@/lib/money/money-setting'
import { platformById } from '@/lib/platforms/directory'
import { changeSetting } from '@/lib/settings/settings'
import { currenciesInUse } from '@/lib/store/currencies'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { NumberFields } from './number-fields'

/**
 * Edits the numbers behind one platform's estimates. Leaving a changed field saves it; emptying it restores the usual number.
 * A saved price keeps its currency, a new one takes the chosen currency, and market prices keep their own.
 */
export function MoneyForm({ platform, setting }: { platform: string; setting: MoneySetting }) {
  const [isOpen, setOpen] = useState(false)
  const name = platformById(platform)?.name ?? platform
  return (
    <details className="mt-2 text-small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 py-0.5 text-accent">{t('money_change')}</summary>
      <div className="mt-1 space-y-2">
        <CurrencyChoice setting={setting} />
        <CpmFields platform={platform} name={name} setting={setting} />
        <MediaFields platform={platform} name={name} setting={setting} />
        <RateFields setting={setting} isOpen={isOpen} />
      </div>
    </details>
  )
}

type Part = { readonly platform: string; readonly name: string; readonly setting: MoneySetting }

/** Applies a change to the latest stored setting, because another window may have changed it; says when the browser refuses. */
function useKeep(): (change: (now: MoneySetting) => Partial<MoneySetting>) => void {
  const sayFailed = usePanel((state) => state.sayFailed)
  return (change) => {
    changeSetting('money', (now) => ({ ...now, ...change(now) })).catch((error: unknown) =>
      sayFailed('set money', error, t('money_not_kept')),
    )
  }
}

/** Copies a record with a value set under a key; `null` removes the key. */
const set = <T,>(record: Readonly<Record<string, T>>, key: string, value: NoInfer<T> | null): Record<string, T> => {
  const { [key]: _, ...others } = record
  return value === null ? others : { ...others, [key]: value }
}

function CurrencyChoice({ setting }: { setting: MoneySetting }) {
  const keep = useKeep()
  return (
    <label className="flex items-center justify-between gap-2">
      {t('money_currency')}
      <select
        className="min-h-6 rounded border border-line bg-surface px-1 text-ink"
        value={setting.currency}
        onChange={({ target: { value: currency } }) => {
          // Rates convert to the old currency and would be wrong for the new one.
          keep(() => ({ currency, rates: {} }))
        }}
      >
        {CURRENCY_CODES.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
    </label>
  )
}

/** Saves the range once both ends are filled in, the lower one first. */
function CpmFields({ platform, name, setting }: Part) {
  const keep = useKeep()
  const own = setting.cpm[platform]
  const market = cpmOf(platform, { ...setting, cpm: {} })?.span
  const currency = own?.currency ?? setting.currency
  const keepEnds = (low: number | null, high: number | null) => {
    const price = OwnCpm.safeParse({ low, high, currency })
    if (price.success) keep(({ cpm }) => ({ cpm: set(cpm, platform, price.data) }))
    else if (low === null && high === null) keep(({ cpm }) => ({ cpm: set(cpm, platform, null) }))
  }
  return (
    <NumberFields
      title={t('money_cpm_of', { platform: name, currency })}
      fields={[
        { label: t('money_from'), value: own?.low, usual: market && `${market.low} ${market.currency}` },
        { label: t('money_to'), value: own?.high, usual: market && `${market.high} ${market.currency}` },
      ]}
      keep={([low = null, high = null]) => keepEnds(low, high)}
    />
  )
}

/** Saves one value alone beside the usual other one, or both together when the usual one is unknown in this currency. */
function MediaFields({ platform, name, setting }: Part) {
  const keep = useKeep()
  const own = setting.mediaValues[platform]
  const usual = MEDIA_VALUES[platform]
  const currency = own?.currency ?? setting.currency
  const keepValues = (views: number | null, engagement: number | null) => {
    const other = usualMediaValue(platform, currency, setting)
    const value = OwnMediaValue.safeParse({
      perThousandViews: views ?? other?.perThousandViews,
      perEngagement: engagement ?? other?.perEngagement,
      currency,
    })
    const isUsual =
      value.data?.perThousandViews === other?.perThousandViews && value.data?.perEngagement === other?.perEngagement && other !== null
    if (isUsual || (views === null && engagement === null)) keep(({ mediaValues }) => ({ mediaValues: set(mediaValues, platform, null) }))
    else if (value.success) keep(({ mediaValues }) => ({ mediaValues: set(mediaValues, platform, value.data) }))
  }
  return (
    <NumberFields
      title={t('money_media_of', { platform: name, currency })}
      fields={[
        { label: t('money_per_thousand'), value: own?.perThousandViews, usual: usual && `${usual.perThousandViews} ${MARKET_CURRENCY}` },
        { label: t('money_per_engagement'), value: own?.perEngagement, usual: usual && `${usual.perEngagement} ${MARKET_CURRENCY}` },
      ]}
      keep={([views = null, engagement = null]) => keepValues(views, engagement)}
    />
  )
}

/** Rates of every currency in use: the market's, and those of the person's prices, fees and budgets. */
function RateFields({ setting, isOpen }: { setting: MoneySetting; isOpen: boolean }) {
  const keep = useKeep()
  // Reads every entry, so only while the rates are open.
  const inUse = useLiveQuery(() => (isOpen ? currenciesInUse() : []), [isOpen], [])
  const own = [...Object.values(setting.cpm), ...Object.values(setting.mediaValues)].map(({ currency }) => currency)
  const known = [MARKET_CURRENCY, 'EUR', 'GBP', ...Object.keys(setting.rates), ...own, ...inUse]
  const codes = [...new Set(known)].filter((code) => code !== setting.currency)
  const keepRate = (code: string, rate: number | null) => {
    if (rate === null || CurrencyRate.safeParse(rate).success) keep(({ rates }) => ({ rates: set(rates, code, rate) }))
  }
  return (
    <NumberFields
      title={t('money_rates', { currency: setting.currency })}
      fields={codes.map((code) => ({ label: `1 ${code} =`, value: setting.rates[code] }))}
      keep={(values, at) => keepRate(codes[at] ?? '', values[at] ?? null)}
    />
  )
}
