import { shortNumber } from '@/components/ui/format'
import { Section } from '@/components/ui/section'
import type { Post } from '@/lib/domain/post'
import type { PartnershipOfPost } from './partnerships'

const SHOWN = 15
const HEIGHT = 56

/** The measure most posts show: views on video platforms, else likes. */
function measureOf(posts: readonly Post[]): 'views' | 'likes' {
  return posts.filter((post) => post.views).length >= posts.filter((post) => post.likes).length ? 'views' : 'likes'
}

/** Recent posts as bars, ads and pinned posts marked, with the median; what is not visible is said to be so, never drawn as zero. */
export function PostsChart({ list }: { list: readonly PartnershipOfPost[] }) {
  const shown = list.slice(0, SHOWN)
  if (shown.length < 2) return null
  const measure = measureOf(shown.map((item) => item.post))
  const values = shown.flatMap((item) => item.post[measure]?.value ?? []).sort((a, b) => a - b)
  if (values.length === 0) return null
  const median = values[Math.floor((values.length - 1) / 2)] ?? 0
  // One viral post must not flatten all the others.
  const top = Math.min(values.at(-1) ?? 1, Math.max(1, median * 4))
  const width = 328 / shown.length
  return (
    <Section title="Recent posts" aside={`${measure}, median ${shortNumber(median)}`}>
      <svg
        viewBox={`0 0 328 ${HEIGHT + 4}`}
        className="block w-full"
        role="img"
        aria-label={`${measure} of ${shown.length} recent posts, median ${shortNumber(median)}`}
      >
        {shown.map(({ post, partnership }, at) => {
          const value = post[measure]?.value
          const bar = value === undefined ? 2 : Math.max(2, Math.min(1, value / top) * HEIGHT)
          const paid = partnership.state !== 'none'
          return (
            <g key={post.key}>
              <title>
                {value === undefined ? 'not visible' : `${shortNumber(value)} ${measure}`}
                {paid ? `, ${partnership.state}` : ''}
                {post.pinned ? ', pinned' : ''}
              </title>
              <rect
                x={at * width + 2}
                y={HEIGHT - bar}
                width={Math.max(3, width - 6)}
                height={bar}
                rx="2"
                className={value === undefined ? 'fill-line' : paid ? 'fill-mark' : 'fill-soft'}
              />
              {post.pinned && <circle cx={at * width + width / 2 - 1} cy={HEIGHT + 2.5} r="1.5" className="fill-ink" />}
              {(value ?? 0) > top && (
                <path d={`M${at * width + 2} 6 l${Math.max(3, width - 6)} -4`} className="stroke-ground" strokeWidth="2" />
              )}
            </g>
          )
        })}
        <line
          x1="0"
          x2="328"
          y1={HEIGHT - (median / top) * HEIGHT}
          y2={HEIGHT - (median / top) * HEIGHT}
          className="stroke-faint"
          strokeDasharray="3 3"
        />
      </svg>
      <p className="mt-1 flex flex-wrap gap-x-3 text-tiny text-faint">
        <span>
          <span aria-hidden="true" className="mr-1 inline-block size-2 rounded-xs bg-soft" />
          organic
        </span>
        <span>
          <span aria-hidden="true" className="mr-1 inline-block size-2 rounded-xs bg-mark" />
          paid or suspected
        </span>
        {shown.some((item) => item.post.pinned) && <span>dot: pinned</span>}
        {values.length < shown.length && <span>flat: {measure} not visible, not counted</span>}
      </p>
    </Section>
  )
}
