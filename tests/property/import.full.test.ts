/** Out and in again: what was decided about a creator comes back to the letter, through CSV and through JSON. */
import { Entry, EntryStatus } from '@/lib/domain/campaign'
import { jsonCreator, jsonHead } from '@/lib/export/json'
import { tableOf } from '@/lib/export/presets/preset'
import { generic } from '@/lib/export/presets/generic'
import { MIME, type ExportFiles } from '@/lib/export/formats/sheet'
import { serveWriter } from '@/lib/export/worker/serve'
import { writeElsewhere } from '@/lib/export/worker/write-elsewhere'
import type { Job, JobRow } from '@/lib/export/writer'
import { joinTags } from '@/lib/export/rows/columns'
import { splitTags } from '@/lib/import/decisions'
import { type Incoming, decisionsIn } from '@/lib/import/incoming'
import { startImporter } from '@/lib/import/worker/importer'
import { serveImporter } from '@/lib/import/worker/serve'
import { allReaders } from '@/lib/platforms/readers'
import { anyText } from '@/tests/support/any-text'
import { HOSTILE } from '@/tests/support/hostile'
import { campaign, channelWorker, person } from '@/tests/support/lines'
import { NOW } from '@/tests/support/make'
import fc from 'fast-check'
import { runs } from '@/tests/support/runs'
import { describe, expect, it } from 'vitest'

const any = fc.oneof(
  anyText({ maxLength: 60 }),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: fc.constantFrom(...'=+-@\'"\\;,\n\r\t 1a\u200b\u202e') }),
)
const text = (maxLength: number) => any.map((value) => value.slice(0, maxLength).replace(/\p{Surrogate}/gu, ''))
const some = (maxLength: number) => text(maxLength).filter((value) => value !== '')
const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const decisions = fc.record({
  status: fc.constantFrom(...EntryStatus.options),
  priority: fc.constantFrom('low' as const, 'normal' as const, 'high' as const),
  owner: text(200),
  notes: text(20_000),
  tags: fc.array(some(100), { maxLength: 4 }),
  statusReason: text(1000),
  fee: option(
    fc.record({
      amount: fc.oneof(fc.nat(1e9), fc.double({ min: 0, max: 1e12, noNaN: true })),
      currency: fc.constantFrom('EUR', 'USD', 'JPY'),
    }),
  ),
  followUpOn: option(
    fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  code: option(some(60)),
  link: option(fc.webUrl({ withQueryParameters: true })),
})
const people = fc.array(fc.record({ decisions, name: some(300) }), { minLength: 1, maxLength: 6 }).map((list) =>
  list.map((one, at) => {
    const handle = `maker_${at}`
    const { fee, followUpOn, code, link, ...rest } = one.decisions
    const given = { ...rest, ...(fee && { fee }), ...(followUpOn && { followUpOn }), ...(code && { code }), ...(link && { link }) }
    return person({
      creator: { id: `c${at}`, name: one.name },
      entry: given,
      profiles: [
        { key: `instagram:@${handle}`, handle, handleKey: handle, url: `https://www.instagram.com/${handle}/`, bio: one.name },
        { key: `tiktok:@${handle}`, platform: 'tiktok', handle, handleKey: handle, url: `https://www.tiktok.com/@${handle}` },
      ],
    })
  }),
)

async function outAndIn(job: Job, rows: readonly JobRow[], type: string): Promise<Incoming[]> {
  const written: ExportFiles = await writeElsewhere(job, rows, { start: () => channelWorker(serveWriter) })
  const importer = startImporter(() => channelWorker((port) => serveImporter(port, allReaders)))
  const opened = await importer.openFile(written[type] ?? new Blob())
  if (opened.kind === 'refused') throw new Error(opened.why)
  const summary = await importer.understand({ mapping: opened.table?.mapping ?? {}, usual: null, now: NOW })
  expect(summary.problems).toEqual([])
  const all = await importer.takeAll()
  importer.close()
  return all
}

describe('import after export', () => {
  it('gives back names, profiles and decisions through the generic CSV', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (list) => {
        const { columns, rows } = tableOf(generic, list)
        const back = await outAndIn({ format: 'csv', sheet: { title: '', columns, byteOrderMark: true } }, rows, MIME.csv)
        expect(back.map(({ name }) => name)).toEqual(list.map(([{ creator }]) => creator.name))
        expect(back.map(({ profiles }) => profiles.map(({ key, url }) => [key, url]))).toEqual(
          list.map((lines) => lines.map(({ profile }) => [profile.key, profile.url])),
        )
        // An empty text and one that is not there are the same cell.
        const filled = (one: object) => ({ owner: '', notes: '', statusReason: '', tags: [], ...one })
        expect(back.map((one) => filled(one.decisions))).toEqual(list.map(([{ entry }]) => filled(decisionsIn(entry))))
      }),
      runs(60),
    )
  })

  it('gives back everything stored through JSON', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (list) => {
        const back = await outAndIn({ format: 'json', head: jsonHead(campaign(), NOW) }, list.map(jsonCreator), MIME.json)
        expect(back.map(({ creator, entry, profiles }) => ({ creator, entry, profiles }))).toEqual(
          list.map((lines) => ({ creator: lines[0].creator, entry: lines[0].entry, profiles: lines.map(({ profile }) => profile) })),
        )
        for (const { entry } of back) expect(Entry.safeParse(entry).success).toBe(true)
      }),
      runs(40),
    )
  })

  it('parts tags exactly where it joined them', () => {
    fc.assert(
      fc.property(fc.array(some(40), { minLength: 1 }), (tags) => {
        expect(splitTags(joinTags(tags))).toEqual(tags)
      }),
      runs(100),
    )
  })
})
