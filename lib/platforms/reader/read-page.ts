import { isSameHandle } from '@/lib/domain/handle'
import {
  LONGEST_COMMENT,
  LONGEST_HANDLE,
  LONGEST_ITEM,
  LONGEST_TEXT,
  MOST_COMMENTS,
  MOST_HITS,
  MOST_ITEMS,
  MOST_MISSED,
  MOST_POSTS_OF_PAGE,
} from '@/lib/domain/limits'
import type { PageRef, PageState } from '@/lib/domain/page'
import type { RawField, RawFields, RawHit, RawReading } from '@/lib/domain/reading'
import type { Candidate, CommentOnPage, Field, PageScope, Platform, Raw } from './contract'
import type { PageView } from './page-view'

/** Result of reading a page once, before it is numbered and sent. */
export interface PageRead {
  readonly ref: PageRef | null
  readonly state: PageState
  readonly profile: RawFields | null
  readonly post: RawFields | null
  readonly posts: readonly RawFields[]
  readonly comments: readonly CommentOnPage[]
}

/** The values of an empty reading. */
export const NOTHING = { profile: null, post: null, posts: [], comments: [] } satisfies Partial<RawReading>

/**
 * Runs a platform's tables over a page: the only loop that runs candidates, and the only place that catches what they throw.
 * Another account's page, a wall and an empty shell yield no values. `loading` means "required fields are not there yet";
 * the caller decides when to stop waiting.
 */
export function readPage(platform: Platform, view: PageView): PageRead {
  const ref = platform.locate(view.url)
  if (!ref) return { ref: null, state: 'unsupported', ...NOTHING }
  const scope: PageScope = { view, ref }
  const wall = tryOr(() => platform.wall(scope), null)
  if (wall && wall !== 'private') return { ref, state: wall, ...NOTHING }

  const profile = readFields(ref.kind === 'profile' ? platform.profile : platform.author, scope)
  const post = ref.kind === 'post' ? readFields(platform.post, scope) : null
  if (!isAbout(ref, profile, post) && !tryOr(() => platform.isAbout?.(scope) ?? false, false)) return { ref, state: 'loading', ...NOTHING }

  return {
    ref,
    state: wall ?? 'ready',
    profile,
    post,
    posts: ref.kind === 'profile' && wall !== 'private' ? readItems(platform, scope) : [],
    comments: ref.kind === 'post' ? tryOr(() => platform.comments(scope).slice(0, MOST_COMMENTS).map(shortenComment), []) : [],
  }
}

const shortenComment = ({ author, text, byCreator }: CommentOnPage): CommentOnPage => ({
  author: author.slice(0, LONGEST_HANDLE),
  text: text.slice(0, LONGEST_COMMENT),
  byCreator,
})

/** Whether the page names the account or post of its URL: single-page apps show the old one for a moment after the address changes. */
function isAbout(ref: PageRef, profile: RawFields, post: RawFields | null): boolean {
  if (post) return says(post['id'], ref.postId)
  return ref.nativeId !== undefined ? says(profile['nativeId'], ref.nativeId, true) : says(profile['handle'], ref.handle)
}

function says(field: RawField | undefined, expected: string | undefined, isExact = false): boolean {
  return (field?.hits ?? []).some(({ via, raw }) => !via.startsWith('url:') && (isExact ? raw === expected : isSameHandle(raw, expected)))
}

function readItems(platform: Platform, scope: PageScope): RawFields[] {
  const items = tryOr(() => platform.items(scope), [])
  return items.slice(0, MOST_POSTS_OF_PAGE).map((item) => readFields(platform.item, { ...scope, item }))
}

/** Tries every candidate of every field. An error is recorded under the candidate's name; the next candidate follows. */
export function readFields<Scope>(table: { readonly [name: string]: Field<Scope> | undefined }, scope: Scope): RawFields {
  const fields: RawFields = {}
  for (const [name, field] of Object.entries(table)) if (field) fields[name] = readField(field, scope)
  return fields
}

function readField<Scope>(field: Field<Scope>, scope: Scope): RawField {
  const hits: RawHit[] = []
  const missed: RawField['missed'] = []
  const old: string[] = []
  for (const candidate of field.from) {
    try {
      const got = candidate.get(scope)
      const raw = boundRaw(import.meta.env?.IN_PAGE ? got : resolveMeaning(candidate.meaning, got))
      if (raw === null) missed.push({ via: candidate.via, result: 'absent' })
      else {
        if (!import.meta.env?.IN_PAGE && candidate.reviewBy) old.push(candidate.via)
        hits.push({ via: candidate.via, raw, ...(import.meta.env?.IN_PAGE ? {} : writtenAs(candidate)) })
      }
    } catch {
      // expected: a site has changed; the reading records it, and the report names the candidate
      missed.push({ via: candidate.via, result: 'threw' })
    }
  }
  return { need: field.need, hits: hits.slice(0, MOST_HITS), missed: missed.slice(0, MOST_MISSED), ...(old.length > 0 ? { old } : {}) }
}

/** Language and style of a candidate's value where they differ from the page's. Added where the reading arrives, not in the page. */
export function writtenAs({ lang, style }: Pick<Candidate, 'lang' | 'style'>): Pick<RawHit, 'lang' | 'style'> {
  return { ...(lang === undefined ? {} : { lang }), ...(style === undefined ? {} : { style }) }
}

/** Applies `meaning` to texts and lists; numbers, flags and absences stay unchanged. */
export function resolveMeaning(meaning: Candidate['meaning'], raw: Raw): Raw {
  return meaning && raw !== null && raw !== undefined && typeof raw !== 'number' && typeof raw !== 'boolean' ? meaning(raw) : raw
}

export function boundRaw(raw: Raw): RawHit['raw'] | null {
  if (raw === null || raw === undefined) return null
  if (typeof raw === 'string') {
    const text = raw.trim().slice(0, LONGEST_TEXT)
    return text === '' ? null : text
  }
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null
  if (typeof raw === 'boolean') return raw
  const list = raw
    .filter((item) => typeof item === 'string' && item.trim() !== '')
    .slice(0, MOST_ITEMS)
    .map((item) => item.trim().slice(0, LONGEST_ITEM))
  return list.length > 0 ? [...new Set(list)] : null
}

function tryOr<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    // expected: a site has changed; missing parts count as not found
    return otherwise
  }
}
