import { lazyCode, lazyView } from '@/components/ui/lazy-view'
import { ScoreOutlines } from '@/components/ui/skeleton'
import type { Campaign } from '@/lib/domain/campaign'
import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { CreatorFacts } from '@/lib/domain/score'
import { dismissedIds } from '@/lib/store/dismissals'
import type { Met } from '@/lib/store/met'
import type { TabPage } from '@/lib/store/tab-pages'
import { useMemo } from 'react'
import { CreatorHeader } from './creator-header'
import { MetBefore } from './met-before'
import { SaveBar } from './save-bar'
import { useDismissals, useMet, useVetSettings } from './use-person'

// Loaded apart: the header is on screen before the scores' tables have loaded.
const Judging = lazyCode(async () => {
  const [{ vet }, { Judged, conflictOf }] = await Promise.all([import('@/lib/scoring/vet'), import('./judged')])
  return { vet, Judged, conflictOf }
})
const HealthNotice = lazyView(async () => (await import('./health-notice')).HealthNotice)

interface Props {
  readonly facts: CreatorFacts
  readonly page: TabPage
  readonly platformName: string
  readonly traits: PlatformTraits
  readonly campaign: Campaign | null
  readonly now: number
  /** The first look's value: where the creator was met before. */
  readonly met?: readonly Met[]
}

/**
 * One creator: header and numbers, three scores against their peers, reasons, the next step, partnerships, posts, comments, notes, contact,
 * history.
 */
export function CreatorView({ facts, page, platformName, traits, campaign, now, met: metAtFirst }: Props) {
  const { profile } = facts
  const brief = campaign?.brief ?? null
  const dismissals = useDismissals(profile.key)
  const chosen = useVetSettings()
  const settings = useMemo(() => chosen && { ...chosen, traits }, [chosen, traits])
  const met = useMet(profile.key, metAtFirst).filter(({ campaignId }) => campaignId !== campaign?.id)
  const judging = Judging.use()
  const dismissed = useMemo(() => dismissals && dismissedIds(dismissals), [dismissals])
  const vetted = useMemo(
    () => (judging && settings && dismissed ? judging.vet(facts, brief, now, { ...settings, dismissed }) : null),
    [judging, facts, brief, now, dismissed, settings],
  )
  return (
    <article className="flex flex-1 flex-col">
      {(page.state === 'private' || (page.health !== 'ok' && page.health !== null)) && <HealthNotice.View page={page} />}
      <CreatorHeader facts={facts} figures={vetted?.figures ?? null} platformName={platformName} traits={traits} now={now} />
      <MetBefore met={met} conflict={vetted && judging ? judging.conflictOf(vetted) : null} />
      {judging && vetted && settings && dismissed && dismissals ? (
        <judging.Judged {...{ facts, vetted, settings, campaign, dismissals, dismissed, platformName, now }} tabId={page.tabId} />
      ) : (
        <ScoreOutlines />
      )}
      <div className="flex-1" />
      <SaveBar profileKey={profile.key} campaign={campaign} />
    </article>
  )
}
