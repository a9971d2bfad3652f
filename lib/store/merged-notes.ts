/** Merges notes of two sides (two windows, a change and its undo, two entries of one person) without losing either. */
import { LONGEST_NOTES } from '@/lib/domain/limits'

/**
 * The stored notes with the change from `before` to `after`. Two additions follow each other; of two different texts both are kept, `after`
 * last.
 * @throws RangeError when the result is too long. Nothing is cut: the field keeps the text it could not store.
 */
export function mergedNotes(stored: string, before: string, after: string): string {
  if (stored === before || stored === after) return after
  if (before !== '' && after.startsWith(before)) return checkLength(stored + after.slice(before.length))
  if (before !== '' && stored.startsWith(before)) return checkLength(after + stored.slice(before.length))
  return bothTexts(stored, after)
}

/**
 * The notes of two entries that become one, in order. A text that the other contains, starting at a line's beginning, is not repeated:
 * parting and joining again gives the same notes.
 * @throws RangeError as {@link mergedNotes}.
 */
export function joinedNotes(kept: string, other: string): string {
  if (contains(kept, other)) return kept
  return contains(other, kept) ? other : bothTexts(kept, other)
}

const bothTexts = (one: string, other: string): string => checkLength([one, other].filter((text) => text.trim() !== '').join('\n\n'))

function checkLength(notes: string): string {
  if (notes.length > LONGEST_NOTES) throw new RangeError(`notes have at most ${LONGEST_NOTES} characters`)
  return notes
}

/** Whether `text` contains `part`, starting at a line's beginning and ending at a word's end. */
function contains(text: string, part: string): boolean {
  if (part.trim() === '') return true
  const endsInWord = /[\p{L}\p{N}]$/u.test(part)
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const isWhole = !endsInWord || !/^[\p{L}\p{N}]/u.test(text.slice(at + part.length))
    if (isWhole && (at === 0 || text[at - 1] === '\n')) return true
  }
  return false
}
