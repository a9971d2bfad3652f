import { Brief } from '@/lib/domain/campaign'
import type { CreatorFacts } from '@/lib/domain/score'
import { seededRandom } from '@/lib/scoring/statistics/random'
import { factsOf } from './engagement'
import type { Account } from './injections'

/** What the invented creators are held against. */
export const BRIEF = Brief.parse({
  keywords: ['sourdough', 'baking', 'pastry'],
  topics: ['210'],
  languages: ['en', 'de'],
  markets: ['DE'],
  exclusions: ['casino'],
  competitors: [{ name: 'Quorvex', handles: ['quorvex'], aliases: [], domains: ['quorvex.example'] }],
})

const OPENINGS = [
  'Morning light over the harbour and the first loaf out of the oven.',
  'Three hours of folding dough and I would do it all again tomorrow!',
  'Heute gibt es ein neues Rezept, und ihr habt so lange danach gefragt.',
  'Who else thinks rainy weekends are made for baking?',
  'Small kitchen, big plans. Tell me in the comments what to try next.',
  'Behind the scenes of last week: flour everywhere, as always.',
]
const BODIES = [
  'The crust came out darker than planned, but the crumb is open and soft and the whole house smells of it.',
  'I kept the hydration at seventy percent and gave it a long cold rest before shaping.',
  'Recipe is saved in my highlights, the link is where it always is, and the questions from last time are answered there.',
  'Danke an alle, die gestern dabei waren, es war ein wunderbarer Abend mit euch.',
]
const DEALS = [
  'Anzeige | Mit dem Code LOAF20 spart ihr 20 % bei @quorvex bis Sonntag.',
  '#ad Thanks to @brindlemill for sponsoring this video, use code CRUMB15 for 15% off: https://amzn.to/3abcdEF',
  'Some links are affiliate links, so I may earn a small commission if you buy through them.',
]
const TAGS = ['sourdough', 'homebaking', 'breadmaking', 'kitchenlife', 'instafood', 'weekendvibes', 'slowliving', 'foodphotography']

function captionOf(at: number, { id, dense }: { id: number; dense: boolean }): string {
  const pick = (list: readonly string[], step: number) => list[(at * step) % list.length] ?? ''
  const deal = at % 9 === 0 ? `\n${pick(DEALS, 1)}` : ''
  const body = dense ? [0, 1, 2, 3].map((step) => pick(BODIES, step + 1)).join(' ') : pick(BODIES, 1)
  return `${pick(OPENINGS, 5)} ${body} Day ${at}.${deal}\n${TAGS.map((tag, each) => (each % 3 === 0 ? `#${tag}${id}` : `#${tag}`)).join(' ')}`
}

/** Ten of five hundred commenters, some of them again under the next post. */
const authors = (at: number) => Array.from({ length: 10 }, (_, each) => `${(at * 7 + each) % 500}`)

const sample = { seen: 10, emojiOnly: 1, generic: 2, repeated: 0, mentionOnly: 1, spam: 0, question: 1, onTopic: 3, creatorReplies: 1 }

/** An invented creator with so many posts, ten comments seen under each: always new objects, so that nothing was worked out before. */
export function inventedCreator(id: number, posts: number, dense = false): { readonly facts: CreatorFacts; readonly now: number } {
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
  return {
    now,
    facts: {
      ...facts,
      profile: { ...facts.profile, bio: 'Baker in Hamburg 🇩🇪 Sourdough, pastry and slow mornings. hello@example.com' },
      posts: facts.posts.map((post, at) => ({
        ...post,
        caption: captionOf(at + id, { id, dense }),
        commentSample: { ...sample, authors: authors(at) },
      })),
    },
  }
}
