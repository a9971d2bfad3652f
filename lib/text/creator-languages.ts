/** Languages of a creator by many short texts, each of which alone tells little. */
import { isAscii } from './fold'
import { HAN, KANA, GUESSED_LANGUAGES, type Vote, mergeSisters, tellingWords } from './language'
import type { LanguageGuess, TokenText } from './text'

/** Letters of few languages, unfolded, because folding removes them. */
const LETTERS: readonly (readonly [letters: string, langs: string])[] = [
  ['ß', 'de'],
  ['äö', 'de sv fi et'],
  ['ü', 'de tr hu et'],
  ['ñ', 'es tl'],
  ['¿¡', 'es'],
  ['ãõ', 'pt'],
  ['łśźż', 'pl'],
  ['ąę', 'pl lt'],
  ['ğış', 'tr'],
  ['őű', 'hu'],
  ['áéíóú', 'es pt hu cs sk ca'],
  ['țșăâ', 'ro'],
  ['řůě', 'cs'],
  ['ľĺŕ', 'sk'],
  ['čšž', 'cs sk hr sl lt lv et'],
  ['ćđ', 'hr'],
  ['øæ', 'da nb'],
  ['å', 'sv da nb'],
  ['ơưạảấầẩậắặẹẻẽếềểễệịỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ', 'vi'],
  ['ėųū', 'lt'],
  ['āēīņķļģ', 'lv'],
  ['èêûîïç', 'fr ca pt'],
  ['ìùò', 'it'],
]
const BY_LETTER = new Map(
  LETTERS.flatMap(([letters, langs]) => {
    const votes = langs.split(' ').map((lang): Vote => ({ place: GUESSED_LANGUAGES.indexOf(lang), weight: 1 }))
    return [...letters].map((letter) => [letter, votes] as const)
  }),
)
const ANY_LETTER = new RegExp(`[${LETTERS.map(([letters]) => letters).join('')}]`, 'gu')
/** Most such letters counted per text. */
const MOST_LETTERS = 10
/** Most words counted per text. */
const LOUDEST = 30
const ROUNDS = 8

/**
 * Languages of many texts together, strongest first; shares sum to at most 1. A word of several languages counts for those that the
 * other words support: expectation maximisation of a mixture. Source: [dempster-1977].
 */
export function languagesOf(texts: readonly TokenText[]): readonly LanguageGuess[] {
  /** Count of each list of possible languages; equal words share one list. */
  const seen = new Map<readonly Vote[], number>()
  for (const text of texts) {
    const loudness = Math.min(1, LOUDEST / Math.max(1, text.tokens.length))
    const say = (votes: readonly Vote[], times: number) => seen.set(votes, (seen.get(votes) ?? 0) + times * loudness)
    tellingWords(text, say)
    const letters = isAscii(text.raw) ? [] : (text.raw.toLowerCase().normalize('NFC').match(ANY_LETTER) ?? [])
    for (const letter of letters.slice(0, MOST_LETTERS)) say(BY_LETTER.get(letter) ?? [], 1)
  }
  // Kana anywhere means that the creator writes Japanese.
  const kana = seen.get(KANA)
  if (kana !== undefined) {
    seen.set(KANA, kana + (seen.get(HAN) ?? 0))
    seen.delete(HAN)
  }
  const shares = mixture([...seen])
  mergeSisters(shares, texts)
  const all = shares.reduce((sum, share) => sum + share, 0)
  return GUESSED_LANGUAGES.flatMap((lang, place) =>
    (shares[place] ?? 0) > 1e-3 * all ? [{ lang, share: (shares[place] ?? 0) / all }] : [],
  ).sort((a, b) => b.share - a.share || (a.lang < b.lang ? -1 : 1))
}

function mixture(seen: readonly (readonly [votes: readonly Vote[], times: number])[]): Float64Array {
  let shares = new Float64Array(GUESSED_LANGUAGES.length).fill(1)
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(GUESSED_LANGUAGES.length)
    for (const [votes, times] of seen) {
      const whole = votes.reduce((sum, { place }) => sum + (shares[place] as number), 0)
      if (whole > 0) for (const { place } of votes) next[place] = (next[place] as number) + (times * (shares[place] as number)) / whole
    }
    shares = next
  }
  return shares
}
