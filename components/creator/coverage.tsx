import { Section } from '@/components/ui/section'
import type { CreatorFacts } from '@/lib/domain/score'

/** What was seen, and the one thing that would narrow the ranges most. */
export function Coverage({ facts }: { facts: CreatorFacts }) {
  const { posts } = facts
  const withLikes = posts.filter((post) => post.likes).length
  const withViews = posts.filter((post) => post.views).length
  const withCaption = posts.filter((post) => post.caption !== undefined).length
  const withComments = posts.filter((post) => (post.commentSample?.seen ?? 0) > 0).length
  const next =
    posts.length < 12
      ? 'Scroll down the profile to see more posts.'
      : withCaption < 6
        ? 'Open a few posts: their captions show what they are about and who paid.'
        : withLikes + withViews < 6
          ? 'Open a few posts: their likes and views narrow engagement most.'
          : withComments < 2
            ? 'Open two posts and scroll to the comments: their quality narrows engagement most.'
            : 'More posts and comments narrow the ranges further.'
  return (
    <Section>
      <p className="text-small text-soft">
        <b className="font-semibold text-ink">
          {posts.length} {posts.length === 1 ? 'post' : 'posts'} seen
        </b>
        , {withLikes} with likes, {withViews} with views, {withCaption} with captions, {withComments} with comments. {next}
      </p>
    </Section>
  )
}
