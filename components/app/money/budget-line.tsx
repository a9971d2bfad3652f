import type { Campaign, Entry } from '@/lib/domain/campaign'
import { listOf } from '@/lib/i18n/format'
import { plural, t } from '@/lib/i18n/translate'
import { type BudgetCheck, type Cost, campaignTotal, isPlanned } from '@/lib/money/campaign-total'
import { feeOnPlatform } from '@/lib/money/estimate-fee'
import type { MoneySetting } from '@/lib/money/money-setting'
import type { Span } from '@/lib/money/span'
import { readSetting } from '@/lib/settings/settings'
import { useLiveQuery } from 'dexie-react-hooks'
import { exactMoney, moneyRange } from './format-money'

/** A creator of the shortlist with the views of one post (`figures.medianViews`); `null` when too little was seen. */
export interface PlannedCreator {
  readonly entry: Entry
  readonly views: Span | null
}

/** The shortlist's cost against the campaign's budget: quoted fees, else the estimate of one post each. Declined creators cost nothing. */
export function BudgetLine({ campaign, creators }: { campaign: Campaign; creators: readonly PlannedCreator[] }) {
  const setting = useLiveQuery(() => readSetting('money'), [])
  const { budget } = campaign.plan
  const planned = creators.filter(({ entry }) => isPlanned(entry.status))
  if (!setting || (planned.length === 0 && !budget)) return null
  const { totals, unknown, check } = campaignTotal(
    planned.map((each) => costOf(each, setting)),
    budget,
    setting,
  )
  const count = (stem: 'money_quoted_count' | 'money_estimated_count', value: number) => (value > 0 ? [plural(stem, value)] : [])
  return (
    <section aria-label={t('money_budget')} className="border-t border-line px-4 py-2 text-small" data-testid="budget-line">
      <ul className="list-none p-0">
        {totals.map((total) => (
          <li key={total.currency}>
            <strong>{moneyRange(total)}</strong>{' '}
            <span className="text-soft">
              {listOf([...count('money_quoted_count', total.quoted), ...count('money_estimated_count', total.estimated)])}
            </span>
          </li>
        ))}
        {unknown > 0 && <li className="text-soft">{plural('money_unknown', unknown)}</li>}
      </ul>
      {check && budget && (
        <p className={check.verdict === 'over' ? 'text-bad' : ''} data-testid="budget-verdict">
          {t(VERDICTS[check.verdict], { budget: exactMoney(budget), left: leftOf(check) })}
          {check.unconverted.length > 0 && (
            <span className="text-soft"> {t('money_unconverted', { currencies: listOf(check.unconverted) })}</span>
          )}
        </p>
      )}
    </section>
  )
}

const VERDICTS = { within: 'money_within', unsure: 'money_unsure', over: 'money_over' } as const

function costOf({ entry, views }: PlannedCreator, setting: MoneySetting): Cost {
  if (entry.fee) return { quoted: entry.fee }
  const estimate = feeOnPlatform(entry.platform, views, setting)
  return estimate ? { estimate } : {}
}

/** The amount left, or the amount missing, without a sign. */
function leftOf({ left, spent: { currency }, verdict }: BudgetCheck): string {
  if (verdict === 'over') return moneyRange({ low: -left.high, high: -left.low, currency })
  return moneyRange({ low: Math.max(0, left.low), high: Math.max(0, left.high), currency })
}
