import { readFileSync } from 'node:fs'
import { engagementScore } from '@/lib/scoring/engagement/engagement-score'
import { traitsOf } from '@/tests/support/traits'
import { factsOf } from './engagement'
import type { Account, SeriesPost } from './injections'
import type { BenchTable } from './table'

const LEAST_POSTS = 8
const SIZES = [12, 30] as const

const viral = (post: SeriesPost): SeriesPost => ({ ...post, likes: post.likes * 8, comments: post.comments * 6 + 5 })
const giveaway = (post: SeriesPost): SeriesPost => ({ ...post, likes: post.likes * 2, comments: post.comments * 40 + 60 })
const asked = (post: SeriesPost): SeriesPost => ({ ...post, comments: post.comments * 15 + 30 })

/** What happens to honest accounts, and to which of their posts, newest first. */
const EVENTS: readonly (readonly [name: string, change: (post: SeriesPost) => SeriesPost, at: readonly number[]])[] = [
  ['nothing', (post) => post, []],
  ['one post goes viral (likes ×8, comments ×6)', viral, [4]],
  ['two posts go viral', viral, [4, 9]],
  ['one giveaway (comments ×40, likes ×2)', giveaway, [4]],
  ['two giveaways', giveaway, [4, 9]],
  ['one post asks a question (comments ×15)', asked, [4]],
]

/** Innocent events put into the untouched accounts: how many of them are then called irregular. */
export function innocentTable(file: string): BenchTable {
  const accounts = (JSON.parse(readFileSync(file, 'utf8')) as Account[]).filter(({ posts }) => posts.length >= LEAST_POSTS)
  const figures: Record<string, number> = {}
  const rows = [['what happened', ...SIZES.map((n) => `irregular, ${n} posts`)]]
  for (const [name, change, at] of EVENTS) {
    const shares = SIZES.map((n) => {
      const scores = accounts.map((account) => {
        const posts = account.posts.slice(0, n).map((post, index) => (at.includes(index) ? change(post) : post))
        const { facts, now } = factsOf({ ...account, posts }, n)
        return engagementScore(facts, { now, traits: traitsOf(facts.profile.platform) })
      })
      const share = scores.filter(({ irregular }) => irregular).length / accounts.length
      figures[`${name}.${n}`] = share
      return share
    })
    rows.push([name, ...shares.map((share) => `${(100 * share).toFixed(1)} %`)])
  }
  return {
    title: `Innocent events: ${accounts.length} real accounts`,
    rows,
    figures,
    notes: [
      'The posts changed are the fifth newest, and with two the tenth newest. A giveaway is not known as one here: no captions are given.',
    ],
  }
}
