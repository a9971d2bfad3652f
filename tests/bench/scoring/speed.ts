import { BRIEF, inventedCreator } from './invented'
import { measureComments } from '@/lib/scoring/engagement/comments/comments'
import { engagementScore } from '@/lib/scoring/engagement/engagement-score'
import { median } from '@/lib/scoring/statistics/estimate'
import { fitScore } from '@/lib/scoring/fit/fit-score'
import { judgeAll } from '@/lib/scoring/saturation/partnership/partnership'
import { scoreCreator } from '@/lib/scoring/score'
import { traitsOf } from '@/tests/support/traits'
import type { BenchTable } from './table'

type Creator = ReturnType<typeof inventedCreator>

function timed(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

const ROUNDS = 21
/** So many creators until the engine has compiled what it will compile: with a dozen, the median is still of half-compiled code. */
const WARM_UP = 60
const optionsOf = (facts: Creator['facts'], now: number) => ({ now, traits: traitsOf(facts.profile.platform) })
const whole = ({ facts, now }: Creator) => scoreCreator(facts, BRIEF, optionsOf(facts, now))

/** Median over creators never seen before, after the code (not the creators) has warmed up. */
function medianOf(first: number, dense: boolean, work: (creator: Creator) => unknown): number {
  for (let id = 0; id < WARM_UP; id += 1) work(inventedCreator(first + id, 200, dense))
  const fresh = Array.from({ length: ROUNDS }, (_, id) => inventedCreator(first + 100 + id, 200, dense))
  return median(fresh.map((creator) => timed(() => void work(creator))))
}

/** How long many creators of 24 posts take, ms for each. */
function perCreator(n: number): number {
  const all = Array.from({ length: n }, (_, id) => inventedCreator(50_000 + n * 10 + id, 24))
  return timed(() => all.forEach(whole)) / n
}

/** How long scoring takes: always creators and posts made anew, so that nothing was worked out before. */
export function speedTable(): BenchTable {
  const lines: (readonly [name: string, figure: string, ms: number])[] = [
    ['all three scores, 200 posts and 2,000 comments', 'creator-200-posts', medianOf(1_000, false, whole)],
    ['the same with captions of 600 letters', 'creator-200-dense', medianOf(2_000, true, whole)],
    ['of these: engagement', 'engagement', medianOf(3_000, true, ({ facts, now }) => engagementScore(facts, optionsOf(facts, now)))],
    ['of these: partnerships of every post', 'partnerships', medianOf(4_000, true, ({ facts }) => judgeAll(facts, BRIEF))],
    ['of these: fit', 'fit', medianOf(5_000, true, ({ facts, now }) => fitScore(facts, BRIEF, { now }))],
    ['per creator, 250 creators of 24 posts', 'per-creator-250', perCreator(250)],
    ['per creator, 1,000 creators of 24 posts', 'per-creator-1000', perCreator(1000)],
    ['measuring 200 comments of one page', 'page-comments', pageOfComments()],
  ]
  return {
    title: 'Time',
    rows: [['what', 'median'], ...lines.map(([name, , ms]) => [name, `${ms.toFixed(1)} ms`])],
    figures: Object.fromEntries(lines.map(([, figure, ms]) => [figure, ms])),
    notes: ['Times are of the machine the bench ran on. Creators and posts are new objects every time; only the code is warm.'],
  }
}

function pageOfComments(): number {
  const comments = Array.from({ length: 200 }, (_, at) => ({
    author: `a${at % 90}`,
    text: `Which lens did you use for frame ${at} near the harbour?`,
    byCreator: at % 20 === 0,
  }))
  return median(
    Array.from({ length: 11 }, () => timed(() => void measureComments(comments, { caption: 'Morning at the harbour', salt: 'bench' }))),
  )
}
