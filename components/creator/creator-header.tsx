import { percent, precisionOf, shortNumber, sinceThen } from '@/components/ui/format'
import type { CreatorFacts } from '@/lib/domain/score'
import type { Figures } from '@/lib/scoring/figures'
import { tierOf } from './tier'

/** A rate or median of fewer posts is an anecdote. */
const FEWEST_POSTS = 3

/** Who this is, and the numbers the page shows, each with its precision and age. */
export function CreatorHeader({
  facts,
  figures,
  platformName,
  now,
}: {
  facts: CreatorFacts
  figures: Figures
  platformName: string
  now: number
}) {
  const { profile } = facts
  const name = profile.displayName ?? profile.handle
  const numbers = [
    ['followers', platformName === 'YouTube' ? 'subscribers' : 'followers', profile.followers],
    ['following', 'following', profile.following],
    ['postCount', 'posts', profile.postCount],
    ['hearts', 'likes in all', profile.hearts],
  ] as const
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
              <span className="ml-1.5 text-small font-medium text-accent" title="Verified by the platform">
                ✓ <span className="sr-only">verified</span>
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
          <span className="flex-none rounded-full border border-line px-2 text-tiny text-soft">{tierOf(profile.followers.value)}</span>
        )}
      </div>
      <dl className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(4.5rem,1fr))] gap-2">
        {numbers.map(
          ([key, label, count]) =>
            count && (
              <Figure
                key={key}
                label={label}
                value={shortNumber(count.value)}
                note={precisionOf(count)}
                title={`read ${sinceThen(count.readAt, now)}`}
              />
            ),
        )}
        {figures.engagement && figures.engagement.posts.length >= FEWEST_POSTS && (
          <Figure
            label={figures.engagement.formula === 'views' ? 'engagement by views' : 'engagement'}
            value={percent(figures.engagement.rate.value)}
            note={`${percent(figures.engagement.rate.low)} – ${percent(figures.engagement.rate.high)}`}
            title={`from ${figures.engagement.posts.length} posts`}
          />
        )}
        {figures.medianViews && figures.sampled >= FEWEST_POSTS && (
          <Figure
            label="median views"
            value={shortNumber(figures.medianViews.value)}
            note={`${shortNumber(figures.medianViews.low)} – ${shortNumber(figures.medianViews.high)}`}
            title={`over ${figures.sampled} posts`}
          />
        )}
        {figures.postsPerWeek !== null && <Figure label="posts a week" value={figures.postsPerWeek.toFixed(1)} note="as seen" />}
      </dl>
    </header>
  )
}

function Figure({ label, value, note, title }: { label: string; value: string; note: string; title?: string }) {
  return (
    <div title={title} className="flex flex-col">
      <dt className="order-2 text-tiny text-faint">{label}</dt>
      <dd className="order-1 m-0 text-sm font-semibold">{value}</dd>
      <dd className="order-3 m-0 text-tiny text-faint">{note}</dd>
    </div>
  )
}
