import { MOST_TEMPLATES } from '@/lib/domain/limits'
import { type OutreachTemplate, changeSetting, replaceIn, readSetting } from '@/lib/settings/settings'
import { t } from '@/lib/i18n/translate'
import { useLiveQuery } from 'dexie-react-hooks'

export interface Templates {
  /** The person's templates, or a starter when there are none. `undefined` until loaded. */
  readonly list: readonly OutreachTemplate[] | undefined
  /** Adds a template or replaces the one with its id; `false` when the limit is reached. Rejects when the browser refuses to write. */
  save(template: OutreachTemplate): Promise<boolean>
  remove(id: string): Promise<void>
}

/** The person's letter templates, shared by all windows. */
export function useTemplates(): Templates {
  const kept = useLiveQuery(() => readSetting('outreachTemplates'))
  return {
    list: kept?.length === 0 ? [starter()] : kept,
    save: (template) => changeSetting('outreachTemplates', (list) => replaceIn(list, template, MOST_TEMPLATES)),
    async remove(id) {
      await changeSetting('outreachTemplates', (list) => list.filter((one) => one.id !== id))
    },
  }
}

export const newTemplate = (): OutreachTemplate => ({ id: crypto.randomUUID(), name: t('outreach_new'), subject: '', body: '' })

const starter = (): OutreachTemplate => ({
  id: 'starter',
  name: t('outreach_starter_name'),
  subject: t('outreach_starter_subject'),
  body: t('outreach_starter_body'),
})
