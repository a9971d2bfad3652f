import { createContext, useContext } from 'react'

/** Captions of the creator's posts, by post id: evidence quotes from them. */
export const Captions = createContext<ReadonlyMap<string, string>>(new Map())

/** Letters shown around the first match. */
const BEFORE = 60
const MOST = 220
const MOST_WORDS = 12

export interface Stretch {
  readonly text: string
  readonly isMatch: boolean
  /** Its start within the shown text; −1 for the ellipsis. */
  readonly from: number
}

/**
 * The part of a caption around the first match, split into matched and unmatched stretches; `null` when no word matches literally.
 * @param words as an evidence lists them: comma-separated, or one snippet with `…` at the cuts.
 */
export function matchedIn(caption: string, words: string): readonly Stretch[] | null {
  const sought = [words.replace(/^…|…$/g, ''), ...words.split(', ')].map((word) => word.trim()).filter((word) => word !== '')
  if (sought.length === 0) return null
  const escaped = sought.slice(0, MOST_WORDS).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+'))
  const pattern = new RegExp(escaped.join('|'), 'giu')
  const first = caption.search(pattern)
  if (first < 0) return null
  const from = first <= BEFORE ? 0 : caption.indexOf(' ', first - BEFORE) + 1 || first
  const shown = caption.slice(from, from + MOST)
  const stretches: Stretch[] = [{ text: from > 0 ? '…' : '', isMatch: false, from: -1 }]
  let at = 0
  for (const match of shown.matchAll(pattern)) {
    stretches.push({ text: shown.slice(at, match.index), isMatch: false, from: at }, { text: match[0], isMatch: true, from: match.index })
    at = match.index + match[0].length
  }
  stretches.push({ text: shown.slice(at) + (from + MOST < caption.length ? '…' : ''), isMatch: false, from: at })
  return stretches.filter(({ text }) => text !== '')
}

/** The words of an evidence, marked within their caption; alone when the caption is unknown. */
export function MatchedWords({ postId, words }: { postId: string | undefined; words: string }) {
  const caption = useContext(Captions).get(postId ?? '')
  const stretches = caption === undefined ? null : matchedIn(caption, words)
  if (!stretches) return <bdi>{words}</bdi>
  return (
    <bdi>
      {stretches.map(({ text, isMatch, from }) =>
        isMatch ? (
          <mark key={from} className="rounded-sm bg-accent-soft font-medium text-ink underline decoration-mark">
            {text}
          </mark>
        ) : (
          <span key={from}>{text}</span>
        ),
      )}
    </bdi>
  )
}
