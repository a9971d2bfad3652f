import type { Campaign } from '@/lib/domain/campaign'
import type { CreatorFacts } from '@/lib/domain/score'
import { explain } from '@/lib/scoring/explain'
import { figuresOf } from '@/lib/scoring/figures'
import { isReadable } from '@/lib/scoring/saturation/partnership'
import { vet } from '@/lib/scoring/vet'
import type { TabPage } from '@/lib/store/tab-pages'
import { useMemo } from 'react'
import { Contact } from './contact'
import { Coverage } from './coverage'
import { CreatorHeader } from './creator-header'
import { HealthNotice } from './health-notice'
import { Partnerships } from './partnerships'
import { PostsChart } from './posts-chart'
import { Reasons } from './reasons'
import { SaveBar } from './save-bar'
import { ScoreRow } from './score-row'

interface Props {
  readonly facts: CreatorFacts
  readonly page: TabPage
  readonly platformName: string
  readonly campaign: Campaign | null
  readonly now: number
}

/** The creator in front of the marketer: who, numbers, three scores side by side, why, partnerships, posts, contact. */
export function CreatorView({ facts, page, platformName, campaign, now }: Props) {
  const vetted = useMemo(() => vet(facts, campaign?.brief ?? null, now), [facts, campaign?.brief, now])
  const list = facts.posts.flatMap((post) => {
    const partnership = vetted.partnerships.get(post.key)
    return partnership ? [{ post, partnership }] : []
  })
  const { scores } = vetted
  return (
    <article className="flex flex-1 flex-col">
      <HealthNotice page={page} />
      <CreatorHeader facts={facts} figures={figuresOf(facts, vetted.partnerships, now)} platformName={platformName} now={now} />
      <section className="border-t border-line px-4 py-3">
        <p className="rounded-[10px] border border-line bg-surface px-3 py-2.5 text-sm font-medium" data-testid="verdict">
          {explain(vetted.verdict.line)}
        </p>
      </section>
      <section className="border-t border-line px-4 py-1">
        <h2 className="sr-only">Scores</h2>
        <div>
          <ScoreRow id="engagement" name="Engagement quality" score={scores.engagement} say={explain} />
          <ScoreRow id="fit" name="Niche fit" score={scores.fit} say={explain} />
          <ScoreRow id="saturation" name="Room for a partnership" score={scores.saturation} say={explain} />
        </div>
      </section>
      <Reasons scores={scores} say={explain} />
      <Partnerships list={list} readable={facts.posts.filter(isReadable).length} />
      <PostsChart list={list} />
      <Contact profile={facts.profile} />
      <Coverage facts={facts} />
      <div className="flex-1" />
      <SaveBar profileKey={facts.profile.key} campaign={campaign} />
    </article>
  )
}
