/**
 * What the scores and the panel need to know of a platform as such. Its `about.ts` says it, and it is handed in from there: nothing outside
 * a platform's own folder asks which platform it has before it.
 */
export interface PlatformTraits {
  /** What engagement is usually divided by: the number every page of it shows. */
  readonly usualFormula: 'followers' | 'views'
  /** What it calls those who follow an account. */
  readonly followerWord: 'followers' | 'subscribers'
  /** Whether a profile shows how many accounts it follows. Where it does, the scores ask for the number until it was seen. */
  readonly showsFollowing: boolean
  /** Whether a profile shows the likes it received over all its posts. Where it does, the scores ask for them until they were seen. */
  readonly showsHearts: boolean
}
