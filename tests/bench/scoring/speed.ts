import { median } from '@/lib/scoring/estimate'
import { measureComments } from '@/lib/scoring/engagement/comments'
import { engagementScore } from '@/lib/scoring/engagement/engagement-score'
import { seededRandom } from '@/lib/scoring/random'
import { factsOf } from './engagement'
import type { Account } from './injections'
import type { BenchTable } from './table'

/** Ten of five hundred commenters, some of them again under the next post. */
const authors = (at: number) => Array.from({ length: 10 }, (_, each) => `${(at * 7 + each) % 500}`)

/** An invented account with so many posts, ten comments seen under each. */
function inventedAccount(id: number, posts: number): ReturnType<typeof factsOf> {
  const random = seededRandom(id)
  const account: Account = {
    id: `invented${id}`,
    followers: 50_000,
    following: 400,
    postCount: posts,
    posts: Array.from({ length: posts }, (_, at) => ({
      likes: Math.round(900 * Math.exp(random() - 0.5)),
      comments: Math.round(20 * Math.exp(random() - 0.5)),
      postedAt: 1_700_000_000 - at * 86_400,
    })),
  }
  const { facts, now } = factsOf(account, posts)
  const commentSample = {
    seen: 10,
    emojiOnly: 1,
    generic: 2,
    repeated: 0,
    mentionOnly: 1,
    spam: 0,
    question: 1,
    onTopic: 3,
    creatorReplies: 1,
    authors: [],
  }
  return {
    now,
    facts: { ...facts, posts: facts.posts.map((post, at) => ({ ...post, commentSample: { ...commentSample, authors: authors(at) } })) },
  }
}

function timed(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** How long the engagement score takes. Times are of this machine and vary; the figures are medians. */
export function speedTable(): BenchTable {
  const large = inventedAccount(1, 200)
  const one = median(Array.from({ length: 21 }, () => timed(() => engagementScore(large.facts, { now: large.now }))))
  const many = Array.from({ length: 200 }, (_, id) => inventedAccount(id, 24))
  const [hundred, twoHundred] = [100, 200].map((n) =>
    timed(() => many.slice(0, n).forEach(({ facts, now }) => engagementScore(facts, { now }))),
  ) as [number, number]
  const comments = Array.from({ length: 200 }, (_, at) => ({
    author: `a${at % 90}`,
    text: `Which lens did you use for frame ${at} near the harbour?`,
    byCreator: at % 20 === 0,
  }))
  const page = median(
    Array.from({ length: 11 }, () => timed(() => measureComments(comments, { caption: 'Morning at the harbour', salt: 'bench' }))),
  )
  return {
    title: 'Time',
    rows: [
      ['what', 'median'],
      ['engagement of one creator, 200 posts and 2,000 comments', `${one.toFixed(1)} ms`],
      ['per creator, 100 creators of 24 posts', `${(hundred / 100).toFixed(2)} ms`],
      ['per creator, 200 creators of 24 posts', `${(twoHundred / 200).toFixed(2)} ms`],
      ['measuring 200 comments of one page', `${page.toFixed(1)} ms`],
    ],
    figures: { 'creator-200-posts': one, 'per-creator-100': hundred / 100, 'per-creator-200': twoHundred / 200, 'page-comments': page },
  }
}
