import { median } from '@/lib/scoring/statistics/estimate'
import { seededRandom } from '@/lib/scoring/statistics/random'
import type { Random } from '@/lib/scoring/statistics/random'

/** Per-post counts of one account, newest first. Source: [instafake-2019]. */
export interface Account {
  readonly id: string
  readonly followers: number
  readonly following: number
  readonly postCount: number
  readonly posts: readonly SeriesPost[]
}

export interface SeriesPost {
  readonly likes: number
  readonly comments: number
  /** Epoch seconds. */
  readonly postedAt: number
}

/** A synthetic fraud: what it is called and how it changes an account. */
export interface Injection {
  readonly id: string
  readonly name: string
  /** False for bought followers, which no series can show: reported apart from the mean. */
  readonly inMean: boolean
  readonly apply: (account: Account, random: Random) => Account
}

/** The unevenness of a bought number: 5 % of it, normal. Own choice: nearly the same number on every post. */
const UNEVENNESS = 0.05

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

function poisson(mean: number, random: Random): number {
  const draw = random()
  let [count, chance] = [0, Math.exp(-mean)]
  let sum = chance
  while (draw > sum && count < 1000) {
    count += 1
    chance *= mean / count
    sum += chance
  }
  return count
}

function boughtLikes(times: number, share: number): Injection['apply'] {
  return (account, random) => {
    const typical = median(account.posts.map(({ likes }) => likes))
    const posts = account.posts.map((post) => {
      const chosen = share >= 1 || random() < share
      const amount = Math.max(0, Math.round(times * typical * (1 + UNEVENNESS * normal(random))))
      return chosen ? { ...post, likes: post.likes + amount } : post
    })
    return { ...account, posts }
  }
}

const pod =
  (size: number): Injection['apply'] =>
  (account, random) => ({
    ...account,
    posts: account.posts.map((post) => ({ ...post, comments: post.comments + poisson(size, random) })),
  })

const boughtFollowers =
  (times: number): Injection['apply'] =>
  (account) => ({ ...account, followers: Math.round(account.followers * times) })

export const INJECTIONS: readonly Injection[] = [
  ...[0.5, 1, 2, 4].map((times) => ({
    id: `likes-all-${times}`,
    name: `likes +${times}x on every post`,
    inMean: true,
    apply: boughtLikes(times, 1),
  })),
  ...[1, 3].map((times) => ({
    id: `likes-some-${times}`,
    name: `likes +${times}x on 40 % of posts`,
    inMean: true,
    apply: boughtLikes(times, 0.4),
  })),
  ...[5, 15].map((size) => ({ id: `pod-${size}`, name: `about ${size} comments more on every post`, inMean: true, apply: pod(size) })),
  ...[1.5, 2, 4].map((times) => ({ id: `followers-${times}`, name: `followers x${times}`, inMean: false, apply: boughtFollowers(times) })),
]

/** Every account changed by an injection, with its own stream of numbers per injection, so that rows do not depend on each other. */
export function inject(accounts: readonly Account[], injection: Injection, seed: number): Account[] {
  const random = seededRandom(seed)
  return accounts.map((account) => injection.apply(account, random))
}
