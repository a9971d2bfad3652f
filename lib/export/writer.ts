import { clipboardWriter } from '@/lib/export/formats/clipboard'
import { csvWriter } from '@/lib/export/formats/csv'
import { type JsonCreator, type JsonHead, jsonWriter } from './json'
import type { Sheet, SheetRow, Writer } from '@/lib/export/formats/sheet'
import { xlsxWriter } from '@/lib/export/formats/xlsx'

/** What is to be written: a table in one of three formats, or Touchstone's own JSON. */
export type Job =
  { readonly format: 'csv' | 'xlsx' | 'clipboard'; readonly sheet: Sheet } | { readonly format: 'json'; readonly head: JsonHead }

/** A row of whichever job it is. */
export type JobRow = SheetRow | JsonCreator

/** The writer of a job. Rows of the wrong kind are the caller's mistake. */
export function writerOf(job: Job): Writer<JobRow> {
  if (job.format === 'json') return jsonWriter(job.head)
  const make = { csv: csvWriter, xlsx: xlsxWriter, clipboard: clipboardWriter }[job.format]
  return make(job.sheet)
}
