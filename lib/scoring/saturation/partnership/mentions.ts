import { handleKey } from '@/lib/domain/handle'
import type { Post } from '@/lib/domain/post'
import { tokensOf, type Token, type TokenText } from '@/lib/text/text'
import { CREDIT_WORDS } from './sales-talk'

/**
 * Handles of others in a post (folded, without `own`) with their folded offsets, separate ones at the caption's end. Without credits for
 * picture or look.
 */
export function othersMentioned(post: Post, text: TokenText, own: string): { handle: string; start: number; end: number }[] {
  const mentioned = tokensOf('mention', text)
  const inText = mentioned.flatMap((token) =>
    token.text === own || isCredit(token, text) ? [] : [{ handle: token.text, start: token.start, end: token.end }],
  )
  const end = text.text.length
  const apart = [...post.mentions, ...post.collaborators].map(handleKey)
  const missing = apart.filter((handle) => handle !== own && !mentioned.some((token) => token.text === handle))
  return [...inText, ...missing.map((handle) => ({ handle, start: end, end }))]
}

/** "📷 @somebody", "hair by @somebody": the maker of the picture or look. */
function isCredit(mention: Token, text: TokenText): boolean {
  if (/[📷📸🎥📹✂💇💄🎬]/u.test(text.text.slice(Math.max(0, mention.start - 4), mention.start))) return true
  const previous = text.tokens[text.tokens.indexOf(mention) - 1]
  return previous?.kind === 'word' && mention.before !== 'stop' && CREDIT_WORDS.has(previous.text)
}
