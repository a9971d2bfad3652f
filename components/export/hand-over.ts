import type { HistoryEvent } from '@/lib/domain/campaign'
import { HTML_ROWS } from '@/lib/export/formats/clipboard'
import type { Person } from '@/lib/export/rows/line'
import { MIME, type ExportFiles } from '@/lib/export/formats/sheet'
import { type Database, database } from '@/lib/store/database'

/**
 * Puts a table on the clipboard, as text and as HTML. Call it within the click, which gives the permission; the content may follow later.
 * @param rows number of rows: a long table goes as text alone.
 * @throws when the browser does not allow it, or the content fails.
 */
export async function copyTable(written: Promise<ExportFiles>, rows: number): Promise<void> {
  const half = (type: string) => written.then((halves) => halves[type] ?? new Blob([], { type }))
  const types = rows <= HTML_ROWS ? [MIME.plain, MIME.html] : [MIME.plain]
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(types.map((type) => [type, half(type)])))])
}

/** History events written at once: few enough that the page stays responsive. */
const STEP = 500

/** Notes the export in each creator's history. */
export async function noteExport(people: readonly Person[], where: string, at: number, db: Database = database): Promise<void> {
  const deeds = people.map(([{ entry }]): HistoryEvent => {
    const { profileKey, campaignId } = entry
    return { id: crypto.randomUUID(), at, profileKey, campaignId, kind: 'exported', what: where, why: '' }
  })
  await db.transaction('rw', db.deeds, async () => {
    for (let done = 0; done < deeds.length; done += STEP) await db.deeds.bulkAdd(deeds.slice(done, done + STEP))
  })
}
