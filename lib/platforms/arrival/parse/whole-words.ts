import { charAt, charBefore, isUnspaced, isWord } from './fold'

/** Whether a text contains `words` as whole words. */
export function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (endsWith(text.slice(0, at + words.length), words) && startsWith(text.slice(at), words)) return true
  }
  return false
}

/** Whether a text ends with `words` as whole words. Empty `words` match unless the text ends with a plus or minus sign. */
export function endsWith(text: string, words: string): boolean {
  if (!text.endsWith(words)) return false
  if (words === '') return !/[-+−]$/.test(text)
  const first = charAt(words, 0)
  const outside = charBefore(text, text.length - words.length)
  return !isWord(first) || !isWord(outside) || isUnspaced(first)
}

/** Whether a text starts with `words` as whole words. */
export function startsWith(text: string, words: string): boolean {
  if (!text.startsWith(words)) return false
  const last = charBefore(words, words.length)
  return words === '' || !isWord(last) || !isWord(charAt(text, words.length)) || isUnspaced(last)
}
