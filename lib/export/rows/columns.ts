import type { Campaign, Creator, Dismissal, Entry } from '@/lib/domain/campaign'
import type { Count } from '@/lib/domain/count'
import type { CreatorFacts, Message, Partnership, Score, Scores } from '@/lib/domain/score'
import type { MoneySpan } from '@/lib/money/span'
import type { Figures } from '@/lib/scoring/figures'
import type { Cell } from '@/lib/export/formats/sheet'
import type { CellKind } from '@/lib/export/formats/sheet'

/** Everything one exported row is made of. */
export interface ExportRow {
  readonly campaign: Campaign
  readonly entry: Entry
  readonly creator: Creator
  readonly facts: CreatorFacts
  readonly scores: Scores
  readonly figures: Figures
  readonly partnerships: ReadonlyMap<string, Partnership>
  readonly verdict: Message
  /** A competitor's exclusivity that still runs, or `null`. */
  readonly conflict: Message | null
  /** What one post may cost by the market's prices, or `null`. */
  readonly feeEstimate: MoneySpan | null
  /** The person's dismissals for this profile. */
  readonly dismissals: readonly Dismissal[]
  /** Turns a reason into a sentence. */
  readonly say: (message: Message) => string
  /** Turns the reason of a dismissal into words. */
  readonly sayReason: (reason: string) => string
}

type Column = readonly [name: string, cell: (row: ExportRow) => Cell, kind?: CellKind]

const bound = (count: Count | undefined, end: 'value' | 'low' | 'high'): Cell => count?.[end] ?? null
const percent = (share: number | undefined): Cell => (share === undefined ? null : Math.round(share * 1e4) / 100)
const whole = (value: number | undefined): Cell => (value === undefined ? null : Math.round(value))
const iso = (at: number): string => new Date(at).toISOString()
/** An imported profile nobody has opened yet has no time of reading. */
const readAt = (at: number): Cell => (at === 0 ? null : iso(at))
const ends = (score: Score, end: 'value' | 'low' | 'high'): Cell => (score.state === 'scored' ? Math.round(score[end]) : null)

function scoreColumns(name: string, of: (scores: Scores) => Score): Column[] {
  return [
    [name, ({ scores }) => ends(of(scores), 'value')],
    [`${name}_low`, ({ scores }) => ends(of(scores), 'low')],
    [`${name}_high`, ({ scores }) => ends(of(scores), 'high')],
    [`${name}_confidence`, ({ scores }) => Math.round(of(scores).confidence * 100) / 100],
  ]
}

function reasonsOf({ scores, say }: ExportRow): string {
  return [...scores.engagement.signals, ...scores.fit.signals, ...scores.saturation.signals]
    .filter((signal) => Math.round(signal.points) !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || a.id.localeCompare(b.id))
    .slice(0, 6)
    .map((signal) => `${signal.points > 0 ? 'for' : 'against'} (${Math.abs(Math.round(signal.points))}): ${say(signal.reason)}`)
    .join('; ')
}

function evidenceLinks({ facts, partnerships }: ExportRow): string {
  return facts.posts
    .filter((post) => (partnerships.get(post.key)?.state ?? 'none') !== 'none')
    .slice(0, 10)
    .map((post) => post.url)
    .join(' ')
}

/** Tags as one text: `a; b`. A semicolon or backslash of a tag's own stands behind a backslash; `splitTags` of the import undoes it. */
export const joinTags = (tags: readonly string[]): string => tags.map((tag) => tag.replace(/[\\;]/g, '\\$&')).join('; ')

const brandsOf = ({ partnerships }: ExportRow) => [...new Set([...partnerships.values()].flatMap((partnership) => partnership.brands))]

/**
 * The generic CSV, column by column. Names and order are a promise: new columns are added at the end, none is renamed or moved.
 * Described for readers in docs/csv.md.
 */
