/**
 * What a platform's next redesign will do, done beforehand: for every fixture and every field, what the winning candidate read is
 * taken off the page. Then the next candidate must win with a value that agrees, or the value is gone and the health tells so.
 * No value of the page may ever become a wrong one.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { RawReading, Reading } from '@/lib/domain/reading'
import type { Candidate, ItemScope, Platform, PostFields, ProfileFields } from '@/lib/platforms/reader/contract'
import { interpret } from '@/lib/platforms/arrival/interpret/interpret'
import { viewPage } from '@/lib/platforms/reader/page-view'
import { allReaders } from '@/lib/platforms/readers'
import { wrongness } from '@/tests/support/agree'
import { loadCases, lookAt, rawOf, readingOf } from '@/tests/support/cases'
import { sourcesOf, without } from '@/tests/support/take-away'

const platforms = await allReaders()

/** The same place of the same field is damaged on this many fixtures; more only repeat what these have shown. */
const TIMES = 2
const HEALTH = ['ok', 'drifting', 'degraded', 'broken'] as const

type Table = 'profile' | 'author' | 'post' | 'item'
interface Target {
  readonly table: Table
  readonly field: string
  readonly via: string
}

const tally = { damaged: 0, sourceless: 0 }

describe.each(platforms.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  const times = new Map<string, number>()
  const damages = loadCases(id)
    .filter((each) => each.expect !== null)
    .map((each) => {
      const document = lookAt(each)
      const raw = rawOf(platform, document, each.url)
      return { each, document, before: interpret(raw), targets: targetsOf(raw).filter((target) => isFresh(times, target)) }
    })
    .filter(({ targets }) => targets.length > 0)

  it.each(damages.map((damage) => [damage.each.name, damage] as const))('%s survives damage', (_, { each, document, before, targets }) => {
    const untouched = document.documentElement.outerHTML
    const faults = targets.flatMap((target) => faultsOf(platform, { document, url: each.url, before }, target))
    expect(faults).toEqual([])
    expect(document.documentElement.outerHTML === untouched, 'reading changed the page').toBe(true)
  })
})

afterAll(() => {
  // A test that finds nothing to take away proves nothing.
  expect(tally.damaged).toBeGreaterThan(tally.sourceless * 4)
})

function isFresh(times: Map<string, number>, { table, field, via }: Target): boolean {
  const key = `${table}.${field} ${via}`
  times.set(key, (times.get(key) ?? 0) + 1)
  return times.get(key)! <= TIMES
}

/** Every field of a case that has a value, with the candidate it came from; of its posts only the first one's. */
function targetsOf(raw: RawReading): Target[] {
  const first = interpret({ ...raw, posts: raw.posts.slice(0, 1) })
  const head: Table = raw.ref?.kind === 'post' ? 'author' : 'profile'
  const tables: Readonly<Record<string, Table>> = { profile: head, post: 'post', posts: 'item' }
  return first.tried
    .filter(({ result, via }) => result === 'used' && !via.startsWith('url:'))
    .map(({ field, via }) => ({ table: tables[field.split('.')[0]!]!, field: field.split('.')[1]!, via }))
}

function faultsOf(
  platform: Platform,
  { document, url, before }: { document: Document; url: string; before: Reading },
  target: Target,
): string[] {
  const sources = sourcesOf(() => valueOf(platform, document, url, target))
  if (sources.length === 0) {
    tally.sourceless++
    return []
  }
  tally.damaged++
  const after = without(sources, () => readingOf(platform, document, url))
  const name = `${target.table}.${target.field} without ${target.via}`
  return [...wrongness(before, after), ...silence(platform, target, before, after)].map((fault) => `${name}: ${fault}`)
}

/** Runs one candidate by itself. */
function valueOf(platform: Platform, document: Document, url: string, { table, field, via }: Target): unknown {
  const view = viewPage(document, new URL(url))
  const scope = { view, ref: platform.locate(view.url)! }
  const fields = table === 'item' ? platform.item : platform[table]
  const item = table === 'item' ? platform.items(scope)[0]! : { id: '', element: null, data: null }
  const from = (fields as ProfileFields<ItemScope> & PostFields<ItemScope>)[field as 'handle']?.from ?? []
  const candidate: Candidate<ItemScope> | undefined = from.find((other) => other.via === via)
  // A candidate that stands twice under one name in a table would be damaged in only one of its places.
  expect(
    from.filter((other) => other.via === via),
    `${table}.${field} ${via}`,
  ).toHaveLength(1)
  return candidate!.get({ ...scope, item })
}

/** A page that has lost what every visitor sees must not call itself healthy. */
function silence(platform: Platform, { table, field }: Target, before: Reading, after: Reading): string[] {
  if (table === 'item') return []
  const need = (platform[table] as ProfileFields & PostFields<never>)[field as 'handle']?.need
  const had = table === 'post' ? before.post : before.profile
  const has = table === 'post' ? after.post : after.profile
  const isLost = had !== null && Object.hasOwn(had, field) && !(has !== null && Object.hasOwn(has, field))
  if (!isLost || need === 'rare' || after.health === null) return []
  const floor = need === 'required' ? 'broken' : 'degraded'
  return HEALTH.indexOf(after.health) >= HEALTH.indexOf(floor) ? [] : [`lost, and yet the health is ${after.health}`]
}
