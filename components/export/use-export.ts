import type { Campaign } from '@/lib/domain/campaign'
import { fileName } from '@/lib/export/file-name'
import { jobOf } from '@/lib/export/job'
import type { Person } from '@/lib/export/rows/line'
import type { Format, Preset, Table } from '@/lib/export/presets/preset'
import { writeElsewhere } from '@/lib/export/worker/write-elsewhere'
import { plural, t } from '@/lib/i18n/translate'
import { noteError, noting } from '@/lib/log/note-error'
import { useEffect, useRef, useState } from 'react'
import { download } from '@/components/ui/download'
import { copyTable, noteExport } from './hand-over'

export interface ExportWork {
  readonly campaign: Campaign
  readonly preset: Preset
  readonly format: Format
  readonly table: Table
  readonly people: readonly Person[]
}

export interface Exporting {
  /** Rows written so far; `null` while no export runs. */
  readonly done: number | null
  readonly failure: string | null
  /** @returns words on the result; `null` when cancelled or failed. */
  run(work: ExportWork): Promise<string | null>
  cancel(): void
}

/** Writes an export in the worker and hands it over; cancelled when the view goes away. */
export function useExport(): Exporting {
  const [done, setDone] = useState<number | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const cancelled = useRef<AbortController | null>(null)
  const cancel = () => cancelled.current?.abort()
  useEffect(() => () => cancelled.current?.abort(), [])
  const run = async (work: ExportWork) => {
    const control = new AbortController()
    cancelled.current = control
    setFailure(null)
    setDone(0)
    try {
      await handOver(work, control.signal, setDone)
      const rows = work.format === 'json' ? work.people.length : work.table.rows.length
      return plural(work.format === 'clipboard' ? 'export_done_copied' : 'export_done_file', rows)
    } catch (error) {
      if (control.signal.aborted) return null
      noteError('export', error)
      setFailure(t(work.format === 'clipboard' ? 'export_copy_failed' : 'export_failed'))
      return null
    } finally {
      setDone(null)
    }
  }
  return { done, failure, run, cancel }
}

async function handOver(
  { campaign, preset, format, table, people }: ExportWork,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<void> {
  const now = Date.now()
  const { job, rows } = jobOf({ format, table, people, campaign, byteOrderMark: preset.byteOrderMark, now })
  const written = writeElsewhere(job, rows, { signal, onProgress })
  if (format === 'clipboard') await copyTable(written, rows.length)
  else {
    const [file = new Blob()] = Object.values(await written)
    download(fileName({ title: campaign.name, tool: preset.tool ?? undefined, extension: format, now }), file)
  }
  const handedOver = format === 'json' ? people : table.groups.filter(([{ profile, entry }]) => profile.key === entry.profileKey)
  // The file is written: a failed history event must not make the export look failed.
  await noteExport(handedOver, preset.tool ?? format, now).catch(noting('note an export', undefined))
}
