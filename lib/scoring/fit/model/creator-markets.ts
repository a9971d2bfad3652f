import type { CreatorFacts } from '@/lib/domain/score'
import { rememberLast } from '@/lib/memo/memo'
import { captionTokens } from '@/lib/text/text'
import { guessMarkets, type MarketGuess } from './markets'
import type { Relevances } from './relevance'

/** Markets that profile, captions and languages of a creator point to, strongest first. The order of the posts does not matter. */
export const marketsOf = rememberLast((facts: CreatorFacts, { languages }: Relevances): readonly MarketGuess[] => {
  const { profile, posts } = facts
  return guessMarkets({
    bio: [profile.displayName, profile.bio].filter((one) => one !== undefined).join('\n'),
    captions: [...posts].sort((a, b) => (a.key < b.key ? -1 : 1)).map(captionTokens),
    links: profile.links,
    emails: profile.emails,
    languages,
  })
})
