import { type ImportUndo, type Imported, commitImport, undoImport } from '@/lib/import/commit'
import type { Encoding } from '@/lib/import/decode'
import type { ImportField, Mapping } from '@/lib/import/field'
import { type Importer, type OpenResult, startImporter } from '@/lib/import/worker/importer'
import type { Opened, Summary } from '@/lib/import/worker/serve'
import { type MessageKey, t } from '@/lib/i18n/translate'
import { noteError } from '@/lib/log/note-error'
import { useEffect, useRef, useState } from 'react'

/** The step of an import: choosing, reviewing, writing, written. */
export type Step =
  | { readonly at: 'choose'; readonly reading: boolean }
  | {
      readonly at: 'review'
      readonly opened: Opened
      readonly file: File | null
      readonly mapping: Mapping
      readonly usual: string | null
      readonly summary: Summary
    }
  | { readonly at: 'writing'; readonly done: number; readonly total: number }
  | { readonly at: 'written'; readonly imported: Imported; readonly undone: boolean }

export interface Importing {
  readonly step: Step
  readonly failure: string | null
  openText(text: string): void
  openFile(file: File, encoding?: Encoding | null): void
  map(field: ImportField, column: number | null): void
  usual(platform: string | null): void
  confirm(overwrite: boolean): void
  undo(): void
  back(): void
}

/** Called after an import is written, with words and the undo. */
type OnImported = (imported: Imported, undo: () => Promise<void>) => void

/** Runs an import from the file to the shortlist. Writes nothing before `confirm`. */
export function useImport(campaignId: string, onImported: OnImported): Importing {
  const [step, setStep] = useState<Step>({ at: 'choose', reading: false })
  const [failure, setFailure] = useState<string | null>(null)
  const importer = useImporter()

  const attempt = (work: () => Promise<void>, failed: MessageKey, otherwise?: Step) => {
    setFailure(null)
    work().catch((error: unknown) => {
      noteError('import', error)
      setFailure(t(failed))
      if (otherwise) setStep(otherwise)
    })
  }
  const read = (open: (importer: Importer) => Promise<OpenResult>, file: File | null) => {
    setStep({ at: 'choose', reading: true })
    attempt(
      async () => {
        const opened = await open(importer())
        if (opened.kind === 'refused') {
          setStep({ at: 'choose', reading: false })
          return setFailure(t(`import_refused_${opened.why}`))
        }
        await understand({ opened, file, mapping: opened.table?.mapping ?? {}, usual: null })
      },
      'import_broken',
      { at: 'choose', reading: false },
    )
  }
  const understand = async (choice: Pick<Extract<Step, { at: 'review' }>, 'opened' | 'file' | 'mapping' | 'usual'>) => {
    const { mapping, usual } = choice
    setStep({ at: 'review', ...choice, summary: await importer().understand({ mapping, usual, now: Date.now() }) })
  }
  const change = (news: { mapping?: Mapping; usual?: string | null }) => {
    if (step.at === 'review') attempt(() => understand({ ...step, ...news }), 'import_broken')
  }
  const write = async (overwrite: boolean, total: number) => {
    const people = await importer().takeAll()
    const onProgress = (done: number) => setStep({ at: 'writing', done, total })
    const imported = await commitImport(people, { campaignId, overwrite, now: Date.now(), onProgress })
    setStep({ at: 'written', imported, undone: false })
    onImported(imported, () => undoImport(imported.undo))
  }
  const takeBack = async (imported: Imported, undo: ImportUndo) => {
    await undoImport(undo)
    setStep({ at: 'written', imported, undone: true })
  }
  return {
    step,
    failure,
    openText: (text) => read((one) => one.openText(text), null),
    openFile: (file, encoding = null) => read((one) => one.openFile(file, encoding), file),
    map(field, column) {
      if (step.at !== 'review') return
      const { [field]: _, ...mapping } = step.mapping
      change({ mapping: column === null ? mapping : { ...mapping, [field]: column } })
    },
    usual: (platform) => change({ usual: platform }),
    confirm(overwrite) {
      if (step.at !== 'review') return
      const { people } = step.summary
      setStep({ at: 'writing', done: 0, total: people })
      attempt(() => write(overwrite, people), 'import_failed', step)
    },
    undo() {
      if (step.at === 'written' && !step.undone) attempt(() => takeBack(step.imported, step.imported.undo), 'import_undo_failed')
    },
    back() {
      setFailure(null)
      setStep({ at: 'choose', reading: false })
    },
  }
}

/** The worker, started on first use and ended with the view. */
function useImporter(): () => Importer {
  const importer = useRef<Importer | null>(null)
  useEffect(
    () => () => {
      importer.current?.close()
      importer.current = null
    },
    [],
  )
  return () => (importer.current ??= startImporter())
}
