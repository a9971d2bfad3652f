/** Reads the decisions of a row. Values that are not understood are reported and left out, never guessed. */
import { Day, Entry, type EntryStatus } from '@/lib/domain/campaign'
import { LONGEST_LINK, LONGEST_NOTE } from '@/lib/domain/limits'
import { unguardCell } from '@/lib/export/formats/csv'
import { currencyNamed } from '@/lib/money/typed-money'
import type { Decisions, ImportField } from './field'

/** A value that is not taken; names the message `import_value_<why>`, with the `{column}` and the `{value}`. */
export interface LeftOut {
  readonly why: 'status' | 'priority' | 'fee' | 'currency' | 'day' | 'too_long' | 'link'
  readonly field: ImportField
  readonly value: string
}

/** Stages as other tools and common sheets call them, without spaces and signs. */
const STATUSES: Readonly<Record<EntryStatus, readonly string[]>> = {
  prospect: ['lead', 'researching', 'identified', 'target', 'new', 'needsoutreach', 'tocontact'],
  shortlisted: ['shortlist', 'selected', 'yes'],
  review: ['inreview', 'maybe', 'pending', 'onhold'],
  contacted: ['outreachsent', 'emailed', 'reachedout', 'followup'],
  replied: ['responded', 'interested', 'engaged'],
  negotiating: ['intalks', 'negotiation'],
  contracted: ['agreed', 'signed', 'approved', 'hired', 'booked'],
  live: ['active', 'posted', 'published'],
  completed: ['complete', 'done', 'finished'],
  declined: ['notinterested', 'refused'],
  rejected: ['no', 'influencerrejected', 'disqualified'],
  'no-response': ['ghosted', 'noreply', 'unresponsive'],
}
const STATUS_OF = new Map(
  Object.entries(STATUSES).flatMap(([status, names]) => [status.replace('-', ''), ...names].map((name) => [name, status as EntryStatus])),
)

const word = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** `a; b` back into tags, exactly as the export joins them. */
export function splitTags(text: string): string[] {
  const tags = ['']
  const add = (sign: string | undefined) => (tags[tags.length - 1] += sign ?? '')
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') add(text[++at])
    else if (text[at] === ';' && text[at + 1] === ' ') {
      tags.push('')
      at++
    } else add(text[at])
  }
  return tags
}

/**
 * Reads a row's decisions.
 * @param cell the text of a field, '' where the table has none.
 * @param own the table is Touchstone's own: texts are taken exactly, without trimming, and lists by its own rule.
 */
export function decisionsOf(cell: (field: ImportField) => string, own: boolean): { decisions: Decisions; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = []
  const text = (field: ImportField) => (own ? unguardCell(cell(field)) : unguardCell(cell(field).trim()).trim())
  const short = (field: 'notes' | 'owner' | 'statusReason' | 'code' | 'link', column: ImportField) => {
    const value = text(column)
    if (value === '') return {}
    // Touchstone's own notes may be joined from two entries and longer than typed ones.
    const most = own ? Infinity : LONGEST_NOTE
    if (value.length <= most && Entry.shape[field].safeParse(value).success) return { [field]: value }
    leftOut.push({ why: 'too_long', field: column, value: value.slice(0, 40) })
    return {}
  }
  const one = <T>(column: ImportField, why: LeftOut['why'], read: (value: string) => T | undefined): T | undefined => {
    const value = text(column)
    const known = value === '' ? undefined : read(value)
    if (value !== '' && known === undefined) leftOut.push({ why, field: column, value: value.slice(0, 40) })
    return known
  }
  const status = one('status', 'status', (value) => STATUS_OF.get(word(value)))
  const priority = one('priority', 'priority', priorityOf)
  const followUpOn = one('follow_up', 'day', (value) => dayOf(value))
  const tags = one('tags', 'too_long', (value) => tagsOf(value, own))
  const fee = one('fee', 'fee', (value) => feeOf(value, text('fee_currency'), own))
  const decisions: Decisions = {
    ...short('notes', 'notes'),
    ...short('owner', 'owner'),
    ...short('statusReason', 'status_reason'),
    ...short('code', 'code'),
    ...linkOf(text('link'), leftOut),
    ...(status !== undefined && { status }),
    ...(priority !== undefined && { priority }),
    ...(followUpOn !== undefined && { followUpOn }),
    ...(tags !== undefined && { tags }),
    ...(fee !== undefined && { fee }),
  }
  return { decisions, leftOut }
}

const priorityOf = (value: string): 'low' | 'normal' | 'high' | undefined =>
  (({ low: 'low', normal: 'normal', medium: 'normal', high: 'high' }) as const)[word(value) as 'low' | 'normal' | 'medium' | 'high']

/** A real day as `2026-11-20`; other ways of writing dates mean different days to different people. */
function dayOf(value: string): string | undefined {
  const day = value.slice(0, 10)
  const at = Date.parse(`${day}T00:00:00Z`)
  if (!Day.safeParse(day).success || !/^(?:$|[T ])/.test(value.slice(10)) || Number.isNaN(at)) return undefined
  return new Date(at).toISOString().startsWith(day) ? day : undefined
}

function tagsOf(value: string, own: boolean): string[] | undefined {
  const tags = own
    ? splitTags(value)
    : value
        .split(/[,;|،、，\n]/)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '')
  return Entry.shape.tags.safeParse(tags).success ? tags : undefined
}

/**
 * `1200`, `1200.50 EUR`, `€1200`. A comma or a dollar sign alone could mean several amounts and is not taken; nor is `1.200`, which is
 * 1200 in half the world, unless Touchstone wrote it.
 */
function feeOf(value: string, currency: string, own: boolean): Entry['fee'] {
  const [, sign = '', number = '', code = ''] =
    /^([€£₹₩₺₽₪]?)\s*(\d{1,13}(?:\.\d{1,30})?(?:e-?\d{1,3})?)\s*([A-Z]{3}|[€£₹₩₺₽₪]?)$/i.exec(value) ?? []
  if (!own && /^\d{1,3}\.\d{3}$/.test(number)) return undefined
  const fee = Entry.shape.fee.safeParse({ amount: Number(number), currency: currencyNamed(currency || code || sign) })
  return number !== '' && fee.success ? fee.data : undefined
}

function linkOf(value: string, leftOut: LeftOut[]): { link?: string } {
  if (value === '') return {}
  const isLink = /^https?:\/\//i.test(value) && URL.canParse(value) && value.length <= LONGEST_LINK
  if (!isLink) leftOut.push({ why: 'link', field: 'link', value: value.slice(0, 40) })
  return isLink ? { link: value } : {}
}
