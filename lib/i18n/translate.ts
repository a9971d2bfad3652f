/**
 * What the extension says, in the person's language. The texts are `public/_locales/<language>/messages.json` in the browser's own
 * format; `{name}` in a text marks a value. The browser picks the language, unless the person chose another one in the options.
 */
import type english from '@/public/_locales/en/messages.json'
import { browser } from 'wxt/browser'

/** A text's key: a misspelt one does not compile. */
export type MessageKey = keyof typeof english
/** A text with one form per plural category (`posts_one`, `posts_other`), named by what stands before the category. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never
export type Values = Readonly<Record<string, string | number>>

/** Languages whose texts are complete, by BCP 47 tag. */
export const UI_LANGUAGES = { en: 'English', de: 'Deutsch', es: 'Español', ja: '日本語', ar: 'العربية' } as const
export type Language = keyof typeof UI_LANGUAGES

/** The texts of one language, as its file holds them. */
export type Texts = Readonly<Record<string, { readonly message: string }>>

interface Speech {
  readonly tag: string
  readonly numbers: Intl.NumberFormat
  readonly plurals: Intl.PluralRules
}

let chosen: Texts | null = null
let speech: Speech | null = null
/** Texts already asked of the browser: asking costs more than drawing them. */
const asked = new Map<string, string>()

/** Texts to use from now on instead of the browser's; `null` follows the browser. `speak.ts` knows which there are. */
export function setTexts(texts: Texts | null): void {
  chosen = texts
  speech = null
  asked.clear()
}

function spoken(): Speech {
  if (speech) return speech
  const tag = textOf('language_tag') || 'en'
  speech = { tag, numbers: new Intl.NumberFormat(tag), plurals: new Intl.PluralRules(tag) }
  return speech
}

/** BCP 47 tag of the language being spoken, for `Intl` and for `<html lang>`. */
export const languageTag = (): string => spoken().tag

/** Writing direction of the language being spoken. */
export const direction = (): 'ltr' | 'rtl' => (languageTag() === 'ar' ? 'rtl' : 'ltr')

/**
 * A text with its values fillIn in. Numbers are written in the language's own way; format dates, shares and large numbers
 * with `format.ts` first.
 */
export function t(key: MessageKey, values: Values = {}): string {
  return fillIn(textOf(key), values)
}

/** A text in the plural form its language uses for this number; the number itself is `{count}`. */
export function plural(stem: PluralKey, count: number, values: Values = {}): string {
  return fillIn(textOf(`${stem}_${spoken().plurals.select(count)}`) || textOf(`${stem}_other`), { count, ...values })
}

/** Whether there is a text of this name: for names that come from data, such as the key of a reason. */
export const isMessageKey = (key: string): key is MessageKey => textOf(key) !== ''

/** Whether there are plural forms of this name. */
export const isPluralKey = (stem: string): stem is PluralKey => textOf(`${stem}_other`) !== ''

function textOf(key: string): string {
  const text = chosen?.[key]?.message ?? asked.get(key)
  if (text !== undefined) return text
  const told = browser.i18n.getMessage(key as never)
  asked.set(key, told)
  return told
}

/** `{{name}}` is a merge field of a letter to a creator, not a value of the text. */
const fillIn = (text: string, values: Values): string =>
  text.replace(/(?<!\{)\{([a-zA-Z]{1,30})\}(?!\})/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? spoken().numbers.format(value) : value
  })
