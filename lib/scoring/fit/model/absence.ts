import type { BriefTerm } from './brief-query'
import type { Document } from './document'

/** Says of the word before it that it is not in there: "sugar-free", "#glutenfree", "zuckerfrei". */
const FREE = new Set(['free', 'frei', 'less', 'libre', 'vrij', 'fri'])
/** Says it of the word behind it. */
const WITHOUT = new Set(
  'no not without zero non anti ohne kein keine sans sin sem senza zonder geen utan uden uten bez без sanssucre tanpa olmadan'.split(' '),
)

/** Whether an unwanted word is only named as absent, or is another word in the language of the text. */
export function isAbsent({ words, lang }: Document, { from, to }: { from: number; to: number }, term: BriefTerm): boolean {
  if (term.lang !== undefined && term.lang !== lang) return true
  const [before, first, after] = [words.tokens[from - 1], words.tokens[from], words.tokens[to]]
  if (after && after.before === 'space' && FREE.has(after.text)) return true
  return before !== undefined && first?.before === 'space' && WITHOUT.has(before.text)
}
