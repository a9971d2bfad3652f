import { CommentQuality } from '@/components/creator/comment-quality'
import { webLinks } from '@/components/creator/contact'
import { CreatorHeader } from '@/components/creator/creator-header'
import { GrowthLine } from '@/components/creator/growth-line'
import { judgedList } from '@/components/creator/judged-list'
import { ScoreRows } from '@/components/creator/score-rows'
import { Section } from '@/components/ui/section'
import type { Campaign, Dismissal } from '@/lib/domain/campaign'
import type { CreatorFacts } from '@/lib/domain/score'
import { explain } from '@/lib/i18n/explain'
import { dayOf } from '@/lib/i18n/format'
import { t } from '@/lib/i18n/translate'
import { platformById, traitsOf } from '@/lib/platforms/directory'
import { isReadable } from '@/lib/scoring/saturation/partnership/partnership'
import { vet, type VetOptions } from '@/lib/scoring/vet'
import { dismissedIds } from '@/lib/store/dismissals'
import { PrintedPartnerships } from './printed-partnerships'
import { PrintedReasons } from './printed-reasons'

interface Props {
  readonly facts: CreatorFacts
  readonly campaign: Campaign | null
  readonly dismissals: readonly Dismissal[]
  /** The person's settings for the scores. */
  readonly settings: Omit<VetOptions, 'dismissed' | 'traits'>
  /** Personal notes to print; '' for none. */
  readonly notes: string
  readonly withContact: boolean
  /** Epoch milliseconds. */
  readonly now: number
}

/** One creator on paper, for the client: the panel's figures, with the day they were read and their limits. */
export function OnePager({ facts, campaign, dismissals, settings: chosen, notes, withContact, now }: Props) {
  const { profile } = facts
  const settings = { ...chosen, traits: traitsOf(profile.platform) }
  const vetted = vet(facts, campaign?.brief ?? null, now, { ...settings, dismissed: dismissedIds(dismissals) })
  const platformName = platformById(profile.platform)?.name ?? profile.platform
  const competitors = campaign?.brief.competitors.map(({ name }) => name) ?? []
  return (
    <main className="mx-auto max-w-[190mm] bg-ground print:max-w-none">
      <p className="flex justify-between gap-4 px-4 pt-4 text-small text-soft">
        <span>{campaign && <bdi>{t('onepager_for', { campaign: campaign.name })}</bdi>}</span>
        <span>{profile.lastRead === 0 ? t('panel_never_read') : t('onepager_read_on', { day: dayOf(profile.lastRead) })}</span>
      </p>
      <CreatorHeader facts={facts} figures={vetted.figures} platformName={platformName} traits={settings.traits} now={now} />
      <p className="mx-4 mb-3 rounded-[10px] border border-line bg-surface px-3 py-2.5 text-sm font-medium" data-testid="verdict">
        {explain(vetted.verdict.line)}
      </p>
      <section className="border-t border-line px-4 py-1">
        <h2 className="sr-only">{t('creator_scores')}</h2>
        <ScoreRows
          vetted={vetted}
          settings={settings}
          profile={profile}
          platformName={platformName}
          className="grid gap-x-6 *:border-t-0 sm:grid-cols-3 print:grid-cols-3"
        />
      </section>
      <PrintedReasons scores={vetted.scores} setAside={vetted.setAside} dismissals={dismissals} />
      <PrintedPartnerships
        list={judgedList(facts, vetted.partnerships)}
        readable={facts.posts.filter(isReadable).length}
        competitors={competitors}
        now={now}
      />
      <CommentQuality posts={facts.posts} />
      <Section title={t('creator_history')}>
        <div className="max-w-80">
          <GrowthLine facts={facts} />
        </div>
      </Section>
      {withContact && <PrintedContact facts={facts} />}
      {notes !== '' && (
        <Section title={t('creator_notes')}>
          <p className="whitespace-pre-line" data-testid="printed-notes">
            <bdi>{notes}</bdi>
          </p>
        </Section>
      )}
      <Section title={t('onepager_limits')}>
        <p className="text-small text-soft">
          {t('onepager_limits_seen')} {t('onepager_limits_hidden')} {t('onepager_limits_irregular')}
        </p>
      </Section>
    </main>
  )
}

function PrintedContact({ facts: { profile } }: { facts: CreatorFacts }) {
  const lines = [...profile.emails, ...webLinks(profile)]
  if (lines.length === 0) return null
  return (
    <Section title={t('onepager_contact')}>
      <ul className="list-none p-0" data-testid="printed-contact">
        {lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  )
}
