import { rememberByWord, type NumberedWord } from './words'

/**
 * Light stemming: strips one inflectional ending, so that "recipes" matches "recipe" and "rezepte" "rezept". Only endings of nouns and
 * plain verb forms, and only from long enough words. Compare stems with stems only. Idea of the light stemmers; source: [savoy-2006];
 * own lists. Languages without a list are not stemmed.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  en: 'ies:y ing ers ed es s',
  de: 'ern em en er es e n s',
  fr: 'eaux:eau aux:al es s e',
  es: 'iones:ion es as os a o e s',
  pt: 'oes:ao aes:ao es as os a o e s',
  it: 'i e a o',
  nl: 'en ers s',
  pl: 'ami ach owi ow om ie y i a e u',
  sv: 'arna erna orna ar er or en et',
  da: 'erne ene er en et e',
  nb: 'ene er en et e',
  fi: 'issa illa ista t n a',
  tr: 'larin lerin lari leri lar ler ini in i',
  cs: 'ami ach ech ich um y i e a u',
  hu: 'okat eket ok ek ak at et t',
  ro: 'urile elor ilor uri ele ul ii e i a',
  ru: 'ами ями ого его ыми ов ев ах ях ой ей ы и а я у ю е о',
  uk: 'ами ями ого ів ах ях ою и і а я у ю е о',
  id: 'nya kan an',
}

/** Least letters of a stem: shorter ones match by chance. */
const SHORTEST = 4

const rules = new Map(
  Object.entries(ENDINGS).map(([lang, list]) => [
    lang,
    list.split(' ').map((rule) => {
      const [ending = '', instead = ''] = rule.split(':')
      return { ending, instead }
    }),
  ]),
)

/** One name for all languages without endings, so that their indexes are made once. */
export function stemLanguage(lang: string): string {
  return rules.has(lang) ? lang : 'none'
}

/** Most stems cached per language. */
const MOST_KNOWN = 20_000
const knownStems = new Map<string, Map<string, string>>()

/** The stem of a folded word in a language; the word itself without an ending. */
export function stem(word: string, lang: string): string {
  const known = knownStems.get(lang) ?? new Map<string, string>()
  knownStems.set(lang, known)
  const cached = known.get(word)
  if (cached !== undefined) return cached
  const made = stripEnding(word, lang)
  if (known.size < MOST_KNOWN) known.set(word, made)
  return made
}

/** Stems of one language by the number of the word. */
const byNumber = new Map<string, (word: NumberedWord) => string>()

/** `stem` for the words of texts, which are numbered. */
export function stemmer(lang: string): (word: NumberedWord) => string {
  const made = byNumber.get(lang) ?? rememberByWord((word) => stem(word, lang))
  byNumber.set(lang, made)
  return made
}

function stripEnding(word: string, lang: string): string {
  for (const { ending, instead } of rules.get(lang) ?? []) {
    if (!word.endsWith(ending)) continue
    // English "-s" after "-s", "-u", "-i" is no plural (glass, bonus, analysis).
    if (lang === 'en' && ending === 's' && /[sui]s$/.test(word)) continue
    const left = word.slice(0, word.length - ending.length)
    // An English plural is safe from three letters on (cars, dogs).
    if (left.length < (lang === 'en' && ending === 's' ? 3 : SHORTEST)) continue
    // running → run. "baked" stays at "bak", which is enough: both sides are stemmed.
    const undoubled = lang === 'en' && /ing|ed/.test(ending) && /([bdgmnprt])\1$/.test(left) ? left.slice(0, -1) : left
    return undoubled + instead
  }
  return lang === 'en' && word.length > SHORTEST && word.endsWith('e') ? word.slice(0, -1) : word
}
