import { readFileSync } from 'node:fs'
import type { CreatorFacts } from '@/lib/domain/score'
import { engagementScore } from '@/lib/scoring/engagement/engagement-score'
import type { EngagementScore } from '@/lib/scoring/engagement/engagement-score'
import { seedFrom } from '@/lib/scoring/statistics/random'
import { traitsOf } from '@/tests/support/traits'
import { inject, INJECTIONS } from './injections'
import type { Account } from './injections'
import type { BenchTable } from './table'

const LEAST_POSTS = 8
/** The two signals that judge the engagement rate. */
const RATE_SIGNALS = ['engagement-rate', 'rate-excess']
/** Which signal is made for which rows. */
const OWN_SIGNAL: readonly (readonly [prefix: string, signal: string])[] = [
  ['likes-all', 'even-likes'],
  ['likes-some', 'split-likes'],
  ['pod', 'many-comments'],
]

const exact = (value: number) => ({ value, low: value, high: value, exact: true, via: 'yardstick', readAt: 0 })

/** An account of [instafake-2019] as the product sees it: its newest `n` posts on Instagram, read three days after the newest. */
export function factsOf(account: Account, n: number): { readonly facts: CreatorFacts; readonly now: number } {
  const key = `instagram:@${account.id}`
  const posts = account.posts.slice(0, n).map((post, at) => ({
    id: `${account.id}-${at}`,
    key: `instagram:${account.id}-${at}`,
    url: `https://www.instagram.com/p/${account.id}${at}/`,
    platform: 'instagram',
    profileKey: key,
    kind: 'image' as const,
    hashtags: [],
    mentions: [],
    links: [],
    collaborators: [],
    firstSeen: 0,
    lastSeen: 0,
    likes: exact(post.likes),
    comments: exact(post.comments),
    postedAt: new Date(post.postedAt * 1000).toISOString(),
    postedAtPrecision: 'second' as const,
  }))
  const profile = {
    key,
    platform: 'instagram',
    url: '',
    handle: account.id,
    handleKey: account.id,
    firstSeen: 0,
    lastRead: 0,
    readerVersion: '',
    links: [],
    emails: [],
    followers: exact(account.followers),
    following: exact(account.following),
    postCount: exact(account.postCount),
  }
  const newest = Math.max(...account.posts.map(({ postedAt }) => postedAt))
  return { facts: { profile, posts, history: [] }, now: newest * 1000 + 3 * 86_400_000 }
}

/** Area under the ROC curve: how often a changed account scores lower than an untouched one, ties half. */
export function auc(lower: readonly number[], higher: readonly number[]): number {
  let wins = 0
  for (const a of lower) for (const b of higher) wins += a < b ? 1 : a === b ? 0.5 : 0
  return wins / (lower.length * higher.length)
}

export interface Scorer {
  readonly n: number
  readonly without: readonly string[]
}

const scoresOf = (accounts: readonly Account[], { n, without }: Scorer): EngagementScore[] =>
  accounts.map((account) => {
    const { facts, now } = factsOf(account, n)
    return engagementScore(facts, { now, traits: traitsOf(facts.profile.platform), without })
  })

/** What a person sees: the value after it is cut to 0–100, ties and all. */
const valueOf = (score: EngagementScore): number => (score.state === 'scored' ? score.value : Number.NaN)

const pointsOf =
  (signal: string) =>
  (score: EngagementScore): number =>
    score.signals.find(({ id }) => id === signal)?.points ?? 0

const shown = (value: number) => value.toFixed(3)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

interface Measured {
  readonly off: number
  readonly on: number
  readonly own: number | null
}

function measureRow(accounts: readonly Account[], changed: readonly Account[], row: { readonly id: string; readonly n: number }): Measured {
  const [offScores, plainOff] = [changed, accounts].map((all) => scoresOf(all, { n: row.n, without: RATE_SIGNALS })) as [
    EngagementScore[],
    EngagementScore[],
  ]
  const [onScores, plainOn] = [changed, accounts].map((all) => scoresOf(all, { n: row.n, without: [] })) as [
    EngagementScore[],
    EngagementScore[],
  ]
  const signal = OWN_SIGNAL.find(([prefix]) => row.id.startsWith(prefix))?.[1]
  return {
    off: auc(offScores.map(valueOf), plainOff.map(valueOf)),
    on: auc(onScores.map(valueOf), plainOn.map(valueOf)),
    own: signal === undefined ? null : auc(offScores.map(pointsOf(signal)), plainOff.map(pointsOf(signal))),
  }
}

/** Injected fraud on real series: AUC per row for one number of posts, and how many untouched accounts are called irregular. */
export function engagementTable(file: string, n: number): BenchTable {
  const accounts = (JSON.parse(readFileSync(file, 'utf8')) as Account[]).filter(({ posts }) => posts.length >= LEAST_POSTS)
  const figures: Record<string, number> = { accounts: accounts.length }
  const rows: string[][] = [['change', 'AUC without rate', 'AUC with rate', 'AUC of its own signal alone']]
  const inMean: Measured[] = []
  for (const injection of INJECTIONS) {
    // The account is cut to what was seen before it is changed: "the median" a buyer sees is the one on the page.
    const cut = accounts.map((account) => ({ ...account, posts: account.posts.slice(0, n) }))
    const row = measureRow(cut, inject(cut, injection, seedFrom(`${injection.id}/${n}`)), { id: injection.id, n })
    if (injection.inMean) inMean.push(row)
    rows.push([injection.name, shown(row.off), shown(row.on), row.own === null ? '' : shown(row.own)])
    figures[`${injection.id}.off`] = row.off
    figures[`${injection.id}.on`] = row.on
  }
  const means = {
    off: mean(inMean.map(({ off }) => off)),
    on: mean(inMean.map(({ on }) => on)),
    own: mean(inMean.map(({ own }) => own ?? 0)),
  }
  rows.push(['**mean of the eight rows of likes and comments**', shown(means.off), shown(means.on), shown(means.own)])
  const untouched = scoresOf(accounts, { n, without: [] })
  const flagged = untouched.filter(({ irregular }) => irregular).length / accounts.length
  rows.push(['untouched accounts called irregular', '', `${(100 * flagged).toFixed(1)} %`, ''])
  Object.assign(figures, { 'mean.off': means.off, 'mean.on': means.on, 'mean.own': means.own, irregular: flagged })
  return {
    title: `Injected irregularities: ${accounts.length} real accounts, newest ${n} posts`,
    rows,
    figures,
    notes: [
      'The injections are synthetic: fixed numbers added to real series by a fixed seed. They show what the score can see, not how often creators buy.',
      'The last column asks each signal only about the rows it is made for, as a classifier fitted to one row would; the score has to answer all rows at once.',
    ],
  }
}
