import { type Language, setTexts, type Texts } from './translate'

const files = import.meta.glob<Texts>('../../public/_locales/*/messages.json', { import: 'default' })

/**
 * Speaks this language from now on; `null` follows the browser. Call it before the first text is drawn.
 * A language without texts is ignored. Apart from `translate.ts`, so that the background does not carry every language.
 */
export async function speak(language: Language | null): Promise<void> {
  const load = language === null ? undefined : files[`../../public/_locales/${language}/messages.json`]
  setTexts(load ? await load() : null)
}
