/** The vet report for people. */
import type { Count } from '@/lib/domain/count'
import type { ReportedPost, ReportedScore, VetReport } from './vet-report'

const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 4 })
const full = new Intl.NumberFormat('en')

/** `3,351` where every digit is known, else `1.2M (1.15M–1.25M)`; a dash where nothing was seen. */
export function countText(count: Count | null | undefined): string {
  if (!count) return '–'
  if (count.exact || count.low === count.high) return full.format(count.value)
  return `${short.format(count.value)} (${short.format(count.low)}–${short.format(count.high)})`
}

/** `62 (48–71)`, or what is missing. */
export function scoreText(score: ReportedScore | undefined): string {
  if (!score) return '–'
  if (score.state === 'not-enough-evidence') return 'not enough seen'
  return `${Math.round(score.value)} (${Math.round(score.low)}–${Math.round(score.high)})`
}

/** The whole report as lines: who, the numbers with their ranges, posts, scores with reasons, what was tried. */
export function reportText(report: VetReport): string {
  return [
    report.url,
    `${report.platform ?? 'no platform'}, ${report.page} page, ${report.state}${report.health ? `, health ${report.health}` : ''}`,
    ...(report.error ? [`! ${report.error}`] : []),
    ...creatorLines(report),
    ...(report.post ? ['', 'Post', ...postLines(report.post)] : []),
    ...(report.posts.length > 0 ? ['', `Posts (${report.posts.length})`, ...report.posts.flatMap(postLines)] : []),
    ...(report.visibleComments > 0 ? ['', `Visible comments: ${report.visibleComments}`] : []),
    ...(report.scores ? Object.entries(report.scores).flatMap(([name, score]) => scoreLines(name, score)) : []),
    ...triedLines(report),
  ].join('\n')
}

function creatorLines({ creator }: VetReport): string[] {
  if (!creator) return ['', 'No creator']
  const marks = [creator.verified ? 'verified' : '', creator.private ? 'private' : '', creator.category ?? ''].filter(Boolean)
  const counts = (['followers', 'following', 'postCount', 'hearts', 'connections'] as const)
    .filter((name) => creator[name])
    .map((name) => `  ${name.padEnd(12)} ${countText(creator[name])}   ${creator[name]?.via ?? ''}`)
  return [
    '',
    `${creator.displayName ?? creator.handle} @${creator.handle}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`,
    ...counts,
    ...(creator.bio ? creator.bio.split('\n').map((line) => `  | ${line}`) : []),
    ...[...creator.links, ...creator.emails].map((link) => `  ${link}`),
  ]
}

function postLines(post: ReportedPost): string[] {
  const counts = (['likes', 'comments', 'views', 'shares', 'saves'] as const)
    .filter((name) => post[name])
    .map((name) => `${name} ${countText(post[name])}`)
  const paid =
    post.partnership && post.partnership.state !== 'none' ? [`${post.partnership.state} ${post.partnership.brands.join(', ')}`.trim()] : []
  const facts = [post.kind ?? '', post.postedAt?.slice(0, 10) ?? '', post.pinned ? 'pinned' : '', ...counts, ...paid].filter(Boolean)
  const caption = post.caption?.replace(/\s+/g, ' ').slice(0, 90)
  return [`  ${post.id}  ${facts.join(' · ')}`, ...(caption ? [`    ${caption}`] : [])]
}

function scoreLines(name: string, score: ReportedScore): string[] {
  if (score.state === 'not-enough-evidence') return ['', `${name}: not enough evidence`, ...score.need.map((need) => `  → ${need}`)]
  const signals = [...score.signals].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  const title = `${name}: ${scoreText(score)}, confidence ${Math.round(score.confidence * 100)} %`
  return ['', title, ...signals.map((signal) => `${signed(signal.points)}  ${signal.reason}`)]
}

function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${points.toFixed(1)}`.padStart(7)
}

function triedLines({ tried }: VetReport): string[] {
  if (tried.length === 0) return []
  const lines = [...byField(tried)].map(
    ([field, attempts]) =>
      `  ${field.padEnd(22)} ${attempts
        .slice(0, 6)
        .map((attempt) => `${attempt.via} ${attempt.result}`)
        .join(', ')}`,
  )
  return ['', 'Tried', ...lines]
}

function byField(tried: VetReport['tried']): Map<string, VetReport['tried'][number][]> {
  const fields = new Map<string, VetReport['tried'][number][]>()
  for (const attempt of tried) fields.set(attempt.field, [...(fields.get(attempt.field) ?? []), attempt])
  return fields
}
