import type { Plugin } from 'vite'

/** A language's texts, in the package (`_locales/…`) and as a module (`…/public/_locales/…`). */
const TEXTS = /(?:^|[\\/])_locales[\\/][^\\/]+[\\/]messages\.json$/

/** Whether a path names a language's texts. */
export const isTexts = (path: string): boolean => TEXTS.test(path)

/** The texts of one language without their descriptions, which are for translators and do not ship. In and out: JSON. */
export function withoutDescriptions(json: string): string {
  const texts = JSON.parse(json) as Record<string, { readonly description?: string }>
  return JSON.stringify(Object.fromEntries(Object.entries(texts).map(([key, { description: _description, ...text }]) => [key, text])))
}

/** Leaves the descriptions out of the texts that are bundled. */
export function dropDescriptions(): Plugin {
  return {
    name: 'touchstone:drop-descriptions',
    // While they are still JSON.
    enforce: 'pre',
    transform: (code, id) => (isTexts(id) ? { code: withoutDescriptions(code), map: null } : null),
  }
}