export const CSV_COLUMNS: readonly Column[] = [
  ['creator_id', ({ creator }) => creator.id],
  ['person_name', ({ creator }) => creator.name],
  ['platform', ({ facts }) => facts.profile.platform],
  ['handle', ({ facts }) => facts.profile.handle],
  ['profile_url', ({ facts }) => facts.profile.url],
  ['youtube_channel_id', ({ facts }) => (facts.profile.platform === 'youtube' ? (facts.profile.nativeId ?? null) : null)],
  ['verified', ({ facts }) => (facts.profile.verified === undefined ? null : facts.profile.verified ? 'yes' : 'no')],
  ['category', ({ facts }) => facts.profile.category ?? null],
  ['followers', ({ facts }) => bound(facts.profile.followers, 'value')],
  ['followers_low', ({ facts }) => bound(facts.profile.followers, 'low')],
  ['followers_high', ({ facts }) => bound(facts.profile.followers, 'high')],
  ['following', ({ facts }) => bound(facts.profile.following, 'value')],
  ['posts', ({ facts }) => bound(facts.profile.postCount, 'value')],
  ['er_pct', ({ figures }) => percent(figures.engagement?.rate.value)],
  ['er_low', ({ figures }) => percent(figures.engagement?.rate.low)],
  ['er_high', ({ figures }) => percent(figures.engagement?.rate.high)],
  ['er_formula', ({ figures }) => figures.engagement?.formula ?? null],
  ['posts_sampled', ({ figures }) => figures.sampled],
  ['median_views', ({ figures }) => whole(figures.medianViews?.value)],
  ['posts_per_week', ({ figures }) => (figures.postsPerWeek === null ? null : Math.round(figures.postsPerWeek * 10) / 10)],
  ['sat_labelled_pct', ({ figures }) => percent(figures.paid?.labelled.value)],
  ['sat_disclosed_pct', ({ figures }) => percent(figures.paid?.disclosed.value)],
  ['sat_all_pct', ({ figures }) => percent(figures.paid?.suspected.value)],
  ['sat_posts_readable', ({ figures }) => figures.paid?.readable ?? 0],
  ['brands_seen', (row) => brandsOf(row).join('; ') || null],
  ...scoreColumns('engagement_quality', (scores) => scores.engagement),
  ...scoreColumns('niche_fit', (scores) => scores.fit),
  ...scoreColumns('partnership_room', (scores) => scores.saturation),
  ['reasons', (row) => reasonsOf(row) || null],
  ['evidence_urls', (row) => evidenceLinks(row) || null],
  ['email', ({ facts }) => facts.profile.emails[0] ?? null],
  ['email_source', ({ facts }) => (facts.profile.emails.length > 0 ? facts.profile.url : null)],
  ['links', ({ facts }) => facts.profile.links.join(' ') || null],
  ['bio', ({ facts }) => facts.profile.bio ?? null],
  ['campaign', ({ campaign }) => campaign.name],
  ['status', ({ entry }) => entry.status],
  ['priority', ({ entry }) => entry.priority],
  ['owner', ({ entry }) => entry.owner || null],
  ['notes', ({ entry }) => entry.notes || null],
  ['tags', ({ entry }) => joinTags(entry.tags) || null],
  ['saved_at', ({ entry }) => iso(entry.savedAt), 'time'],
  ['first_seen', ({ facts }) => iso(facts.profile.firstSeen), 'time'],
  ['last_read', ({ facts }) => readAt(facts.profile.lastRead), 'time'],
  ['reader_version', ({ facts }) => facts.profile.readerVersion],
  ['status_reason', ({ entry }) => entry.statusReason || null],
  ['quoted_fee', ({ entry }) => entry.fee?.amount ?? null],
  ['fee_currency', ({ entry }) => entry.fee?.currency ?? null],
  ['follow_up', ({ entry }) => entry.followUpOn ?? null, 'day'],
  ['discount_code', ({ entry }) => entry.code ?? null],
  ['tracking_link', ({ entry }) => entry.link ?? null],
  [
    'dismissed_flags',
    ({ dismissals, sayReason }) => dismissals.map(({ signalId, reason }) => `${signalId}: ${sayReason(reason)}`).join('; ') || null,
  ],
  ['verdict', ({ verdict, say }) => say(verdict)],
  ['goal', ({ campaign }) => campaign.plan.goal ?? null],
  ['competitor_conflict', ({ conflict, say }) => conflict && say(conflict)],
  ['fee_estimate_low', ({ feeEstimate }) => whole(feeEstimate?.low)],
  ['fee_estimate_high', ({ feeEstimate }) => whole(feeEstimate?.high)],
  ['fee_estimate_currency', ({ feeEstimate }) => feeEstimate?.currency ?? null],
]
