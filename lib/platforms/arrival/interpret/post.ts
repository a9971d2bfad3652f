import {
  LONGEST_HASHTAG,
  LONGEST_LABEL,
  LONGEST_LINK,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_COLLABORATORS,
  MOST_HASHTAGS,
  MOST_LABEL_BRANDS,
  MOST_MENTIONS,
} from '@/lib/domain/limits'
import type { PostFacts, PostKind } from '@/lib/domain/post'
import { present } from '@/lib/domain/present'
import type { RawHit } from '@/lib/domain/reading'
import { parseDate } from '@/lib/platforms/arrival/parse/date'
import { unwrapLink, unwrapLinks } from '@/lib/platforms/arrival/parse/links'
import { findHashtags, findLinks, findMentions } from '@/lib/platforms/arrival/parse/written-words'
import type { FieldSet } from './attempts'
import { flagOf, hitHandle, idOf, mergeLists, hitLine, hitList, takeCount, hitText, type PageTime } from './values'

// Spelled out to keep zod out of a hot path; the type keeps the list complete.
const KINDS: Readonly<Record<PostKind, true>> = {
  image: true,
  carousel: true,
  video: true,
  short: true,
  text: true,
  live: true,
  unknown: true,
}
const COUNTS = ['likes', 'comments', 'views', 'shares', 'saves'] as const

/** One post, with its author's handle as the page names it. */
export interface UnderstoodPost {
  readonly facts: PostFacts
  readonly author: string | undefined
}

/** One post; `null` without an id. @param address fallback when the table gives no `url` */
export function understandPost(fields: FieldSet, page: PageTime, address: string): UnderstoodPost | null {
  const id = fields.take('id', idOf)?.value
  const author = fields.take('author', (hit) => hitHandle(hit.raw))?.value
  const caption = fields.take('caption', (hit) => hitText(hit, LONGEST_TEXT))?.value
  const url = fields.take('url', (hit) => urlOf(hit.raw, page.url))?.value
  const kind = fields.take('kind', (hit) =>
    typeof hit.raw === 'string' && Object.hasOwn(KINDS, hit.raw) ? (hit.raw as PostKind) : null,
  )?.value
  const words = understandWords(fields, caption ?? '')
  const rest = present({
    caption,
    pinned: fields.take('pinned', flagOf)?.value,
    ...understandDate(fields, page),
    ...understandCounts(fields, page, address !== ''),
    label: understandLabel(fields),
  })
  if (id === undefined) return null
  return { author, facts: { ...rest, ...words, id, url: url ?? address.slice(0, LONGEST_LINK), kind: kind ?? 'unknown' } }
}

function understandWords(fields: FieldSet, caption: string) {
  const tags = fields
    .take('hashtags', hitList)
    ?.value.map((tag) =>
      tag
        .trim()
        .replace(/^[#＃]/, '')
        .slice(0, LONGEST_HASHTAG),
    )
    .filter((tag) => tag !== '')
  const mentions = fields.take('mentions', handlesOf)?.value
  // Some platforms write display names after the `@`: their readers deny mentions found in the text.
  const areWritten = !fields.field('mentions')?.hits.some(({ raw }) => raw === false)
  const links = fields.take('links', hitList)?.value
  return {
    hashtags: mergeLists([tags, findHashtags(caption)], MOST_HASHTAGS),
    mentions: mergeLists([mentions, areWritten ? findMentions(caption) : []], MOST_MENTIONS),
    links: unwrapLinks([...(links ?? []), ...findLinks(caption)]),
    collaborators: fields.take('collaborators', handlesOf)?.value.slice(0, MOST_COLLABORATORS) ?? [],
  }
}

function handlesOf(hit: Parameters<typeof hitList>[0]): string[] | null {
  const handles = (hitList(hit) ?? []).map((name) => hitHandle(name)).filter((name) => name !== null)
  return handles.length > 0 ? mergeLists([handles], MOST_MENTIONS) : null
}

function momentOf({ raw, lang }: RawHit, page: PageTime): ReturnType<typeof parseDate> {
  return typeof raw === 'string' || typeof raw === 'number' ? parseDate(raw, { lang: lang ?? page.lang, readAt: page.readAt }) : null
}

function understandDate(fields: FieldSet, page: PageTime) {
  const posted = fields.take('postedAt', (hit) => momentOf(hit, page))
  return {
    postedAt: posted?.value.at,
    // An id dates from the start of the draft or upload, not from publication.
    postedAtPrecision: posted?.hit.via === 'url:id-time' ? ('id' as const) : posted?.value.precision,
  }
}

/** @param isPage whether it is the post's own page */
function understandCounts(fields: FieldSet, page: PageTime, isPage: boolean) {
  const likesHidden = fields.take('likesHidden', flagOf)?.value
  // With likes hidden, their place holds a name or a zero, never the number.
  if (likesHidden) fields.refuse('likes')
  // One line may hold views and date. If the date is not in the past, the number counts people who wait for the video.
  const dates = isPage ? (fields.field('postedAt')?.hits ?? []) : []
  const isAhead = ({ via }: RawHit) => dates.some((hit) => hit.via === via && momentOf(hit, page) === null)
  const shown = COUNTS.filter((name) => !(likesHidden && name === 'likes'))
  const counts = Object.fromEntries(
    shown.map((name) => [name, takeCount(fields, name, page, name === 'views' ? isAhead : undefined)?.value]),
  )
  return { likesHidden, ...counts }
}

function understandLabel(fields: FieldSet) {
  // A flag in the post's data affirms a label without its words, or denies one; either way less trusted hits are skipped.
  const label = fields.take<string | false>('labelText', (hit) =>
    hit.raw === false ? false : hit.raw === true ? '' : hitLine(hit, LONGEST_LABEL),
  )
  if (label?.value === false) return undefined
  const brands = fields.take('labelBrands', (hit) => {
    const names = (hitList(hit) ?? [])
      .map((name) => hitLine({ via: hit.via, raw: name }, LONGEST_NAME)?.replace(/^@/, '') ?? '')
      .filter((name) => name !== '')
    return names.length > 0 ? mergeLists([names], MOST_LABEL_BRANDS) : null
  })
  const source = label ?? brands
  return source && { text: label?.value || '', brands: brands?.value ?? [], via: source.hit.via }
}

function urlOf(raw: unknown, base: string): string | null {
  if (typeof raw !== 'string') return null
  try {
    return unwrapLink(new URL(raw, base).href)
  } catch {
    // expected: pages hold broken links
    return null
  }
}
