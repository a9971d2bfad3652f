import { noteError, noting } from '@/lib/log/note-error'
import { readSetting } from '@/lib/settings/settings'
import { liveQuery } from 'dexie'
import { speak } from '@/lib/i18n/speak'
import { direction, type Language, languageTag, type MessageKey, t } from '@/lib/i18n/translate'

/** A database that does not open must not keep the page from saying so. */
const PATIENCE_MS = 1500

/**
 * Makes one of the extension's own pages speak the language the person set: call it before anything is drawn. Sets the document's
 * language, direction and title. When the setting changes later, the page loads again. Never rejects.
 * @param title the text that names the page.
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
    // The database is in trouble: the page shows that by itself.
    error: noting('follow the language', undefined),
  })
}
