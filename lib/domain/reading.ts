import {
  LONGEST_ADDRESS,
  LONGEST_COMMENT,
  LONGEST_FIELD,
  LONGEST_HANDLE,
  LONGEST_HEAD_NAME,
  LONGEST_ITEM,
  LONGEST_LANG,
  LONGEST_PAYLOAD,
  LONGEST_READER_VERSION,
  LONGEST_TEXT,
  LONGEST_VIA,
  MOST_COMMENTS,
  MOST_HITS,
  MOST_ITEMS,
  MOST_MISSED,
  MOST_POSTS_OF_PAGE,
  MOST_SCRIPTS,
} from './limits'
import { Attempt, Health, PageRef, PageState, PlatformId } from './page'
import { PostFacts } from './post'
import { ProfileFacts } from './profile'
import { z } from './zod'

/** Raised with every change of the shape below: a content script of an older version is told to stop. */
export const PROTOCOL = 1

/**
 * How a count is written where it stands.
 * - `written`: all digits are exact, a compact form ("1.2M") is rounded to the nearest.
 * - `floor`: a compact form is cut off, not rounded (YouTube subscribers).
 * - `cut`: a compact form is cut off after the digits it shows (YouTube views and likes: 8,874,019 is "8.8M").
 * - `rounded`: the platform may have rounded even a number given with all digits (TikTok `stats`).
 */
export const CountStyle = z.enum(['written', 'floor', 'cut', 'rounded'])
export type CountStyle = z.infer<typeof CountStyle>

/** One value as the page wrote it, not yet interpreted: the language tables are not loaded in the page. */
export const RawHit = z.object({
  via: z.string().check(z.maxLength(LONGEST_VIA)),
  raw: z.union([
    z.string().check(z.maxLength(LONGEST_TEXT)),
    z.number(),
    z.boolean(),
    z.array(z.string().check(z.maxLength(LONGEST_ITEM))).check(z.maxLength(MOST_ITEMS)),
  ]),
  /** BCP 47 tag of the words and number marks around it; absent = the page's language. */
  lang: z.optional(z.string().check(z.maxLength(LONGEST_LANG))),
  style: z.optional(CountStyle),
})
export type RawHit = z.infer<typeof RawHit>

/** The hits of all candidates, in the reader's order, and the names of those without one. */
export const RawField = z.object({
  need: z.enum(['required', 'expected', 'rare']),
  hits: z.array(RawHit).check(z.maxLength(MOST_HITS)),
  missed: z
    .array(z.object({ via: z.string().check(z.maxLength(LONGEST_VIA)), result: z.enum(['absent', 'threw']) }))
    .check(z.maxLength(MOST_MISSED)),
  /** Names of the candidates for a layout the platform is replacing: a value from one of them is a warning. */
  old: z.optional(z.array(z.string().check(z.maxLength(LONGEST_VIA))).check(z.maxLength(MOST_MISSED))),
})
export type RawField = z.infer<typeof RawField>

export const RawFields = z.record(z.string().check(z.maxLength(LONGEST_FIELD)), RawField)
export type RawFields = z.infer<typeof RawFields>

export const RawComment = z.object({
  /** Handle or name, used for hashing only and dropped on arrival. */
  author: z.string().check(z.maxLength(LONGEST_HANDLE)),
  text: z.string().check(z.maxLength(LONGEST_COMMENT)),
  byCreator: z.boolean(),
})
export type RawComment = z.infer<typeof RawComment>

/**
 * The document's embedded data and `meta` tags, interpreted on arrival: the page only copies them. They describe the document loaded first,
 * even if the address has changed since.
 */
export const Payload = z.object({
  /** Texts of the scripts a reader asked for, by the selector or the assigned name it asked with. */
  scripts: z
    .array(z.object({ key: z.string().check(z.maxLength(LONGEST_HEAD_NAME)), text: z.string().check(z.maxLength(LONGEST_PAYLOAD)) }))
    .check(z.maxLength(MOST_SCRIPTS)),
  /** `meta` contents by name, and attributes of the head's links by `selector@attribute`. */
  head: z.record(z.string().check(z.maxLength(LONGEST_HEAD_NAME)), z.string().check(z.maxLength(LONGEST_TEXT))),
  /** Whether the page is still the document's first: only then may the payload speak of a wall. */
  first: z.boolean(),
})
export type Payload = z.infer<typeof Payload>

/** What the content script sends: one page, once, uninterpreted. */
export const RawReading = z.object({
  protocol: z.literal(PROTOCOL),
  platform: PlatformId,
  readerVersion: z.string().check(z.maxLength(LONGEST_READER_VERSION)),
  url: z.string().check(z.maxLength(LONGEST_ADDRESS)),
  ref: z.nullable(PageRef),
  state: PageState,
  /** `html[lang]`, or '' when the page does not say. */
  lang: z.string().check(z.maxLength(LONGEST_LANG)),
  readAt: z.int(),
  /** Counts the readings of one page visit, from 0: a later one adds to an earlier one. */
  sequence: z.int().check(z.nonnegative()),
  /** The profile of a profile page, or what a post page shows of its author. */
  profile: z.nullable(RawFields),
  /** The post of a post page. */
  post: z.nullable(RawFields),
  /** Posts of a profile page, in page order, new or changed since the last reading of this visit. */
  posts: z.array(RawFields).check(z.maxLength(MOST_POSTS_OF_PAGE)),
  comments: z.array(RawComment).check(z.maxLength(MOST_COMMENTS)),
  payload: z.optional(Payload),
  /** The last reading of this page: what is missing now counts as unreadable. */
  final: z.optional(z.boolean()),
})
export type RawReading = z.infer<typeof RawReading>

/** A reading once understood: what the store merges. */
export const Reading = z.object({
  platform: PlatformId,
  readerVersion: z.string().check(z.maxLength(LONGEST_READER_VERSION)),
  url: z.string().check(z.maxLength(LONGEST_ADDRESS)),
  ref: z.nullable(PageRef),
  state: PageState,
  health: z.nullable(Health),
  readAt: z.int(),
  sequence: z.int().check(z.nonnegative()),
  profile: z.nullable(ProfileFacts),
  post: z.nullable(PostFacts),
  posts: z.array(PostFacts),
  visibleComments: z.int().check(z.nonnegative()),
  tried: z.array(Attempt),
})
export type Reading = z.infer<typeof Reading>
