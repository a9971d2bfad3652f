import { DAY_MS } from '@/lib/domain/time'
import { dayOf } from '@/lib/i18n/format'
import { direction, languageTag, t } from '@/lib/i18n/translate'
import type { PartnershipOfPost } from './judged-list'

const WIDTH = 328
const EDGE = 10
/** The window of the published bands: the timeline spans at least this. */
const LEAST_DAYS = 90
/** Heights of the marks' rows (an overlapping mark goes up a row), and the top of the brand names. */
const MARK_ROWS = [26, 14] as const
const FIRST_NAME = 44
const NAME_HEIGHT = 12
const NAME_ROWS = 2
const MOST_MONTHS = 5
/** Generous width of a letter at this size. */
const LETTER = 5.6

interface Mark {
  readonly item: PartnershipOfPost
  readonly x: number
  readonly y: number
  readonly isConflict: boolean
  /** The brand, when its name fits. */
  readonly name: { readonly text: string; readonly y: number } | null
}

interface Props {
  /** Posts that look paid for, newest first. */
  readonly paid: readonly PartnershipOfPost[]
  /** Names of the brief's competitors. */
  readonly competitors: readonly string[]
  readonly now: number
}

/** Partnerships over time. Only a picture: the list below says the same in words. */
export function Timeline({ paid, competitors, now }: Props) {
  const dated = paid.filter(({ post }) => Number.isFinite(Date.parse(post.postedAt ?? '')))
  if (dated.length === 0) return null
  const from = Math.min(now - LEAST_DAYS * DAY_MS, ...dated.map(({ post }) => Date.parse(post.postedAt ?? '')))
  const x = (at: number) => {
    const along = EDGE + ((at - from) / (now - from)) * (WIDTH - 2 * EDGE)
    return direction() === 'rtl' ? WIDTH - along : along
  }
  const marks = placeMarks(dated, x, competitors)
  const foot = Math.max(MARK_ROWS[0] + 4, ...marks.map(({ name }) => name?.y ?? 0)) + NAME_HEIGHT
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${foot + 3}`}
      className="block w-full max-w-120 [direction:ltr]"
      role="img"
      aria-label={t('creator_timeline', { count: dated.length })}
    >
      <line x1="0" x2={WIDTH} y1={MARK_ROWS[0]} y2={MARK_ROWS[0]} className="stroke-line" />
      {monthsBetween(from, now).map(({ at, name }) => (
        <g key={at}>
          <line x1={x(at)} x2={x(at)} y1={MARK_ROWS[0] - 3} y2={MARK_ROWS[0] + 3} className="stroke-line" />
          <text x={x(at)} y={foot} textAnchor="middle" className="fill-faint text-[10px]">
            {name}
          </text>
        </g>
      ))}
      {marks.map((mark) => (
        <MarkShape key={mark.item.post.key} mark={mark} />
      ))}
    </svg>
  )
}

function placeMarks(dated: readonly PartnershipOfPost[], x: (at: number) => number, competitors: readonly string[]): Mark[] {
  const marksEnd: number[] = []
  const namesEnd: number[] = []
  const inOrder = dated.map((item) => ({ item, x: x(Date.parse(item.post.postedAt ?? '')) })).sort((a, b) => a.x - b.x)
  return inOrder.map(({ item, x: at }): Mark => {
    const markRow = Math.max(0, rowFor(marksEnd, at - 6, MARK_ROWS.length))
    marksEnd[markRow] = at + 6
    const brand = item.partnership.brands[0]
    const text = brand === undefined ? '' : brand.length > 14 ? `${brand.slice(0, 13)}…` : brand
    const half = (text.length * LETTER) / 2
    const nameRow = text === '' || at - half < 0 || at + half > WIDTH ? -1 : rowFor(namesEnd, at - half, NAME_ROWS)
    if (nameRow >= 0) namesEnd[nameRow] = at + half + 4
    return {
      item,
      x: at,
      y: MARK_ROWS[markRow] ?? MARK_ROWS[0],
      isConflict: item.partnership.brands.some((name) => competitors.includes(name)),
      name: nameRow < 0 ? null : { text, y: FIRST_NAME + nameRow * NAME_HEIGHT },
    }
  })
}

/** The first row that is free from this position on, or −1. */
const rowFor = (ends: readonly number[], from: number, rows: number): number =>
  Array.from({ length: rows }, (_, row) => row).find((row) => (ends[row] ?? -Infinity) <= from) ?? -1

function MarkShape({ mark: { item, x, y, isConflict, name } }: { mark: Mark }) {
  const { state, brands } = item.partnership
  const words = [brands[0] ?? t('creator_brand_unknown'), t(`creator_class_${state}`), dayOf(item.post.postedAt)]
  return (
    <g>
      <title>{[...words, ...(isConflict ? [t('creator_competitor')] : [])].join(' · ')}</title>
      <circle
        cx={x}
        cy={y}
        r="5"
        strokeWidth={state === 'suspected' ? 1.5 : 2}
        strokeDasharray={state === 'suspected' ? '2 2' : undefined}
        className={`stroke-mark ${state === 'labelled' ? 'fill-mark' : 'fill-ground'}`}
      />
      {isConflict && <path d={`M${x} ${y - 13} l4 6 h-8 Z`} className="fill-bad" />}
      {name && (
        <text x={x} y={name.y} textAnchor="middle" className="fill-soft text-[10px]">
          {name.text}
        </text>
      )}
    </g>
  )
}

/** First days of the months between two moments, thinned to a few. */
function monthsBetween(from: number, to: number): { at: number; name: string }[] {
  const format = new Intl.DateTimeFormat(languageTag(), { month: 'short', timeZone: 'UTC' })
  const first = new Date(from)
  const months: number[] = []
  for (let month = 1; ; month++) {
    const at = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1)
    if (at > to) break
    months.push(at)
  }
  const step = Math.ceil(months.length / MOST_MONTHS)
  return months.filter((_, at) => at % step === 0).map((at) => ({ at, name: format.format(at) }))
}
