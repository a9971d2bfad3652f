import type { Post } from '@/lib/domain/post'
import type { CreatorFacts, Partnership } from '@/lib/domain/score'

export interface PartnershipOfPost {
  readonly post: Post
  readonly partnership: Partnership
}

/** Posts with their partnership class, in the facts' order. */
export function judgedList({ posts }: CreatorFacts, partnerships: ReadonlyMap<string, Partnership>): PartnershipOfPost[] {
  return posts.flatMap((post) => {
    const partnership = partnerships.get(post.key)
    return partnership ? [{ post, partnership }] : []
  })
}
