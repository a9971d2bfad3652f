import { LONGEST_FIELD, LONGEST_HANDLE, LONGEST_NATIVE_ID, LONGEST_TAB, LONGEST_VIA } from './limits'
import { z } from './zod'

/** Folder name of a reader, e.g. `instagram`. Open on purpose: adding a platform must not touch the domain. */
export const PlatformId = z.string().check(z.regex(/^[a-z]{1,20}$/))
export type PlatformId = z.infer<typeof PlatformId>

export const PageKind = z.enum(['profile', 'post'])
export type PageKind = z.infer<typeof PageKind>

/** What a URL alone says about a page. On a profile at least one of `handle` and `nativeId` is present, on a post `postId`. */
export const PageRef = z.object({
  platform: PlatformId,
  kind: PageKind,
  /** Without `@`, as the URL spells it, percent-decoded, NFC. */
  handle: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_HANDLE))),
  /** The platform's own account id where the URL carries it (YouTube `UC…`). */
  nativeId: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_NATIVE_ID))),
  postId: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_NATIVE_ID))),
  /** The tab of a profile (`reels`, `videos`, `shorts`…) or the flavour of a post page (`reel`, `shorts`, `live`…). */
  tab: z.optional(z.string().check(z.maxLength(LONGEST_TAB))),
})
export type PageRef = z.infer<typeof PageRef>

export const PageState = z.enum(['ready', 'loading', 'signed-out', 'private', 'not-found', 'challenge', 'unsupported', 'unreadable'])
export type PageState = z.infer<typeof PageState>

/** How well the reader still understands the page. Judged only when the page is ready or private. */
export const Health = z.enum(['ok', 'drifting', 'degraded', 'broken'])
export type Health = z.infer<typeof Health>

/** One try of one candidate for one field: what the health notice and "Copy report" are made of. Holds no values of the page. */
export const Attempt = z.object({
  field: z.string().check(z.maxLength(LONGEST_FIELD)),
  via: z.string().check(z.maxLength(LONGEST_VIA)),
  result: z.enum(['used', 'spare', 'absent', 'unparsed', 'rejected', 'threw']),
})
export type Attempt = z.infer<typeof Attempt>
