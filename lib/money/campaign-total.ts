import type { EntryStatus, Money } from '@/lib/domain/campaign'
import type { MoneySetting } from './money-setting'
import { type MoneySpan, type Span, exactly, plus, scaleSpan } from './span'

/** Cost of one creator of a shortlist: quoted, estimated or unknown. */
export interface Cost {
  readonly quoted?: Money
  readonly estimate?: MoneySpan
}

/** Total cost of creators in one currency. */
export interface CurrencyTotal extends MoneySpan {
  readonly quoted: number
  readonly estimated: number
}

/** A campaign's costs against its budget, in the budget's currency. */
export interface BudgetCheck {
  readonly spent: MoneySpan
  /** Budget left; negative when exceeded. */
  readonly left: Span
  /** `unsure` also while a cost or a rate is missing. */
  readonly verdict: 'within' | 'unsure' | 'over'
  /** Currencies without a rate, not in `spent`. */
  readonly unconverted: readonly string[]
}

export interface CampaignTotal {
  /** Largest number of creators first. */
  readonly totals: readonly CurrencyTotal[]
  /** Number of creators without fee and estimate. */
  readonly unknown: number
  /** `null` without a budget. */
  readonly check: BudgetCheck | null
}

const OUT: ReadonlySet<EntryStatus> = new Set(['declined', 'rejected', 'no-response'])

/** Whether a creator of this status still costs something. */
export const isPlanned = (status: EntryStatus): boolean => !OUT.has(status)

/** Costs of a campaign by currency. Only the budget check converts them, by the person's own rates. */
export function campaignTotal(costs: readonly Cost[], budget: Money | undefined, setting: MoneySetting): CampaignTotal {
  const totals = new Map<string, CurrencyTotal>()
  for (const { quoted, estimate } of costs) {
    const cost = quoted ? exactly(quoted) : estimate
    if (!cost) continue
    const { currency } = cost
    const sum = totals.get(currency) ?? { low: 0, high: 0, currency, quoted: 0, estimated: 0 }
    totals.set(currency, { ...sum, ...plus(sum, cost), [quoted ? 'quoted' : 'estimated']: sum[quoted ? 'quoted' : 'estimated'] + 1 })
  }
  const unknown = costs.filter(({ quoted, estimate }) => !quoted && !estimate).length
  const sorted = [...totals.values()].sort((a, b) => b.quoted + b.estimated - a.quoted - a.estimated || (a.currency < b.currency ? -1 : 1))
  return { totals: sorted, unknown, check: budget ? checkBudget(sorted, { budget, setting, unknown }) : null }
}

/** An amount in another currency by the person's own rates; `null` without a rate. */
export function convertMoney(span: MoneySpan, currency: string, { currency: home, rates }: MoneySetting): MoneySpan | null {
  if (span.currency === currency) return span
  const worth = (code: string) => (code === home ? 1 : rates[code])
  const [from, to] = [worth(span.currency), worth(currency)]
  return from === undefined || to === undefined ? null : { ...scaleSpan(span, from / to), currency }
}

function checkBudget(
  totals: readonly CurrencyTotal[],
  { budget, setting, unknown }: { budget: Money; setting: MoneySetting; unknown: number },
): BudgetCheck {
  const unconverted: string[] = []
  let spent: Span = { low: 0, high: 0 }
  for (const total of totals) {
    const cost = convertMoney(total, budget.currency, setting)
    if (cost) spent = plus(spent, cost)
    else unconverted.push(total.currency)
  }
  spent = { low: inCents(spent.low), high: inCents(spent.high) }
  const isWhole = unknown === 0 && unconverted.length === 0
  return {
    spent: { ...spent, currency: budget.currency },
    left: { low: budget.amount - spent.high, high: budget.amount - spent.low },
    verdict: spent.low > budget.amount ? 'over' : isWhole && spent.high <= budget.amount ? 'within' : 'unsure',
    unconverted,
  }
}

/** Rounds to cents, so that 0.1 + 0.2 is 0.3. */
const inCents = (amount: number): number => Math.round(amount * 100) / 100
