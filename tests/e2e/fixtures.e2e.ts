/** Fixtures through the built extension in a real browser: what a careful person sees there, and nothing else. */
import type { Count } from '@/lib/domain/count'
import { openVetDesk } from '@/tools/vet/vet-desk'
import type { Expected, Fixture } from '@/tools/samples/fixtures'
import type { VetReport } from '@/tools/vet/vet-report'
import { ALL, expect, FIXTURES, PLATFORMS, test } from './stage'

/** One page of each kind and state, and a hostile one. The others: tests/contract/platforms.test.ts, halves and damage; all, with `ALL`. */
const ONE_OF_EACH = new Set(['sample-1', 'sample-1-post', 'private', 'wall', 'not-found', 'challenge', 'shell', 'poison'])

for (const platform of PLATFORMS) {
  test(`${platform}: ${ALL ? 'every fixture' : 'a page of each kind and state'} is read as a person reads it`, async () => {
    const fixtures = FIXTURES.filter((fixture) => fixture.platform === platform && (ALL || ONE_OF_EACH.has(fixture.name)))
    const desk = await openVetDesk()
    const wrong: string[] = []
    try {
      for (const fixture of fixtures)
        wrong.push(...differences(fixture, await desk.read(fixture)).map((line) => `${fixture.name}: ${line}`))
    } finally {
      await desk.close()
    }
    expect(wrong).toEqual([])
  })
}

function differences({ expect: expected }: Fixture, report: VetReport): string[] {
  if (report.error) return [report.error]
  if (expected === null)
    return report.creator === null && report.post === null && report.posts.length === 0 && report.state !== 'ready'
      ? []
      : [`read something, state ${report.state}`]
  return [
    ...(expected.state === undefined || expected.state === report.state ? [] : [`state ${report.state}, want ${expected.state}`]),
    ...fieldDifferences('creator', expected.creator, report.creator),
    ...fieldDifferences('post', expected.post, report.post),
    ...postsDifferences(expected, report),
  ]
}

function postsDifferences({ posts, visibleComments }: Expected, report: VetReport): string[] {
  const counts = [
    ...(posts?.count === undefined || posts.count === report.posts.length ? [] : [`${report.posts.length} posts, want ${posts.count}`]),
    ...(visibleComments === undefined || visibleComments === report.visibleComments
      ? []
      : [`${report.visibleComments} comments, want ${visibleComments}`]),
  ]
  return [...counts, ...fieldDifferences('first post', posts?.first, report.posts[0] ?? null)]
}

/** What the report leaves out; the readers' own tests hold it. */
const UNREPORTED = new Set(['nativeId', 'labelText', 'labelBrands', 'label', 'author', 'likesHidden', 'brands'])

function fieldDifferences(of: string, expected: Readonly<Record<string, unknown>> | undefined, read: object | null): string[] {
  const values: Readonly<Record<string, unknown>> = { ...read }
  return Object.entries(expected ?? {})
    .filter(([field]) => !UNREPORTED.has(field))
    .filter(([field, want]) => !agrees(want, values[field]))
    .map(([field, want]) => `${of}.${field} ${JSON.stringify(plain(values[field]))}, want ${JSON.stringify(want)}`)
}

function agrees(want: unknown, read: unknown): boolean {
  const count = read as Partial<Count> | null | undefined
  // A rounded number is right when its range holds the true one; one that claims to be exact must be it.
  if (typeof want === 'number' && count?.low !== undefined && count.high !== undefined) {
    return count.exact === true ? count.value === want : count.low <= want && want <= count.high
  }
  const [wanted, got] = [want, read].map((value) => JSON.stringify(plain(value)))
  // Where the page gives only a day, the fixture does too.
  return got === wanted || (/^"\d{4}-\d\d-\d\d"$/.test(wanted ?? '') && (got ?? '').startsWith((wanted ?? '').slice(0, -1)))
}

/** A count as its number, a partnership as its state, a list in any order, a moment as such; missing is `null` however it is written. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map((each) => String(each)).sort()
  if (typeof value === 'object') return 'value' in value ? value.value : 'state' in value ? value.state : value
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value).toISOString()
  return value
}
