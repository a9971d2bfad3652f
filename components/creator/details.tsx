import type { Campaign } from '@/lib/domain/campaign'
import type { CreatorFacts } from '@/lib/domain/score'
import { useEntry } from '@/components/app/use-creator'
import { CreatorMoney } from '@/components/app/money/creator-money'
import { engagementsOf } from '@/components/app/money/engagements'
import { JoinSuggestions } from '@/components/creator/person/join-suggestions'
import { t } from '@/lib/i18n/translate'
import { isReadable } from '@/lib/scoring/saturation/partnership/partnership'
import type { Vetted, VetOptions } from '@/lib/scoring/vet'
import { CommentQuality } from './comment-quality'
import { Contact } from './contact'
import { Coverage } from './coverage'
import { EntryCard } from './entry-card'
import type { OnShow } from './evidence-card'
import { History } from './history'
import { judgedList } from './judged-list'
import { Partnerships } from './partnerships'
import { PostsChart } from './posts-chart'

interface Props {
  readonly facts: CreatorFacts
  readonly vetted: Vetted
  /** What the scores are worked out by. */
  readonly settings: VetOptions
  readonly campaign: Campaign | null
  readonly dismissed: ReadonlySet<string>
  readonly now: number
  readonly onShow?: OnShow | undefined
}

/** Everything below the reasons. A chunk of its own, so that the panel opens without it. */
export function Details({ facts, vetted, settings, campaign, dismissed, now, onShow }: Props) {
  const list = judgedList(facts, vetted.partnerships)
  const { key, platform } = facts.profile
  const { medianViews, engagement } = vetted.figures
  const entry = useEntry(key, campaign?.id)
  const competitors = campaign?.brief.competitors.map(({ name }) => name) ?? []
  const onePager = new URLSearchParams({ profile: key, ...(campaign && { campaign: campaign.id }) })
  return (
    <>
      <Coverage facts={facts} brief={campaign?.brief ?? null} settings={settings} dismissed={dismissed} now={now} />
      <Partnerships list={list} readable={facts.posts.filter(isReadable).length} competitors={competitors} now={now} onShow={onShow} />
      <PostsChart list={list} />
      <CommentQuality posts={facts.posts} />
      <EntryCard profileKey={key} campaign={campaign} />
      <JoinSuggestions profileKey={key} />
      <CreatorMoney platform={platform} views={medianViews} engagements={engagementsOf(engagement?.posts ?? [])} entry={entry} />
      <Contact profile={facts.profile} />
      <History facts={facts} />
      <p className="border-t border-line px-4 py-3 text-small">
        <a
          className="font-medium text-accent hover:underline"
          href={`/onepager.html?${onePager.toString()}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('creator_one_pager')}
        </a>
      </p>
    </>
  )
}
