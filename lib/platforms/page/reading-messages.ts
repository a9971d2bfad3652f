/** Makes the messages that carry a page to the background. */
import type { RawReading } from '@/lib/domain/reading'
import type { Platform } from '@/lib/platforms/reader/contract'
import { LONGEST_ADDRESS, LONGEST_LANG, MOST_POSTS_OF_MESSAGE } from '@/lib/domain/limits'
import { NOTHING, type PageRead } from '@/lib/platforms/reader/read-page'
import { takePayload } from './take-payload'
import { type PageVisit, takeNews } from './visit'

/** The source of messages: a platform's document. */
export interface Watched {
  readonly platform: Platform
  readonly document: Document
  /** The address the document was loaded for. */
  readonly firstHref: string
}

/** A message with a page's address and state but no content. Takes the visit's next number. */
export function emptyMessage(
  { platform, document }: Watched,
  visit: PageVisit,
  { ref, state }: Pick<PageRead, 'ref' | 'state'>,
): RawReading {
  return {
    protocol: 1,
    platform: platform.id,
    readerVersion: platform.version,
    url: visit.href.slice(0, LONGEST_ADDRESS),
    ref,
    state,
    lang: (document.documentElement.getAttribute('lang') ?? '').slice(0, LONGEST_LANG),
    readAt: Date.now(),
    sequence: visit.sequence++,
    ...NOTHING,
  }
}

/** Messages with the page's unsent content: none, one, or several for many posts. Made lazily. */
export function* messagesOf(watched: Watched, visit: PageVisit, page: PageRead): Generator<RawReading> {
  const news = takeNews(visit, page)
  if (!news) return
  const { posts, hasPayload, isOver } = news
  for (let from = 0; from === 0 || from < posts.length; from += MOST_POSTS_OF_MESSAGE) {
    yield {
      ...emptyMessage(watched, visit, page),
      profile: page.profile,
      post: page.post,
      posts: posts.slice(from, from + MOST_POSTS_OF_MESSAGE),
      ...(from === 0 && {
        comments: [...visit.comments.values()],
        ...(hasPayload && { payload: takePayload(watched.platform, watched.document, visit.href === watched.firstHref) }),
      }),
      ...(isOver && { final: true }),
    }
  }
}
