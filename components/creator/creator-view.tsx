import { part } from '@/components/panel/part'
import type { Campaign, Dismissal } from '@/lib/domain/campaign'
import type { CreatorFacts, Evidence } from '@/lib/domain/score'
import { explain } from '@/lib/i18n/explain'
import { t } from '@/lib/i18n/translate'
import { showOnPage } from '@/lib/messages/show-on-page'
import { vet, type VetOptions } from '@/lib/scoring/vet'
import { dismissedIds } from '@/lib/store/dismissals'
import type { TabPage } from '@/lib/store/tab-pages'
import { useCallback, useDeferredValue, useMemo } from 'react'
import { CreatorHeader } from './creator-header'
import { Captions } from './matched-words'
import { HealthNotice } from './health-notice'
import { MetBefore } from './met-before'
import { Reasons } from './reasons'
import { SaveBar } from './save-bar'
import { ScoreRows } from './score-rows'
import { useDismissals, useMet, useVetSettings } from './use-person'

const Details = part(async () => (await import('./details')).default)
void Details.preload().catch(() => {})

interface Props {
  readonly facts: CreatorFacts
  readonly page: TabPage
  readonly platformName: string
  readonly campaign: Campaign | null
  readonly now: number
}

/**
 * The creator in front of the marketer: who, numbers, three scores side by side before their peers, why, what would narrow them,
 * partnerships, posts, comments, notes, contact, history.
 */
export function CreatorView(props: Props) {
  const dismissals = useDismissals(props.facts.profile.key)
  const settings = useVetSettings()
  if (dismissals === undefined || settings === undefined) return null
  return <KnownCreator {...props} dismissals={dismissals} settings={settings} />
}

interface Known extends Props {
  readonly dismissals: readonly Dismissal[]
  readonly settings: VetOptions
}

function KnownCreator({ facts, page, platformName, campaign, now, dismissals, settings }: Known) {
  const { profile } = facts
  const brief = campaign?.brief ?? null
  const dismissed = useMemo(() => dismissedIds(dismissals), [dismissals])
  const vetted = useMemo(() => vet(facts, brief, now, { ...settings, dismissed }), [facts, brief, now, dismissed, settings])
  const captions = useMemo(() => new Map(facts.posts.flatMap(({ id, caption }) => (caption === undefined ? [] : [[id, caption]]))), [facts])
  const met = useMet(profile.key).filter(({ campaignId }) => campaignId !== campaign?.id)
  const conflict = vetted.scores.saturation.signals.find(({ reason }) => reason.key === 'saturation.competitor')
  const { scores } = vetted
  // What is said first is on screen before the rest is worked out.
  const isUnderWay = useDeferredValue(true, false)
  const { tabId } = page
  const onShow = useCallback(
    ({ kind, text, postId, postUrl }: Evidence) =>
      showOnPage(tabId, { kind, text, ...(postId !== undefined && { postId }), ...(postUrl !== undefined && { postUrl }) }),
    [tabId],
  )
  return (
    <Captions value={captions}>
      <article className="flex flex-1 flex-col">
        <HealthNotice page={page} />
        <CreatorHeader facts={facts} figures={vetted.figures} platformName={platformName} now={now} />
        <MetBefore met={met} conflict={conflict} />
        <section className="border-t border-line px-4 py-3">
          <p className="rounded-[10px] border border-line bg-surface px-3 py-2.5 text-sm font-medium" data-testid="verdict">
            {explain(vetted.verdict.line)}
          </p>
        </section>
        <section className="border-t border-line px-4 py-1">
          <h2 className="sr-only">{t('creator_scores')}</h2>
          <ScoreRows vetted={vetted} settings={settings} profile={profile} platformName={platformName} />
        </section>
        <Reasons profileKey={profile.key} scores={scores} setAside={vetted.setAside} dismissals={dismissals} onShow={onShow} />
        {isUnderWay && <Details.View {...{ facts, vetted, settings, campaign, dismissed, now, onShow }} />}
        <div className="flex-1" />
        <SaveBar profileKey={profile.key} campaign={campaign} />
      </article>
    </Captions>
  )
}
