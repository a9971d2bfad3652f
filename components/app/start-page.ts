import { noteError, noting } from '@/lib/log/note-error'
import { readSetting } from '@/lib/settings/settings'
import { liveQuery } from 'dexie'
import { speak } from '@/lib/i18n/speak'
import { direction, type Language, languageTag, type MessageKey, t } from '@/lib/i18n/translate'

/** After this, the page draws without the setting, so that it can report that the database does not open. */
const PATIENCE_MS = 1500

/**
 * Sets the person's language on one of the extension's own pages, with the document's `lang`, `dir` and title. Call it before anything is
 * drawn. Reloads the page when the setting changes. Never rejects.
 * @param title key of the page's title.
 */
export async function speakAsSet(title: MessageKey): Promise<void> {
  const set = await Promise.race([
    readSetting('language').catch(noting('read the language', null)),
    new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined)),
  ])
  await speak(set ?? null).catch((error: unknown) => {
    noteError('load the texts', error)
    return speak(null)
  })
  document.documentElement.lang = languageTag()
  document.documentElement.dir = direction()
  document.title = t(title)
  if (set !== undefined) reloadWhenChanged(set)
}

function reloadWhenChanged(spoken: Language | null): void {
  liveQuery(() => readSetting('language')).subscribe({
    next: (set) => {
      if (set !== spoken) location.reload()
    },
    // The database fails: the page reports that by itself.
    error: noting('follow the language', undefined),
  })
}
