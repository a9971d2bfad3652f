import { foldText } from './fold'

/** Cost of each unknown letter; a known word costs 1. So only a split with few unknown letters wins. */
const UNKNOWN_LETTER = 1.2
const LONGEST_WORD = 18
const LONGEST_TAG = 60

/**
 * The words of a hashtag, folded: by capitals, underscores and digits where it has them (`#HomeMade_Bread`, `#DIYProjects`), else the
 * cheapest division into known words (Viterbi over `vocabulary`, every word at the same cost; source: [norvig-2009]). One word when none is
 * known.
 */
export function splitHashtag(raw: string, vocabulary: ReadonlySet<string>): string[] {
  const bare = raw.replace(/^[#＃]/, '').slice(0, LONGEST_TAG)
  const parts = bare
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})|(\p{N})(\p{L})/gu, '$1$3 $2$4')
    .split(/[\s_·]+/)
    .map((part) => foldText(part).text)
    .filter((part) => part !== '')
  return parts.flatMap((part) => (vocabulary.has(part) || part.length < 6 ? [part] : cheapestSplit(part, vocabulary)))
}

function cheapestSplit(word: string, vocabulary: ReadonlySet<string>): string[] {
  const best: { cost: number; from: number; known: boolean }[] = [{ cost: 0, from: 0, known: true }]
  for (let end = 1; end <= word.length; end++) {
    let choice = { cost: (best[end - 1]?.cost ?? 0) + UNKNOWN_LETTER, from: end - 1, known: false }
    for (let from = Math.max(0, end - LONGEST_WORD); from <= end - 3; from++) {
      const cost = (best[from]?.cost ?? 0) + 1
      if (cost < choice.cost && vocabulary.has(word.slice(from, end))) choice = { cost, from, known: true }
    }
    best.push(choice)
  }
  const words: string[] = []
  let unknown = 0
  let from = word.length
  for (let end = word.length; end > 0; end = from) {
    const step = best[end]
    if (!step) break
    from = step.from
    if (step.known) words.unshift(word.slice(from, end))
    else {
      // Unknown letters stay together as one word.
      while (from > 0 && best[from]?.known === false) from = best[from]?.from ?? 0
      unknown += end - from
      words.unshift(word.slice(from, end))
    }
  }
  return unknown > word.length / 3 ? [word] : words
}
