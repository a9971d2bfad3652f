import { rawSlice, type TokenText } from '@/lib/text/text'

const LEADING = new Set(
  'the our my your friends at from our brand company team of die der das den dem la le les el los las o a os as marque marca firma marki marka znacky znackou marke brandom il lo gli de het'.split(
    ' ',
  ),
)
const ARTICLES = new Set(['the', 'la', 'le', 'les', 'los', 'las', 'el', 'il', 'lo', 'die', 'der', 'das'])
const LINKING = new Set(['of', 'de', 'di', 'the', 'la', 'le'])
/** Longest name, in words. Own choice: "The House of Something" is four. */
const MAX_WORDS = 4

/**
 * The partner's name after "sponsored by": a mention, a hashtag, an address's host or up to four capitalised words. In scripts without
 * capitals only a name in Latin letters or katakana has a clear end. `null` when nothing reads like a name.
 */
export function nameAfter(text: TokenText, from: number): string | null {
  let at = from
  for (let skipped = 0; skipped < 4; skipped++) {
    const token = text.tokens[at]
    if (!token || token.kind !== 'word' || !LEADING.has(token.text)) break
    // "Sponsored by The North Face": a capital before another belongs to the name.
    if (at > 0 && ARTICLES.has(token.text) && isCapital(text, at) && isCapital(text, at + 1)) break
    at++
  }
  const first = text.tokens[at]
  if (!first || (first.before === 'stop' && at > 0)) return null
  if (first.kind === 'mention') return rawSlice(text, first.start + 1, first.end)
  if (first.kind === 'tag') return rawSlice(text, first.start + 1, first.end)
  if (first.kind === 'url') return hostName(first.text)
  return readForward(text, at)
}

function readForward(text: TokenText, from: number): string | null {
  let to = from
  while (to - from < MAX_WORDS || isKana(text, to)) {
    const token = text.tokens[to]
    if (!token || token.kind !== 'word' || (to > from && (token.before === 'stop' || token.before === 'pause'))) break
    const linking = to > from && LINKING.has(token.text) && isCapital(text, to + 1) && text.tokens[to + 1]?.before === 'space'
    if (!isCapital(text, to) && !linking) break
    to++
  }
  return to > from ? trimmed(text, from, to) : null
}

/** The partner's name before "… ile iş birliği" or "…様の提供": a mention, or the capitalised words just before. */
export function nameBefore(text: TokenText, to: number): string | null {
  const last = text.tokens[to - 1]
  const next = text.tokens[to]
  if (!last || next?.before === 'stop') return null
  if (last.kind === 'mention' || last.kind === 'tag') return rawSlice(text, last.start + 1, last.end)
  let from = to
  while (to - from < MAX_WORDS || isKana(text, from - 1)) {
    const token = text.tokens[from - 1]
    const follower = text.tokens[from]
    if (!token || token.kind !== 'word' || !isCapital(text, from - 1)) break
    if (from < to && (follower?.before === 'stop' || follower?.before === 'pause')) break
    from--
  }
  return from < to ? trimmed(text, from, to) : null
}

function isCapital(text: TokenText, at: number): boolean {
  const token = text.tokens[at]
  if (!token || token.kind !== 'word') return false
  const raw = rawSlice(text, token.start, token.end)
  return /^[\p{Lu}\p{N}]/u.test(raw) || isKana(text, at)
}

function isKana(text: TokenText, at: number): boolean {
  const token = text.tokens[at]
  return token !== undefined && /^[\p{Script=Katakana}ー]/u.test(token.text)
}

function trimmed(text: TokenText, from: number, to: number): string {
  const raw = rawSlice(text, text.tokens[from]?.start ?? 0, text.tokens[to - 1]?.end ?? 0)
  return raw.replace(/\s+/g, ' ').slice(0, 60)
}

function hostName(url: string): string {
  return (
    url
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .split('/')[0] ?? url
  )
}
