import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { CreatorFacts } from '@/lib/domain/score'
import { between, formatNumber, percent, precisionOf, shortNumber, sinceThen } from '@/lib/i18n/format'
import { plural, t } from '@/lib/i18n/translate'
import type { Figures } from '@/lib/scoring/figures'
import { tierOf } from './tier'

/** A rate or median of fewer posts is only an anecdote. */
const FEWEST_POSTS = 3

const NO_FIGURES = { engagement: null, medianViews: null, postsPerWeek: null }

interface Props {
  readonly facts: CreatorFacts
  /** `null` until they are worked out; their space stays reserved. */
  readonly figures: Figures | null
  readonly platformName: string
  readonly traits: PlatformTraits
  readonly now: number
}

/** The creator's name and the page's numbers, each with its precision and age. */
export function CreatorHeader({ facts, figures, platformName, traits, now }: Props) {
  const { profile } = facts
  const name = profile.displayName ?? profile.handle
  return (
    <header className="px-4 pt-3 pb-4">
      <div className="flex items-center gap-3">
        <div
          aria-hidden="true"
          className="grid size-11 flex-none place-items-center rounded-full bg-accent-soft text-base font-semibold text-accent"
        >
          {[...name][0]?.toUpperCase()}
        </div>
        <div className="min-w-0 flex-1">
          <h1 className="text-base leading-tight font-semibold" data-testid="creator-name">
            <bdi>{name}</bdi>
            {profile.verified && (
              <span className="ms-1.5 text-small font-medium text-accent" title={t('creator_verified')}>
                ✓ <span className="sr-only">{t('creator_verified')}</span>
              </span>
            )}
          </h1>
          <p className="text-soft">
            <a href={profile.url} target="_blank" rel="noopener noreferrer" className="hover:underline" data-testid="creator-handle">
              <bdi>@{profile.handle}</bdi>
            </a>{' '}
            · {platformName}
            {profile.category !== undefined && (
              <>
                {' '}
                · <bdi>{profile.category}</bdi>
              </>
            )}
          </p>
        </div>
        {profile.followers && (
          <span className="flex-none rounded-full border border-line px-2 text-tiny text-soft first-letter:uppercase">
            {t(tierOf(profile.followers.value))}
          </span>
        )}
      </div>
      <Numbers {...{ facts, figures, traits, now }} />
    </header>
  )
}

function Numbers({ facts: { profile, posts }, figures, traits, now }: Omit<Props, 'platformName'>) {
  const counts = [
    [t(`creator_${traits.followerWord}`), profile.followers],
    [t('creator_following'), profile.following],
    [t('creator_posts'), profile.postCount],
    [t('creator_hearts'), profile.hearts],
  ] as const
  const isPending = figures === null && posts.length >= FEWEST_POSTS
  const { engagement, medianViews, postsPerWeek } = figures ?? NO_FIGURES
  const showsLikes = posts.some(({ likes }) => likes)
  return (
    <dl className={`mt-3 grid grid-cols-[repeat(auto-fit,minmax(4.5rem,1fr))] content-start gap-2 ${isPending ? 'min-h-28' : ''}`}>
      {counts.map(
        ([label, count]) =>
          count && (
            <Figure
              key={label}
              label={label}
              value={shortNumber(count.value)}
              note={precisionOf(count)}
              title={t('creator_read', { when: sinceThen(count.readAt, now) })}
            />
          ),
      )}
      {engagement && engagement.posts.length >= FEWEST_POSTS && (
        <Figure
          label={engagement.formula === 'views' ? t('creator_rate_by_views') : t('creator_rate')}
          value={percent(engagement.rate.value)}
          note={between(percent(engagement.rate.low), percent(engagement.rate.high))}
          title={sampleWords(engagement.posts.length)}
        />
      )}
      {figures && profile.followers && !showsLikes && posts.length >= FEWEST_POSTS && (
        <Figure label={t('creator_rate')} value="–" note={t('creator_rate_unseen')} />
      )}
      {medianViews && medianViews.posts >= FEWEST_POSTS && (
        <Figure
          label={t('creator_median_views')}
          value={shortNumber(medianViews.value)}
          note={rangeOr(shortNumber(medianViews.low), shortNumber(medianViews.high), plural('creator_from_posts', medianViews.posts))}
          title={sampleWords(medianViews.posts)}
        />
      )}
      {postsPerWeek !== null && (
        <Figure label={t('creator_posts_a_week')} value={formatNumber(Math.round(postsPerWeek * 10) / 10)} note={t('creator_as_seen')} />
      )}
    </dl>
  )
}

/** The number of posts behind a figure, and which posts never count. */
const sampleWords = (posts: number): string => `${plural('creator_from_posts', posts)}. ${t('creator_left_out_of_median')}`

/** The range in words, or `other` when both ends read the same. */
const rangeOr = (low: string, high: string, other: string): string => (low === high ? other : between(low, high))

function Figure({ label, value, note, title }: { label: string; value: string; note: string; title?: string }) {
  return (
    <div title={title} className="flex flex-col">
      <dt className="order-2 text-tiny text-faint">{label}</dt>
      <dd className="order-1 m-0 text-sm font-semibold">{value}</dd>
      <dd className="order-3 m-0 text-tiny text-faint">{note}</dd>
    </div>
  )
}
