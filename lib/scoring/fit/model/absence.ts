import type { BriefTerm } from './brief-query'
import type { Document } from './document'

/** Says that the word before it is absent: "sugar-free", "#glutenfree", "zuckerfrei". */
const FREE = new Set(['free', 'frei', 'less', 'libre', 'vrij', 'fri'])
/** Says that the word after it is absent. */
const WITHOUT = new Set(
  'no not without zero non anti ohne kein keine sans sin sem senza zonder geen utan uden uten bez без sanssucre tanpa olmadan'.split(' '),
)

/** Whether an unwanted word is named as absent, or means something else in the text's language. */
export function isAbsent({ words, lang }: Document, { from, to }: { from: number; to: number }, term: BriefTerm): boolean {
  if (term.lang !== undefined && term.lang !== lang) return true
  const [before, first, after] = [words.tokens[from - 1], words.tokens[from], words.tokens[to]]
  if (after && after.before === 'space' && FREE.has(after.text)) return true
  return before !== undefined && first?.before === 'space' && WITHOUT.has(before.text)
}
