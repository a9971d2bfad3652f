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
import { flagOf, hitHandle, idOf, joined, hitLine, hitList, takeCount, hitText, type PageTime } from './values'

// Spelled out because the list must not drag zod into a hot path; the type keeps it complete.
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

/** One post, and who the page says posted it. */
export interface UnderstoodPost {
  readonly facts: PostFacts
  readonly author: string | undefined
}

/** One post; `null` when the page does not say which. @param address what to use when the table gives no `url` of its own */
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
  // Where a platform writes names after the sign, its reader denies whatever it does not list itself.
  const areWritten = !fields.field('mentions')?.hits.some(({ raw }) => raw === false)
  const links = fields.take('links', hitList)?.value
  return {
    hashtags: joined([tags, findHashtags(caption)], MOST_HASHTAGS),
    mentions: joined([mentions, areWritten ? findMentions(caption) : []], MOST_MENTIONS),
    links: unwrapLinks([...(links ?? []), ...findLinks(caption)]),
    collaborators: fields.take('collaborators', handlesOf)?.value.slice(0, MOST_COLLABORATORS) ?? [],
  }
}

function handlesOf(hit: Parameters<typeof hitList>[0]): string[] | null {
  const handles = (hitList(hit) ?? []).map((name) => hitHandle(name)).filter((name) => name !== null)
  return handles.length > 0 ? joined([handles], MOST_MENTIONS) : null
}

function momentOf({ raw, lang }: RawHit, page: PageTime): ReturnType<typeof parseDate> {
  return typeof raw === 'string' || typeof raw === 'number' ? parseDate(raw, { lang: lang ?? page.lang, readAt: page.readAt }) : null
}

function understandDate(fields: FieldSet, page: PageTime) {
  const posted = fields.take('postedAt', (hit) => momentOf(hit, page))
  return {
    postedAt: posted?.value.at,
    // An id is made when the post is begun, not when it is shown.
    postedAtPrecision: posted?.hit.via === 'url:id-time' ? ('id' as const) : posted?.value.precision,
  }
}

/** @param isPage whether it is the post's own page */
function understandCounts(fields: FieldSet, page: PageTime, isPage: boolean) {
  const likesHidden = fields.take('likesHidden', flagOf)?.value
  // What stands where hidden likes would is a name or a zero, never their number.
  if (likesHidden) fields.refuse('likes')
  // A page may say views and date in one line. Where that is no date of the past, the number is of people who still wait.
  const dates = isPage ? (fields.field('postedAt')?.hits ?? []) : []
  const isAhead = ({ via }: RawHit) => dates.some((hit) => hit.via === via && momentOf(hit, page) === null)
  const shown = COUNTS.filter((name) => !(likesHidden && name === 'likes'))
  const counts = Object.fromEntries(
    shown.map((name) => [name, takeCount(fields, name, page, name === 'views' ? isAhead : undefined)?.value]),
  )
  return { likesHidden, ...counts }
}

function understandLabel(fields: FieldSet) {
  // A flag in the post's data says in no words that there is a label, or denies one: what the reader trusts less is then not asked.
  const label = fields.take<string | false>('labelText', (hit) =>
    hit.raw === false ? false : hit.raw === true ? '' : hitLine(hit, LONGEST_LABEL),
  )
  if (label?.value === false) return undefined
  const brands = fields.take('labelBrands', (hit) => {
    const names = (hitList(hit) ?? [])
      .map((name) => hitLine({ via: hit.via, raw: name }, LONGEST_NAME)?.replace(/^@/, '') ?? '')
      .filter((name) => name !== '')
    return names.length > 0 ? joined([names], MOST_LABEL_BRANDS) : null
  })
  const source = label ?? brands
  return source && { text: label?.value || '', brands: brands?.value ?? [], via: source.hit.via }
}

function urlOf(raw: unknown, base: string): string | null {
  if (typeof raw !== 'string') return null
  try {
    return unwrapLink(new URL(raw, base).href)
  } catch {
    // expected: pages link to what is no address
    return null
  }
}
