/**
 * What the scores and the panel need to know about a platform. Its `about.ts` gives it, so that no code outside the platform's folder asks
 * which platform it deals with.
 */
export interface PlatformTraits {
  /** The usual divisor of engagement: the number every page shows. */
  readonly usualFormula: 'followers' | 'views'
  /** Its word for followers. */
  readonly followerWord: 'followers' | 'subscribers'
  /** Whether a profile shows how many accounts it follows: then the scores ask for it until it was seen. */
  readonly showsFollowing: boolean
  /** Whether a profile shows its likes over all posts: then the scores ask for them until they were seen. */
  readonly showsHearts: boolean
}
