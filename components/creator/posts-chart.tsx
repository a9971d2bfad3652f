import { Section } from '@/components/ui/section'
import type { Post } from '@/lib/domain/post'
import { dayOf, formatNumber, precisionOf, shortNumber } from '@/lib/i18n/format'
import { direction, t } from '@/lib/i18n/translate'
import { median as medianOf } from '@/lib/scoring/statistics/estimate'
import { type KeyboardEvent, useState } from 'react'
import type { PartnershipOfPost } from './judged-list'

const SHOWN = 15
const HEIGHT = 60
const WIDTH = 328
/** Room for the number at the median line. */
const PLOT = WIDTH - 34

type Measure = 'views' | 'likes'

/** The measure most posts show: views on video platforms, else likes. */
function measureOf(posts: readonly Post[]): Measure {
  return posts.filter((post) => post.views).length >= posts.filter((post) => post.likes).length ? 'views' : 'likes'
}

/** A post in words: date, number with its precision, class. */
function wordsOf({ post, partnership }: PartnershipOfPost, measure: Measure): string {
  const count = post[measure]
  const number = count ? `${shortNumber(count.value)} ${t(`unit_${measure}`)} (${precisionOf(count)})` : unseenText(post, measure)
  const paid = partnership.state === 'none' ? [] : [t(`creator_class_${partnership.state}`)]
  return [dayOf(post.postedAt) || t('creator_no_date'), number, ...paid, ...(post.pinned ? [t('creator_pinned')] : [])].join(' · ')
}

const unseenText = (post: Post, measure: Measure): string =>
  measure === 'likes' && post.likesHidden ? t('creator_likes_hidden') : t(`creator_not_seen_${measure}`)

/**
 * Recent posts as bars, oldest first, with the median; ads and pinned posts are marked. A hidden number is marked, never drawn as zero.
 * One tab stop; arrow keys move between posts, and each post opens.
 */
export function PostsChart({ list }: { list: readonly PartnershipOfPost[] }) {
  const shown = list.slice(0, SHOWN).reverse()
  const [at, setAt] = useState<number | null>(null)
  const measure = measureOf(shown.map((item) => item.post))
  const values = shown.flatMap((item) => item.post[measure]?.value ?? [])
  if (shown.length < 2 || values.length === 0) return null
  const median = medianOf(values)
  // One viral post must not flatten the others.
  const top = Math.min(Math.max(...values), Math.max(1, median * 4))
  const step = PLOT / shown.length
  const stop = at ?? shown.length - 1
  const pointed = at === null ? undefined : shown[at]
  return (
    <Section
      title={t('creator_recent_posts')}
      aside={t('creator_chart_median', {
        measure: t(`unit_${measure}`),
        median: shortNumber(Math.round(median)),
        count: formatNumber(values.length),
      })}
    >
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 8}`}
        className="block w-full max-w-120 [direction:ltr]"
        role="group"
        aria-label={t('creator_recent_posts')}
      >
        {shown.map((item, index) => (
          <a
            key={item.post.key}
            href={item.post.url}
            target="_blank"
            rel="noopener noreferrer"
            tabIndex={index === stop ? 0 : -1}
            aria-label={wordsOf(item, measure)}
            onFocus={() => setAt(index)}
            onMouseEnter={() => setAt(index)}
            onMouseLeave={() => setAt(null)}
            onKeyDown={moveFocus}
          >
            <Bar
              item={item}
              box={{ x: direction() === 'rtl' ? WIDTH - (index + 1) * step : index * step, width: step }}
              scale={{ measure, top }}
              isPointed={index === at}
            />
          </a>
        ))}
        <MedianLine median={median} top={top} />
      </svg>
      <p className="flex max-w-120 justify-between text-tiny text-faint" aria-hidden="true">
        <span>{dayOf(shown[0]?.post.postedAt)}</span>
        <span className="me-8">{dayOf(shown.at(-1)?.post.postedAt)}</span>
      </p>
      <p className="mt-0.5 min-h-4 text-tiny text-soft" aria-hidden="true">
        {pointed ? wordsOf(pointed, measure) : ''}
      </p>
      <ChartKey shown={shown} measure={measure} />
    </Section>
  )
}

function moveFocus(event: KeyboardEvent) {
  const forward = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const backward = direction() === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  const link = event.currentTarget
  const next = event.key === forward ? link.nextElementSibling : event.key === backward ? link.previousElementSibling : null
  if (!(next instanceof SVGElement)) return
  event.preventDefault()
  next.focus()
}

interface BarProps {
  readonly item: PartnershipOfPost
  readonly box: { readonly x: number; readonly width: number }
  readonly scale: { readonly measure: Measure; readonly top: number }
  readonly isPointed: boolean
}

function Bar({ item: { post, partnership }, box, scale: { measure, top }, isPointed }: BarProps) {
  const value = post[measure]?.value
  const width = Math.max(3, box.width - 4)
  const x = box.x + 2
  const paid = partnership.state !== 'none'
  if (value === undefined) {
    return (
      <g>
        <rect x={box.x} y="0" width={box.width} height={HEIGHT + 6} className="fill-transparent" />
        <text x={x + width / 2} y={HEIGHT - 2} textAnchor="middle" className="fill-faint text-[10px]">
          –
        </text>
      </g>
    )
  }
  const height = Math.max(2, Math.min(1, value / top) * HEIGHT)
  return (
    <g>
      <rect x={box.x} y="0" width={box.width} height={HEIGHT + 6} className="fill-transparent" />
      <rect
        x={x}
        y={HEIGHT - height}
        width={width}
        height={height}
        rx="2"
        className={paid ? 'fill-mark' : isPointed ? 'fill-ink' : 'fill-soft'}
      />
      {paid && <rect x={x} y={HEIGHT - 2} width={width} height="2" className="fill-ink" />}
      {value > top && <path d={`M${x} 7 l${width} -4`} className="stroke-ground" strokeWidth="2" />}
      {post.pinned && <circle cx={x + width / 2} cy={HEIGHT + 5} r="1.8" className="fill-ink" />}
    </g>
  )
}

function MedianLine({ median, top }: { median: number; top: number }) {
  const y = HEIGHT - (median / top) * HEIGHT
  const mirrored = direction() === 'rtl'
  const from = mirrored ? WIDTH - PLOT : 0
  return (
    <g aria-hidden="true">
      <line x1={from} x2={from + PLOT} y1={y} y2={y} className="stroke-faint" strokeDasharray="3 3" />
      <text x={mirrored ? 0 : PLOT + 4} y={Math.max(9, y + 3)} className="fill-faint text-[10px]">
        {shortNumber(Math.round(median))}
      </text>
    </g>
  )
}

function ChartKey({ shown, measure }: { shown: readonly PartnershipOfPost[]; measure: Measure }) {
  const unseen = shown.filter(({ post }) => !post[measure]).length
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-3 text-tiny text-faint">
      <span className="inline-flex items-center gap-1">
        <span aria-hidden="true" className="inline-block size-2 rounded-xs bg-soft" />
        {t('creator_organic')}
      </span>
      {shown.some(({ partnership }) => partnership.state !== 'none') && (
        <span className="inline-flex items-center gap-1">
          <span aria-hidden="true" className="inline-block size-2 rounded-xs border-b-2 border-ink bg-mark" />
          {t('creator_paid_or_suspected')}
        </span>
      )}
      {shown.some(({ post }) => post.pinned) && <span>• {t('creator_pinned')}</span>}
      {unseen > 0 && <span>– {t(`creator_not_seen_${measure}`)}</span>}
    </p>
  )
}
