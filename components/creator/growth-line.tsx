import type { CreatorFacts } from '@/lib/domain/score'
import { dayOf, precisionOf, shortNumber } from '@/lib/i18n/format'
import { languageTag, plural, t } from '@/lib/i18n/translate'
import { type Growth, growthBetween, visitsOf } from '@/lib/scoring/growth'
import { Sparkline } from './sparkline'

/** Growth between the first and the last visit, as a range; or the day of the first visit. Also for print. */
export function GrowthLine({ facts }: { facts: CreatorFacts }) {
  const visits = visitsOf(facts.history)
  const [first, last] = [visits[0], visits.at(-1)]
  const growth = first && last ? growthBetween(first, last) : null
  if (!first || !last || !growth) {
    return <p className="text-small text-soft">{t('creator_first_seen', { day: dayOf(facts.profile.firstSeen) })}</p>
  }
  const latest = facts.profile.followers
  return (
    <>
      <Sparkline visits={visits} />
      <p className="text-small text-soft" data-testid="growth">
        {growthWords(growth)} {plural('creator_visits', visits.length)}
        {latest && ` ${t('creator_followers_last', { followers: shortNumber(latest.value), precision: precisionOf(latest) })}`}
      </p>
    </>
  )
}

/** "Followers grew by between +1% and +3% in 21 days." Rounds outwards, so the range is never too narrow. */
function growthWords({ low, high, days }: Growth): string {
  const [from, to] = [signedPercent(low, 'floor'), signedPercent(high, 'ceil')]
  if (from === to || high - low < 1e-9)
    return plural('creator_growth_exact', days, { change: signedPercent((low + high) / 2, 'halfExpand') })
  return plural('creator_growth', days, { low: from, high: to })
}

function signedPercent(share: number, roundingMode: 'floor' | 'ceil' | 'halfExpand'): string {
  return new Intl.NumberFormat(languageTag(), {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: Math.abs(share) < 0.1 ? 1 : 0,
    roundingMode,
  }).format(Math.round(share * 1e9) / 1e9)
}
