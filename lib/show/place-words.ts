/** Finds quoted words on a page again. A quote is the page's text with spaces folded, cut at the ends, or joined from several texts. */

const UNSEEN = /^(?:script|style|noscript|template|svg|head|textarea|select)$/i
/** Elements that separate words, as in the reader (see page-view.ts). */
const PARTING = /^(?:br|p|div|li|ul|ol|section|article|h[1-6]|tr|img|button|yt-formatted-string)$/i
/** Characters that are compared: not punctuation, and not emoji, which a page draws as characters or images. */
const KEPT = /[\p{L}\p{M}\p{N}#@]/u
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/u
/** Scripts with spaces between words: there a match inside a longer word does not count. */
const SPACED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u
/** More text than any platform's page shows at once. */
const LONGEST = 400_000
const FEWEST_WORDS = 5

interface Place {
  readonly node: Node
  readonly start: number
  readonly end: number
}

/**
 * Finds the first visible occurrence of these words.
 * @param root where to look.
 * @param text an evidence's words. If the whole is not found, its parts are tried, longest first, then its beginning.
 * @param isWanted accepts or refuses the element that holds the words.
 * @returns a range over the words, or `null`.
 */
export function wordsIn(root: Element, text: string, isWanted: (at: Element) => boolean): Range | null {
  const page = readText(root)
  for (const words of needles(text)) {
    for (let at = page.text.indexOf(words); at >= 0; at = page.text.indexOf(words, at + 1)) {
      const [first, last] = [page.places[at], page.places[at + words.length - 1]]
      if (!first || !last || isInsideWord(page.text, at, words)) continue
      const range = root.ownerDocument.createRange()
      range.setStart(first.node, first.start)
      range.setEnd(last.node, last.end)
      if (range.getClientRects().length > 0 && first.node.parentElement && isWanted(first.node.parentElement)) return range
    }
  }
  return null
}

/** Search texts, best first, folded as {@link readText} folds. */
function needles(text: string): string[] {
  // A cut may fall inside a word.
  const whole = text.replace(/^…\S*\s/, '').replace(/\s\S*…$/, '')
  const words = whole.split(/\s+/)
  const parts = whole.split(/\n|…|[,;·|] /).sort((a, b) => b.length - a.length)
  const beginnings = words
    .map((_, cut) => words.slice(0, words.length - cut).join(' '))
    .slice(1, Math.max(1, words.length - FEWEST_WORDS + 1))
  const all = [whole, ...parts, ...beginnings].map((each) => fold(each).trim())
  return [...new Set(all)].filter((each) => each.length > 1)
}

function fold(text: string): string {
  let out = ''
  for (const char of text) if (!INVISIBLE.test(char)) out += foldChar(char, out)
  return out
}

/** Folds one character for comparison; '' for a space after a space. */
function foldChar(char: string, before: string): string {
  if (!KEPT.test(char)) return before === '' || before.endsWith(' ') ? '' : ' '
  const small = char.toLowerCase()
  return small.length === char.length ? small : char
}

/** The folded text below an element, with the source place of each character. */
function readText(root: Element): { text: string; places: Place[] } {
  let text = ''
  const places: Place[] = []
  const add = (char: string, place: Place) => {
    const more = foldChar(char, text)
    text += more
    for (let unit = 0; unit < more.length; unit++) places.push(place)
  }
  const walk = (node: Node): void => {
    if (text.length > LONGEST) return
    if (node.nodeType === 3) {
      let start = 0
      for (const char of node.nodeValue ?? '') {
        const end = start + char.length
        if (!INVISIBLE.test(char)) add(char, { node, start, end })
        start = end
      }
    }
    if (node.nodeType !== 1) return
    const { localName } = node as Element
    if (UNSEEN.test(localName) || (node as Element).hasAttribute('hidden')) return
    const part = () => PARTING.test(localName) && add(' ', { node, start: 0, end: 0 })
    part()
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child)
    part()
  }
  walk(root)
  return { text, places }
}

function isInsideWord(text: string, at: number, words: string): boolean {
  const isOneWord = (before = '', after = '') => SPACED.test(before) && SPACED.test(after)
  return isOneWord(text[at - 1], words[0]) || isOneWord(words.at(-1), text[at + words.length])
}
