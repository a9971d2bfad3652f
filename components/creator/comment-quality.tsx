import { Section } from '@/components/ui/section'
import type { CommentSample, Post } from '@/lib/domain/post'
import { plural, t } from '@/lib/i18n/translate'

/** With fewer comments their mix is mostly chance. Own choice. */
const FEW = 20

/** The kinds of comments, each comment in one of them; the meaningful ones first. They differ by texture before colour. */
const KINDS = ['question', 'onTopic', 'other', 'generic', 'emojiOnly', 'mentionOnly', 'repeated', 'spam'] as const
type Kind = (typeof KINDS)[number]

const LOOK: Readonly<Record<Kind, string>> = {
  question: 'bg-mark',
  onTopic: 'bg-mark/60',
  other: 'bg-soft/60',
  generic: 'bg-density',
  emojiOnly: 'bg-density',
  mentionOnly: 'bg-density',
  repeated: 'bg-density',
  spam: 'bg-density',
}
const TEXT = {
  question: 'creator_comments_question',
  onTopic: 'creator_comments_on_topic',
  other: 'creator_comments_other',
  generic: 'creator_comments_generic',
  emojiOnly: 'creator_comments_emoji',
  mentionOnly: 'creator_comments_names',
  repeated: 'creator_comments_repeated',
  spam: 'creator_comments_spam',
} as const

export interface CommentMix {
  readonly posts: number
  readonly seen: number
  readonly replies: number
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[]
}

/** Kinds of all comments seen; `null` when none were. A comment has one kind; `other` is what the other kinds leave. */
export function commentMix(posts: readonly Post[]): CommentMix | null {
  const samples = posts.flatMap(({ commentSample }) => (commentSample && commentSample.seen > 0 ? [commentSample] : []))
  const sum = (of: (sample: CommentSample) => number) => samples.reduce((total, sample) => total + of(sample), 0)
  const seen = sum((sample) => sample.seen)
  if (seen === 0) return null
  const noticed = KINDS.flatMap((kind) => (kind === 'other' ? [] : [{ kind, count: sum((sample) => sample[kind]) }]))
  const other = Math.max(0, seen - noticed.reduce((total, { count }) => total + count, 0))
  const kinds = KINDS.map((kind) => ({ kind, count: kind === 'other' ? other : (noticed.find((one) => one.kind === kind)?.count ?? 0) }))
  return { posts: samples.length, seen, replies: sum((sample) => sample.creatorReplies), kinds: kinds.filter(({ count }) => count > 0) }
}

/** The mix of the comments seen, as a stacked bar and in words. Not representative: platforms show selected comments first. */
export function CommentQuality({ posts }: { posts: readonly Post[] }) {
  const mix = commentMix(posts)
  if (!mix) return null
  return (
    <Section
      title={t('creator_comments')}
      aside={t('creator_comments_of', { seen: mix.seen, posts: plural('creator_under_posts', mix.posts) })}
    >
      <div aria-hidden="true" className="flex h-2.5 gap-px overflow-hidden rounded-full" data-testid="comment-bar">
        {mix.kinds.map(({ kind, count }) => (
          <span key={kind} className={LOOK[kind]} style={{ flexGrow: count, flexBasis: 0 }} />
        ))}
      </div>
      <ul
        className="mt-1.5 grid list-none grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-x-3 p-0 text-small text-soft"
        data-testid="comment-mix"
      >
        {mix.kinds.map(({ kind, count }) => (
          <li key={kind} className="flex items-baseline gap-1.5">
            <span aria-hidden="true" className={`inline-block size-2 flex-none rounded-xs ${LOOK[kind]}`} />
            {plural(TEXT[kind], count)}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-small text-soft">
        {plural('creator_replies', mix.replies)} {mix.seen < FEW ? t('creator_comments_few') : ''}
      </p>
    </Section>
  )
}
