import type { Count } from '@/lib/domain/count'
import { LONGEST_HANDLE, LONGEST_NATIVE_ID, LONGEST_TEXT } from '@/lib/domain/limits'
import type { RawHit } from '@/lib/domain/reading'
import { tidy } from '@/lib/platforms/reader/page-view'
import { parseCount } from '@/lib/platforms/arrival/parse/count'
import type { FieldSet } from './attempts'

/** Language, time and address of the page: the context for every value. */
export interface PageTime {
  readonly lang: string
  readonly readAt: number
  readonly url: string
}

/** Text of several lines, tidied and cut; `null` for '' and for other types. */
export function hitText(hit: RawHit, most: number): string | null {
  if (typeof hit.raw !== 'string') return null
  return cut(tidy(hit.raw), most) || null
}

/** Text of one line. */
export function hitLine(hit: RawHit, most: number): string | null {
  const text = hitText(hit, LONGEST_TEXT)
  return text === null ? null : cut(text.replaceAll('\n', ' '), most) || null
}

/** Cuts between characters, never inside a surrogate pair. */
function cut(text: string, most: number): string {
  const part = text.slice(0, most)
  return (/[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part).trim()
}

/** A handle as the page spells it, without `@`. */
export function hitHandle(raw: RawHit['raw']): string | null {
  if (typeof raw !== 'string') return null
  const handle = raw
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim()
    .replace(/^[@＠]/, '')
  return handle === '' || handle.length > LONGEST_HANDLE || /[\s/]/.test(handle) ? null : handle
}

/** An id: a platform's number or word for an account or post. */
export function idOf(hit: RawHit): string | null {
  const text =
    typeof hit.raw === 'number'
      ? Number.isSafeInteger(hit.raw) && hit.raw >= 0
        ? String(hit.raw)
        : ''
      : typeof hit.raw === 'string'
        ? hit.raw.trim()
        : ''
  return text === '' || text.length > LONGEST_NATIVE_ID || /\s/.test(text) ? null : text
}

export function flagOf(hit: RawHit): boolean | null {
  return typeof hit.raw === 'boolean' ? hit.raw : null
}

/** A list; a single text becomes a list of one. */
export function hitList(hit: RawHit): readonly string[] | null {
  const list = typeof hit.raw === 'string' ? [hit.raw] : Array.isArray(hit.raw) ? hit.raw : []
  return list.length > 0 ? list : null
}

/** A count with its source and time of reading. @param isNone true for hits known to count something else */
export function takeCount(
  fields: FieldSet,
  name: string,
  page: PageTime,
  isNone: (hit: RawHit) => boolean = () => false,
): { value: Count; hit: RawHit } | undefined {
  return fields.take(name, (hit): Count | null => {
    if ((typeof hit.raw !== 'string' && typeof hit.raw !== 'number') || isNone(hit)) return null
    const count = countIn(hit.raw, hit, page)
    return count && { ...count, via: hit.via, readAt: page.readAt }
  })
}

// A place that shortens the English way in every language ("680M Takipçi") may one day switch to the page's ("12 rb Pengikut",
// "12 B Takipçi"). English is told by its shape. A bare "12B" is read in the page's language, where it may mean twelve thousand.
const ENGLISH = /(?<![\p{Nd}.,])\d{1,4}(?:(?:\.\d{1,2})?[KMk]|\.\d{1,2}B)(?![\p{L}\p{M}])/u

function countIn(raw: string | number, { lang, style = 'written' }: RawHit, page: PageTime): ReturnType<typeof parseCount> {
  const count = parseCount(raw, { lang: lang ?? page.lang, style })
  if (lang === undefined || typeof raw === 'number' || ENGLISH.test(raw)) return count
  const own = parseCount(raw, { lang: page.lang, style })
  if (!count || !own || count.value === own.value) return count
  // The page's language reads a power word here, so it wins. If the two differ only in number marks, neither is believed.
  return own.exact ? null : own
}

/** Merges lists without repeats (case folded); the first spelling stays. */
export function mergeLists(lists: readonly (readonly string[] | undefined)[], most: number): string[] {
  const seen = new Map<string, string>()
  for (const word of lists.flatMap((list) => list ?? [])) {
    const key = word.toLowerCase()
    if (!seen.has(key)) seen.set(key, word)
  }
  return [...seen.values()].slice(0, most)
}
