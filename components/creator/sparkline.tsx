import { between, dayOf, shortNumber } from '@/lib/i18n/format'
import { direction, t } from '@/lib/i18n/translate'
import type { Visit } from '@/lib/scoring/growth'

const WIDTH = 328
const HEIGHT = 36

/** Followers at each visit: the values as a line, the pages' rounding as a band. The label has the numbers. */
export function Sparkline({ visits }: { visits: readonly Visit[] }) {
  const [first, last] = [visits[0], visits.at(-1)]
  if (!first || !last || first.at === last.at) return null
  const bottom = Math.min(...visits.map(({ followers }) => followers.low))
  const top = Math.max(...visits.map(({ followers }) => followers.high))
  const x = (at: number) => {
    const along = 4 + ((at - first.at) / (last.at - first.at)) * (WIDTH - 8)
    return (direction() === 'rtl' ? WIDTH - along : along).toFixed(1)
  }
  const y = (followers: number) => (top === bottom ? HEIGHT / 2 : 4 + ((top - followers) / (top - bottom)) * (HEIGHT - 8)).toFixed(1)
  const band = [
    ...visits.map(({ at, followers }) => `${x(at)} ${y(followers.high)}`),
    ...visits.toReversed().map(({ at, followers }) => `${x(at)} ${y(followers.low)}`),
  ]
  const ends = [first, last].map(({ at, followers }) => ({ day: dayOf(at), followers: shortNumber(followers.value) }))
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="block w-full max-w-120 [direction:ltr]"
      role="img"
      aria-label={t('creator_sparkline', {
        from: ends[0]?.followers ?? '',
        fromDay: ends[0]?.day ?? '',
        to: ends[1]?.followers ?? '',
        toDay: ends[1]?.day ?? '',
      })}
    >
      <path d={`M${band.join(' L')} Z`} className="fill-accent-soft" />
      <path
        d={`M${visits.map(({ at, followers }) => `${x(at)} ${y(followers.value)}`).join(' L')}`}
        className="fill-none stroke-mark"
        strokeWidth="1.5"
      />
      {visits.map(({ at, followers }) => (
        <circle key={at} cx={x(at)} cy={y(followers.value)} r="2.2" className="fill-mark">
          <title>{`${dayOf(at)}: ${shortNumber(followers.value)} (${between(shortNumber(followers.low), shortNumber(followers.high))})`}</title>
        </circle>
      ))}
    </svg>
  )
}
