import type { Count } from '@/lib/domain/count'
import type { Attempt, Health, PageState } from '@/lib/domain/page'
import type { Post } from '@/lib/domain/post'
import type { CreatorFacts, Evidence, Message, Partnership, Score, Scores } from '@/lib/domain/score'

type ReportCount = Pick<Count, 'value' | 'low' | 'high' | 'exact' | 'via'> | null
type ReportScore =
  | {
      value: number
      low: number
      high: number
      confidence: number
      signals: { id: string; points: number; reason: string; evidence: readonly Evidence[] }[]
    }
  | { state: 'not-enough-evidence'; need: string[] }

interface ReportCreator {
  handle: string
  displayName: string | null
  verified: boolean | null
  private: boolean | null
  bio: string | null
  category: string | null
  links: string[]
  emails: string[]
  followers: ReportCount
  following: ReportCount
  postCount: ReportCount
  hearts: ReportCount
  connections: ReportCount
  likes: ReportCount
}

interface ReportPost {
  id: string
  url: string
  kind: Post['kind']
  caption: string | null
  hashtags: string[]
  mentions: string[]
  links: string[]
  postedAt: string | null
  postedAtPrecision: string | null
  pinned: boolean | null
  collaborators: string[]
  likes: ReportCount
  comments: ReportCount
  views: ReportCount
  shares: ReportCount
  saves: ReportCount
  partnership: { state: Partnership['state']; brands: readonly string[]; evidence: { kind: Evidence['kind']; text: string; via: string }[] }
}

/** One page as Touchstone understood it. `null` = not seen. */
export interface VetReport {
  url: string
  platform: string | null
  page: 'profile' | 'post' | 'none'
  state: PageState
  health: Health | null
  creator: ReportCreator | null
  post: ReportPost | null
  posts: ReportPost[]
  visibleComments: number
  scores: { engagement: ReportScore; fit: ReportScore; saturation: ReportScore } | null
  tried: Attempt[]
}

interface Input {
  readonly page: {
    url: string
    platform: string
    ref: { kind: 'profile' | 'post' } | null
    state: PageState
    health: Health | null
    visibleComments: number
    tried: Attempt[]
  }
  readonly facts: CreatorFacts | null
  /** The post of a post page. */
  readonly post: Post | null
  /** The posts of a profile page, in page order. */
  readonly posts: readonly Post[]
  readonly vetted: { readonly scores: Scores; readonly partnerships: ReadonlyMap<string, Partnership> } | null
}

const NONE: Partnership = { state: 'none', brands: [], evidence: [] }

/**
 * The report the panel shows and `npm run vet` prints.
 * @param say turns a reason into a sentence.
 */
export function vetReport({ page, facts, post, posts, vetted }: Input, say: (message: Message) => string): VetReport {
  const read = page.state === 'ready' || page.state === 'private'
  const partnership = (of: Post) => vetted?.partnerships.get(of.key) ?? NONE
  return {
    url: page.url,
    platform: page.platform,
    page: page.ref && read ? page.ref.kind : 'none',
    state: page.state,
    health: page.health,
    creator: read && facts ? creatorOf(facts) : null,
    post: read && post ? postOf(post, partnership(post)) : null,
    posts: read ? posts.map((of) => postOf(of, partnership(of))) : [],
    visibleComments: read ? page.visibleComments : 0,
    scores:
      read && vetted
        ? {
            engagement: scoreOf(vetted.scores.engagement, say),
            fit: scoreOf(vetted.scores.fit, say),
            saturation: scoreOf(vetted.scores.saturation, say),
          }
        : null,
    tried: page.tried,
  }
}

function creatorOf({ profile }: CreatorFacts): ReportCreator {
  return {
    handle: profile.handle,
    displayName: profile.displayName ?? null,
    verified: profile.verified ?? null,
    private: profile.private ?? null,
    bio: profile.bio ?? null,
    category: profile.category ?? null,
    links: profile.links,
    emails: profile.emails,
    followers: countOf(profile.followers),
    following: countOf(profile.following),
    postCount: countOf(profile.postCount),
    hearts: countOf(profile.hearts),
    connections: countOf(profile.connections),
    likes: countOf(profile.likes),
  }
}

function postOf(post: Post, { state, brands, evidence }: Partnership): ReportPost {
  return {
    id: post.id,
    url: post.url,
    kind: post.kind,
    caption: post.caption ?? null,
    hashtags: post.hashtags,
    mentions: post.mentions,
    links: post.links,
    postedAt: post.postedAt ?? null,
    postedAtPrecision: post.postedAtPrecision ?? null,
    pinned: post.pinned ?? null,
    collaborators: post.collaborators,
    likes: countOf(post.likes),
    comments: countOf(post.comments),
    views: countOf(post.views),
    shares: countOf(post.shares),
    saves: countOf(post.saves),
    partnership: { state, brands, evidence: evidence.map(({ kind, text, via }) => ({ kind, text, via })) },
  }
}

function countOf(count: Count | undefined): ReportCount {
  if (!count) return null
  const { value, low, high, exact, via } = count
  return { value, low, high, exact, via }
}

function scoreOf(score: Score, say: (message: Message) => string): ReportScore {
  if (score.state === 'not-enough-evidence') return { state: score.state, need: score.need.map(say) }
  const { value, low, high, confidence } = score
  return {
    value,
    low,
    high,
    confidence,
    signals: score.signals.map(({ id, points, reason, evidence }) => ({ id, points, reason: say(reason), evidence })),
  }
}
