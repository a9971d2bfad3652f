import { type OutreachTemplate, readSetting, writeSetting } from '@/lib/settings/settings'
import { t } from '@/lib/i18n/translate'
import { useLiveQuery } from 'dexie-react-hooks'

export interface Templates {
  /** The person's own; a starter while there is none. `undefined` until they are read. */
  readonly list: readonly OutreachTemplate[] | undefined
  /** Adds a template or replaces the one with its id. Rejects when the browser refuses to write. */
  save(template: OutreachTemplate): Promise<void>
  remove(id: string): Promise<void>
}

/** The letters the person keeps, shared by all windows. */
export function useTemplates(): Templates {
  const kept = useLiveQuery(() => readSetting('outreachTemplates'))
  return {
    list: kept?.length === 0 ? [starter()] : kept,
    async save(template) {
      const list = await readSetting('outreachTemplates')
      const known = list.some(({ id }) => id === template.id)
      await writeSetting('outreachTemplates', known ? list.map((one) => (one.id === template.id ? template : one)) : [...list, template])
    },
    async remove(id) {
      const list = await readSetting('outreachTemplates')
      await writeSetting(
        'outreachTemplates',
        list.filter((one) => one.id !== id),
      )
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
