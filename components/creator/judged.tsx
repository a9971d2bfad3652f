import { lazyView } from '@/components/ui/lazy-view'
import type { Campaign, Dismissal } from '@/lib/domain/campaign'
import type { CreatorFacts, Evidence } from '@/lib/domain/score'
import { explain } from '@/lib/i18n/explain'
import { t } from '@/lib/i18n/translate'
import { showOnPage } from '@/components/app/show-on-page'
import { runningConflict } from '@/lib/scoring/verdict'
import type { Vetted, VetOptions } from '@/lib/scoring/vet'
import { useCallback, useDeferredValue, useMemo } from 'react'
import { Captions } from './matched-words'
import { Reasons } from './reasons'
import { ScoreRows } from './score-rows'

const Details = lazyView(async () => (await import('./details')).Details)

interface Props {
  readonly facts: CreatorFacts
  readonly vetted: Vetted
  /** What the scores are worked out by. */
  readonly settings: VetOptions
  readonly campaign: Campaign | null
  readonly dismissals: readonly Dismissal[]
  readonly dismissed: ReadonlySet<string>
  readonly platformName: string
  readonly now: number
  /** The tab that shows evidence on its page. */
  readonly tabId: number
}

/** The verdict, the scores, their reasons, and all below. */
export function Judged({ facts, vetted, settings, campaign, dismissals, dismissed, platformName, now, tabId }: Props) {
  const { profile } = facts
  const captions = useMemo(() => new Map(facts.posts.flatMap(({ id, caption }) => (caption === undefined ? [] : [[id, caption]]))), [facts])
  // Draws the top before the rest is worked out.
  const isUnderWay = useDeferredValue(true, false)
  const onShow = useCallback(
    ({ kind, text, postId, postUrl }: Evidence) =>
      showOnPage(tabId, { kind, text, ...(postId !== undefined && { postId }), ...(postUrl !== undefined && { postUrl }) }),
    [tabId],
  )
  return (
    <Captions value={captions}>
      <section className="border-t border-line px-4 py-3">
        <p className="rounded-[10px] border border-line bg-surface px-3 py-2.5 text-sm font-medium" data-testid="verdict">
          {explain(vetted.verdict.line)}
        </p>
      </section>
      <section className="border-t border-line px-4 py-1">
        <h2 className="sr-only">{t('creator_scores')}</h2>
        <ScoreRows vetted={vetted} settings={settings} profile={profile} platformName={platformName} />
      </section>
      <Reasons profileKey={profile.key} scores={vetted.scores} setAside={vetted.setAside} dismissals={dismissals} onShow={onShow} />
      {isUnderWay && <Details.View {...{ facts, vetted, settings, campaign, dismissed, now, onShow }} />}
    </Captions>
  )
}

/** A competitor's running exclusivity in words; `null` when there is none. */
export function conflictOf({ scores }: Vetted): string | null {
  const conflict = runningConflict(scores)
  return conflict && explain(conflict)
}
