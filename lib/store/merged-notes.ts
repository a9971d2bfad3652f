/** Notes that come from two sides: two windows, a change and its undoing, two entries of one person. Neither side's is lost. */
import { LONGEST_NOTES } from '@/lib/domain/limits'

/**
 * The notes as stored, with what was written between `before` and `after`. Two additions stand one after the other; two different texts
 * both, `after` last.
 * @throws RangeError when that is longer than notes can be. Nothing is cut: a text that nobody keeps is told of, and stays where it was written.
 */
export function mergedNotes(stored: string, before: string, after: string): string {
  if (stored === before || stored === after) return after
  if (before !== '' && after.startsWith(before)) return bounded(stored + after.slice(before.length))
  if (before !== '' && stored.startsWith(before)) return bounded(after + stored.slice(before.length))
  return bothTexts(stored, after)
}

/**
 * The notes of two entries that become one, one after the other. A text that stands in the other already, from the beginning of a line on,
 * is not repeated: somebody who is parted and joined again has the same notes as before.
 * @throws RangeError as {@link mergedNotes}.
 */
export function joinedNotes(kept: string, other: string): string {
  if (holds(kept, other)) return kept
  return holds(other, kept) ? other : bothTexts(kept, other)
}

const bothTexts = (one: string, other: string): string => bounded([one, other].filter((text) => text.trim() !== '').join('\n\n'))

function bounded(notes: string): string {
  if (notes.length > LONGEST_NOTES) throw new RangeError(`notes have at most ${LONGEST_NOTES} characters`)
  return notes
}

/** Whether a text stands in another, from the beginning of a line on. More may follow it there, but not within its last word. */
function holds(text: string, part: string): boolean {
  if (part.trim() === '') return true
  const endsInWord = /[\p{L}\p{N}]$/u.test(part)
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const isWhole = !endsInWord || !/^[\p{L}\p{N}]/u.test(text.slice(at + part.length))
    if (isWhole && (at === 0 || text[at - 1] === '\n')) return true
  }
  return false
}
