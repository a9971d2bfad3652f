/** Words around a disclosure term that reverse its meaning: denials, jokes, and talk about advertising in general. */
import type { Token, TokenText } from '@/lib/text/text'
import { DISCLOSURE_TERMS, type LanguageTerms } from './disclosure-terms'

/** Token range of a term. */
interface Place {
  readonly from: number
  readonly to: number
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that may stand between a negator and the term. */
const FILLERS = words(
  'a an the been being be is this any paid even an in way kind of ein eine eines einer la une un uma um en et een es esta este e ist est jest to je sta czy really actually use have',
)
/** Negators of any language, because `#ad` and `#sponsored` are used in all. */
const ANY_NEGATOR = words('not t no kein keine nicht pas non nao ikke inte ej geen niet nie ei bukan')
const COPULA = words('is are was were be been')
/** "None of this is sponsored": words that deny a later term, with their reach in tokens. */
const FAR = new Map([
  ...[...words('none nothing nobody')].map((word) => [word, 5] as const),
  // "If this was sponsored", "I wish this video was sponsored".
  ['if', 2] as const,
  ['wish', 3] as const,
])
const NO = words('no nope nein non nao nah')

interface Negators {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

const NEGATORS: ReadonlyMap<string, Negators> = new Map(
  Object.entries(DISCLOSURE_TERMS).map(([lang, { not = '', notAfter = '' }]: [string, LanguageTerms]) => [
    lang,
    { before: new Set(not.split('|').filter(Boolean)), after: new Set(notAfter.split('|').filter(Boolean)) },
  ]),
)

const UNSPACED = /^(?:ja|zh|ko|th)$/

/**
 * Whether a term is denied: "not sponsored", "keine #werbung", "reklam değildir", "sponsored? no", "none of this is sponsored".
 * @param langs languages of the term.
 */
export function isDenied(text: TokenText, place: Place, langs: readonly string[]): boolean {
  const own = langs.flatMap((lang) => NEGATORS.get(lang) ?? [])
  const precedes = (word: string) => own.some(({ before }) => before.has(word))
  if (isDeniedBefore(text, place, precedes) || isDeniedFar(text, place) || isAnsweredNo(text, place)) return true
  return langs.every((lang) => UNSPACED.test(lang)) ? isDeniedByLetters(text, place, own) : isDeniedAfter(text, place, own)
}

/** A negator before the term, with only fillers between. */
function isDeniedBefore({ tokens }: TokenText, { from }: Place, precedes: (word: string) => boolean): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = tokens[from - back]
    if (!token || isParted(tokens[from - back + 1])) return false
    if (precedes(token.text) || ANY_NEGATOR.has(token.text)) return true
    if (!FILLERS.has(token.text)) return false
  }
  return false
}

function isDeniedFar({ tokens }: TokenText, { from }: Place): boolean {
  // The term may begin with its own "is".
  let at = from
  while (FILLERS.has(tokens[at - 1]?.text ?? '') && !COPULA.has(tokens[at]?.text ?? '')) at--
  if (!COPULA.has(tokens[at]?.text ?? '') && !COPULA.has(tokens[--at]?.text ?? '')) return false
  for (let back = 1; back <= 5; back++) {
    if (isParted(tokens[at - back + 1])) return false
    const reach = FAR.get(tokens[at - back]?.text ?? '')
    if (reach !== undefined) return back <= reach
  }
  return false
}

const isParted = (token: Token | undefined): boolean => !token || token.before === 'stop' || token.before === 'pause'

function isAnsweredNo({ tokens, text }: TokenText, { to }: Place): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]]
  return last !== undefined && next !== undefined && NO.has(next.text) && /^\s?[?？]\s*$/.test(text.slice(last.end, next.start))
}

/** "reklam değildir": directly after, or one word on. */
function isDeniedAfter({ tokens }: TokenText, { to }: Place, own: readonly Negators[]): boolean {
  for (let ahead = 0; ahead < 2; ahead++) {
    const token = tokens[to + ahead]
    if (!token || token.before === 'stop') return false
    if (own.some(({ after }) => after.has(token.text))) return true
  }
  return false
}

/** Scripts without blanks: the negator is a run of letters, not a token. */
function isDeniedByLetters({ text, tokens }: TokenText, { from, to }: Place, own: readonly Negators[]): boolean {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? 0
  const left = text.slice(Math.max(0, start - 4), start)
  const right = text.slice(end, end + 6)
  const rest = right.replace(/^[はがもでは이가은는도 ]{1,2}/u, '')
  return own.some(
    ({ before, after }) =>
      [...before].some((word) => left.endsWith(word)) || [...after].some((word) => rest.startsWith(word) || right.startsWith(word)),
  )
}

/** Jokes without a sponsor: "paid for by me", "sponsored by coffee", "Gesponsert von Mama". */
const NO_PARTNER = words(
  'me myself my mom mum dad mama papa mami mein meine meinem meiner mir moi ma mon mi mis minha meu mia mio coffee caffeine wine anxiety kaffee nobody noone you yourself',
)

const BY = words('by von par por da pela pelo')

/** Whether the partner that a term names ("sponsored by") is a joke and pays nothing. */
export function isJoke({ tokens }: TokenText, { to }: Place, asksForName: boolean): boolean {
  const at = asksForName ? to : BY.has(tokens[to]?.text ?? '') ? to + 1 : tokens.length
  const next = tokens[at]
  return next?.kind === 'word' && next.before === 'space' && NO_PARTNER.has(next.text)
}

const TALKED_OF = words('post content video')
/** Words that point to this post: `POINTING` anywhere before in the clause, `SAYING` right before. */
const POINTING = words('this today here following')
const SAYING = words('is was contains includes')

/** "How to make your first sponsored post", "my opinion on sponsored content": no word points to this post. */
export function isTalk({ tokens }: TokenText, { from, to }: Place): boolean {
  if (tokens[from]?.text !== 'sponsored' || !TALKED_OF.has(tokens[to - 1]?.text ?? '')) return false
  for (let at = from; at > from - 6; at--) {
    const token = tokens[at]
    if (!token || token.before === 'stop') return at < from - 1
    const before = tokens[at - 1]?.text ?? ''
    if (POINTING.has(before) || (at > from - 2 && SAYING.has(before))) return false
  }
  return true
}
