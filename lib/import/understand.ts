import { handleKey } from '@/lib/domain/handle'
import { LONGEST_CREATOR_NAME, LONGEST_ID, LONGEST_NOTES, MOST_PROFILES } from '@/lib/domain/limits'
import type { Profile } from '@/lib/domain/profile'
import { unguardCell } from '@/lib/export/formats/csv'
import { decisionsOf } from './decisions'
import { type ImportField, type Mapping, isOwnTable } from './field'
import type { Incoming, RowProblem, UnderstoodImport } from './incoming'
import { type NamedProfile, type KnownPlatforms, placeOf } from './place'
import type { RawTable } from './table'

interface How {
  readonly mapping: Mapping
  readonly places: KnownPlatforms
  /** Platform of handles that stand without one; `null` when the person named none. */
  readonly usual: string | null
  /** Unix ms, when the profiles are first seen. */
  readonly now: number
}

/**
 * Reads a table row by row. A repeated profile is taken once; rows of Touchstone's own table with the same creator are one person.
 * A profile gets only its platform, handle and address, and counts as never read.
 */
export function understand(table: RawTable, how: How): UnderstoodImport {
  const own = isOwnTable(table.headers)
  const problems: RowProblem[] = []
  const seen = new Set<string>()
  const people = new Map<string, Incoming>()
  for (const [at, cells] of table.rows.entries()) {
    const row = table.numbers[at] ?? 0
    const refuse = (why: string, value: string) => void problems.push({ row, why, kind: 'row', value: value.slice(0, 40), skips: true })
    const place = placeIn(cells, how, own)
    if (table.problems.some(({ why, line }) => why === 'quote_open' && line === row)) refuse('quote_open', cells.at(-1) ?? '')
    else if (typeof place === 'string') refuse(place, cells.find((cell) => cell.trim() !== '') ?? '')
    else if (seen.has(keyOf(place))) refuse('twice', place.handle)
    else {
      seen.add(keyOf(place))
      if (cells.length < table.headers.length) problems.push({ row, why: 'short', kind: 'row', value: place.handle, skips: false })
      addRow(people, { row, cells, place, own, how, problems })
    }
  }
  return { incoming: [...people.values()], problems }
}

interface Row {
  readonly row: number
  readonly cells: readonly string[]
  readonly place: NamedProfile
  readonly own: boolean
  readonly how: How
  readonly problems: RowProblem[]
}

function addRow(people: Map<string, Incoming>, { row, cells, place, own, how, problems }: Row): void {
  const cell = cellIn(cells, how.mapping)
  const written = own ? unguardCell(cell('name')) : unguardCell(cell('name').trim()).trim()
  const name = written.slice(0, LONGEST_CREATOR_NAME)
  const profile = bareProfile(place, { name, now: how.now })
  const group = own ? cell('creator_id').slice(0, LONGEST_ID) : ''
  const person = group === '' ? undefined : people.get(group)
  if (person?.profiles.length === MOST_PROFILES) {
    // As where a cell was filled down over many rows: these are hardly one person.
    problems.push({ row, why: 'many_profiles', kind: 'row', value: place.handle.slice(0, 40), skips: true })
    return
  }
  // Further profiles of somebody already met repeat the decisions.
  if (person) return void people.set(group, { ...person, profiles: [...person.profiles, profile] })
  const { decisions, leftOut } = decisionsOf(cell, own)
  for (const { why, field, value } of leftOut) problems.push({ row, why, kind: 'value', field, value, skips: false })
  people.set(group || keyOf(place), {
    row,
    name: name || place.handle,
    profiles: [profile],
    decisions,
    ...(group !== '' && { creator: { id: group, name: name || place.handle, profileKeys: [profile.key], createdAt: how.now } }),
  })
}

function cellIn(cells: readonly string[], mapping: Mapping): (field: ImportField) => string {
  // Twice the limit, so that a text over it is noticed.
  return (field) => (cells[mapping[field] ?? -1] ?? '').slice(0, 2 * LONGEST_NOTES)
}

function placeIn(cells: readonly string[], { mapping, places, usual }: How, own: boolean): NamedProfile | string {
  const cell = cellIn(cells, mapping)
  const text = (field: ImportField) => unguardCell(own ? cell(field) : cell(field).trim())
  const written = { handle: text('handle'), url: text('profile_url'), platform: text('platform'), channelId: text('channel_id') }
  return placeOf(written, places, usual)
}

/** How the store calls a profile (`newKey` of the readings). */
const keyOf = ({ platform, handle, nativeId }: NamedProfile): string =>
  nativeId === undefined ? `${platform}:@${handleKey(handle)}` : `${platform}:${nativeId}`

/** A profile never opened: `lastRead` 0, no reader version. Once its page is read, the name there replaces the one of the file. */
function bareProfile(place: NamedProfile, { name, now }: { name: string; now: number }): Profile {
  const { platform, handle, url, nativeId } = place
  return {
    key: keyOf(place),
    platform,
    handle,
    handleKey: handleKey(handle),
    url,
    ...(name !== '' && name !== handle && { displayName: name }),
    ...(nativeId !== undefined && { nativeId }),
    links: [],
    emails: [],
    firstSeen: now,
    lastRead: 0,
    readerVersion: '',
  }
}
