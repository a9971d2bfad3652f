/**
 * Invented ordinary accounts, drawn from nothing but the benchmarks the scoring itself uses: what the peers behind a score are made of.
 * Everything not drawn here (comment samples, growth, following) is absent, as on a first visit.
 */
import type { Post } from '@/lib/domain/post'
import type { CreatorFacts } from '@/lib/domain/score'
import { DISPERSIONS } from '@/lib/scoring/engagement/model/comment-model'
import { COMMENTS } from '@/lib/scoring/engagement/model/constants'
import { rateBenchmark, viewBenchmark } from '@/lib/scoring/engagement/model/prior'
import { type Random, seededRandom } from '@/lib/scoring/statistics/random'
import { NOW, count, post, profile } from '@/tests/support/make'

/** Posts of an account. Own choice: a good look at a profile, two screens of it. */
const POSTS = 24
const DAY = 86_400_000
const KINDS: Readonly<Record<string, Post['kind']>> = {
  instagram: 'image',
  facebook: 'image',
  x: 'text',
  tiktok: 'short',
  youtube: 'video',
}
/**
 * SD of log likes between the posts of one account: its median and log-SD between accounts, and how much wider it is below the middle.
 * Photos: quartiles .26/.37/.52 over 565 personal accounts, less the slow trend; source: [instafake-2019]. Videos, own choice: as in
 * engagement/model/constants.ts. The skew is an own choice: less than the 1.3 that photos alone show.
 */
const PHOTOS = { spread: 0.28, spreadLogSd: 0.5, skew: 1.15 }
const VIDEOS = { spread: 0.7, spreadLogSd: 0.6, skew: 1.15 }
/** Likes in all per follower on TikTok: median 20, log10 SD from the 5th and 95th percentile, 4 and 65. Source: [tides-2024]. */
const HEARTS = { perFollower: 20, sd: 0.37 }
/** Likes per view on TikTok, percent, where views are drawn from likes, and their log10 SD: the benchmark by views. Source: [captiv8-2024], [socialinsider-2026]. */
const TIKTOK_LIKES_PER_VIEW = 4.5
const TIKTOK_VIEWS_SD = 0.35

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** Gamma with mean 1 and this variance (source: [marsaglia-2000]; a power of a uniform below shape 1). */
function gamma(variance: number, random: Random): number {
  const shape = 1 / variance
  const boost = shape < 1 ? (1 - random()) ** (1 / shape) : 1
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3
  for (;;) {
    const x = normal(random)
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (boost * d * v) / shape
  }
}

/** How unevenly the comments of one account come, drawn as the comment model takes accounts to be. */
function dispersion(random: Random): number {
  let left = random()
  for (const [variance, share] of DISPERSIONS) {
    left -= share
    if (left < 0) return variance
  }
  return 1
}

/** Poisson by its normal approximation from 30 on, by Knuth's product below. */
function poisson(mean: number, random: Random): number {
  if (mean >= 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)))
  let [times, product] = [0, random()]
  for (; product > Math.exp(-mean); times += 1) product *= random()
  return times
}

/** An account of this platform and size with 24 posts, oldest first. The same seed gives the same account. */
export function ordinaryAccount(platform: string, followers: number, seed: number): CreatorFacts {
  const random = seededRandom(seed * 7919 + followers)
  // By views only where no rate by followers was published: there it is the usual one.
  const benchmark = rateBenchmark(platform, 'followers', followers) ?? rateBenchmark(platform, 'views', followers)
  if (!benchmark) throw new RangeError(`no benchmark for ${platform}`)
  const share = 10 ** (benchmark.mean + benchmark.sd * normal(random)) / 100
  const seen = viewBenchmark(platform, followers)
  const views = platform === 'youtube' && seen ? (followers * 10 ** (seen.mean + seen.sd * normal(random))) / 100 : null
  const perLike = COMMENTS.perLike * Math.exp(COMMENTS.perLikeLogSd * normal(random))
  const likes = ((views ?? followers) * share) / (1 + perLike)
  const perView = (TIKTOK_LIKES_PER_VIEW / 100) * 10 ** (TIKTOK_VIEWS_SD * normal(random))
  const model = platform === 'instagram' || platform === 'facebook' || platform === 'x' ? PHOTOS : VIDEOS
  const spread = model.spread * Math.exp(model.spreadLogSd * normal(random))
  const uneven = dispersion(random)
  const gap = 3 * Math.exp(0.6 * normal(random))
  let at = NOW - 2.5 * DAY
  const posts = Array.from({ length: POSTS }, (_, each) => {
    at += gap * DAY * Math.log(1 - random())
    const step = normal(random)
    const factor = Math.exp(step * spread * (step < 0 ? model.skew : 1 / model.skew))
    const liked = Math.max(1, Math.round(likes * factor))
    return post(`P${seed}-${each}`, {
      kind: KINDS[platform] ?? 'unknown',
      likes: count(liked),
      comments: count(poisson(perLike * liked * gamma(uneven, random), random)),
      ...(views === null ? {} : { views: count(Math.round(views * factor)) }),
      ...(platform === 'tiktok' && { views: count(Math.round(liked / perView)) }),
      postedAt: new Date(at).toISOString(),
      postedAtPrecision: 'second',
    })
  })
  const hearts = followers * HEARTS.perFollower * 10 ** (HEARTS.sd * normal(random))
  return {
    profile: profile({
      platform,
      key: `${platform}:${seed}`,
      followers: count(followers),
      ...(platform === 'tiktok' && { hearts: count(Math.round(hearts)) }),
    }),
    posts,
    history: [],
  }
}
