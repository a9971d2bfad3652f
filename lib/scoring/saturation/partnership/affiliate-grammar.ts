import type { Token, TokenText } from '@/lib/text/text'
import { rememberByWord } from '@/lib/text/words'

/**
 * Affiliate disclosures in English. Their wording is free, so this models their structure: the creator · gains · something, when
 * others buy through a link. Source: [mathur-2018], which sorts them into "affiliate link", "explanation" and "support the
 * channel".
 */
export type AffiliateWording = 'affiliate-link' | 'commission' | 'programme' | 'support'

export interface AffiliateMatch {
  readonly wording: AffiliateWording
  /** Token range. */
  readonly from: number
  readonly to: number
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

const AFFILIATE = words('affiliate affiliates affiliated affilate affliate afilliate affilliate associate associates')
const AFFILIATE_ADJECTIVE = words('affiliate affiliates affiliated affilate affliate afilliate affilliate')
const LINK = words('link links linked code codes url urls program programme programs product products system relationship relationships')
const RETAILER = words(
  'amazon ebay itunes etsy aliexpress walmart target ncix newegg audible humble bookdepository sephora ulta banggood gearbest b&h adorama',
)
const SELF = words("i we i'll we'll i'm we're i'd we'd me us my our channel site blog owner")
const GAIN = words(
  'earn earns earned earning receive receives received receiving get gets getting make makes making paid compensated collect collects given',
)
const GOODS = words(
  'commission commissions commision commisions comission percentage percent fee fees kickback kickbacks cut pennies penny cents cent compensation profit portion revenue proceeds',
)
const MONEY_BEFORE = words('of some little tiny small more extra')
const MONEY = words('money cash credit')
const SUPPORT = words('support supports supporting help helps helping supported')
const OBJECT = words('me us channel show shows my our this the videos project site blog podcast stream team')
const SHOP = words('shop shopping shops buy buying buys purchase purchasing purchases purchased order ordering')
const THROUGH = words('using use via through')
const HABIT = words('before whenever when while bookmark')
const POINTER = words('this my our the')
const TRIGGER = words(
  'click clicks clicking link links purchase purchases purchased buy buys buying order shop shopping sale sales sold sign signup use used through items products product',
)
const OWN_SHOP = words(
  'merch merchandise shirt shirts tshirt tee tees hoodie album albums single music song songs patreon store itunes bandcamp game ticket tickets teespring spreadshirt',
)
/** `t` ends "don't", "isn't" and "aren't": an apostrophe separates words. */
const NEGATOR = words('non not no never t without nor none neither keine kein nicht')
const CONTRARY = words('but however though although still aber')
const PAID_FOR = words('click buy purchase')
const PARTICIPANT = words('participant participates participate participating member')
const ROLE = words('associate affiliate associates')
const ARTICLE = words('an a')
const AMAZON = words('amazon')
/** "How to earn commissions as an affiliate" teaches, it does not disclose. */
const TEACHING = words('how marketing marketer marketers make become becoming learn training course')

/** Without one of these no wording can be complete. */
const KEY_WORDS: ReadonlySet<string> = new Set([
  ...AFFILIATE,
  ...GOODS,
  ...MONEY,
  ...SUPPORT,
  ...LINK,
  'paid',
  'participant',
  'participates',
  'qualifying',
])
const isKeyWord = rememberByWord((word) => KEY_WORDS.has(word))
/** Words that can complete a sentence: the key words and one more that needs a key word elsewhere in the text. */
const isSentenceKey = rememberByWord((word) => KEY_WORDS.has(word) || word === 'compensated')

interface Sentence {
  readonly from: number
  readonly tokens: readonly Token[]
  readonly hasUrl: boolean
}

/** Cuts at line ends and full stops; an address closes the sentence it stands in. */
function sentences(text: TokenText): Sentence[] {
  const cut: Sentence[] = []
  let from = 0
  text.tokens.forEach((token, at) => {
    const next = text.tokens[at + 1]
    if (next && next.before !== 'stop' && token.kind !== 'url') return
    // The address after a colon or dash belongs to the words before it.
    if (next?.kind === 'url' && !text.text.slice(token.end, next.start).includes('\n')) return
    const tokens = text.tokens.slice(from, at + 1)
    cut.push({ from, tokens, hasUrl: tokens.some((one) => one.kind === 'url') })
    from = at + 1
  })
  return cut
}

/** Every wording in order, at most one of a kind per sentence. Linear in the text. */
export function findAffiliateWording(text: TokenText): AffiliateMatch[] {
  if (!text.tokens.some(isKeyWord)) return []
  return sentences(text).flatMap((sentence, order, all) => {
    if (!sentence.tokens.some(isSentenceKey)) return []
    const span = { from: sentence.from, to: sentence.from + sentence.tokens.length }
    const found: AffiliateWording[] = []
    if (saysAffiliateLink(sentence)) found.push('affiliate-link')
    if (saysCommission(sentence, all[order - 1])) found.push('commission')
    if (saysProgramme(sentence)) found.push('programme')
    if (found.length === 0 && saysSupport(sentence)) found.push('support')
    return found.map((wording) => ({ wording, ...span }))
  })
}

function firstAt(tokens: readonly Token[], set: ReadonlySet<string>, from = 0): number {
  return tokens.findIndex((token, at) => at >= from && token.kind === 'word' && set.has(token.text))
}

function has(tokens: readonly Token[], set: ReadonlySet<string>): boolean {
  return firstAt(tokens, set) >= 0
}

/** "affiliate link(s)", "links above may be affiliate", "affiliate and referral links", "my Amazon affiliate". */
function saysAffiliateLink({ tokens, hasUrl }: Sentence): boolean {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !AFFILIATE.has(token.text)) continue
    const before = tokens.slice(Math.max(0, at - 8), at)
    if (isNegated(before)) continue
    const after = tokens.slice(at + 1, at + 5)
    if (after[0] && (after[0].text === 'marketing' || after[0].text === 'marketer' || after[0].text === 'marketers')) continue
    const named = after.slice(0, 4).some((one, index) => isLink(one) && (index < 3 || hasUrl))
    const program = after[0] !== undefined && after[0].text.startsWith('program')
    if (named && !program) return true
    if (!AFFILIATE_ADJECTIVE.has(token.text)) continue
    const ends = tokens.length - at <= 2
    if (before.some((one) => one.text === 'link' || one.text === 'links' || one.text === 'url') && (ends || hasUrl)) return true
    if (before.slice(-3).some((one) => RETAILER.has(one.text)) && (ends || hasUrl)) return true
    if (program && before.some((one) => one.text === 'via' || one.text === 'through' || one.text === 'support')) return true
  }
  return false
}

/** Whether a negator stands in the clause that ends with these words. */
function isNegated(before: readonly Token[]): boolean {
  const start = before.findLastIndex((one) => one.before === 'pause' || CONTRARY.has(one.text))
  return before.slice(Math.max(0, start)).some((one) => NEGATOR.has(one.text))
}

function isLink(token: Token | undefined): boolean {
  return token?.kind === 'word' && LINK.has(token.text)
}

function isPointer(token: Token): boolean {
  return token.kind === 'word' && POINTER.has(token.text)
}

/** "I may earn a small commission", "we get a percentage of each sale": the creator gains from others' purchases. */
function saysCommission({ tokens }: Sentence, previous: Sentence | undefined): boolean {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !GAIN.has(token.text)) continue
    const who = tokens.slice(Math.max(0, at - 5), at)
    const subject = who.findLastIndex((one) => SELF.has(one.text))
    if (subject < 0 || who.slice(subject).some((one) => NEGATOR.has(one.text) || one.text === 'you')) continue
    if (who.some((one) => one.text === 'how')) continue
    if (!gainsSomething(tokens, at) || NEGATOR.has(tokens[at + 1]?.text ?? '')) continue
    const context = [...tokens, ...(previous?.tokens ?? [])]
    if (has(context, TRIGGER) || has(context, AFFILIATE)) return true
  }
  // "help me earn commission" names the creator as the one helped.
  const gain = firstAt(tokens, GAIN)
  return gain > 0 && SUPPORT.has(tokens[gain - 2]?.text ?? '') && SELF.has(tokens[gain - 1]?.text ?? '') && has(tokens.slice(gain), GOODS)
}

function gainsSomething(tokens: readonly Token[], gain: number): boolean {
  const what = tokens.slice(gain + 1, gain + 9)
  if (has(what, GOODS)) return true
  const paid = tokens[gain]?.text === 'paid' || tokens[gain]?.text === 'compensated'
  if (paid && what.some((one) => one.text === 'if' || one.text === 'when') && has(what, PAID_FOR)) return true
  return what.some((one, at) => MONEY.has(one.text) && MONEY_BEFORE.has(what[at - 1]?.text ?? ''))
}

/** "is a participant in the … Associates Program", "I am an … Associate". */
function saysProgramme({ tokens }: Sentence): boolean {
  const participant = firstAt(tokens, PARTICIPANT)
  if (
    participant >= 0 &&
    has(tokens.slice(participant), AFFILIATE) &&
    tokens.slice(participant).some((one) => one.text.startsWith('program'))
  )
    return true
  // "As an Amazon Associate I earn from qualifying purchases": the words Amazon asks for.
  const qualifying = tokens.findIndex(({ text }) => text === 'qualifying')
  if (qualifying >= 0 && has(tokens, ROLE) && has(tokens, GAIN) && !isNegated(tokens.slice(0, qualifying))) return true
  const self = tokens.findIndex((one, at) => /^(i'm|we're|am|are)$/.test(one.text) && at < 6)
  if (self < 0) return false
  const role = firstAt(tokens, ROLE, self)
  if (role < 0 || role - self > 5 || tokens.slice(self, role).some((one) => NEGATOR.has(one.text))) return false
  return has(tokens.slice(self, role), ARTICLE) && !has(tokens, TEACHING)
}

/** "Support the channel by shopping through this link": the shopping helps the creator. Buying the creator's own goods does not count. */
function saysSupport({ tokens, hasUrl }: Sentence): boolean {
  if (has(tokens, OWN_SHOP) && !has(tokens, AMAZON)) return false
  const shop = firstAt(tokens, SHOP)
  const retailer = has(tokens, RETAILER)
  const link = tokens.some(isLink)
  const support = firstAt(tokens, SUPPORT)
  if (support >= 0 && tokens.slice(Math.max(0, support - 2), support).some((one) => NEGATOR.has(one.text))) return false
  const helped = support >= 0 && (has(tokens.slice(support, support + 4), OBJECT) || (retailer && shop >= 0))
  if (helped && shop >= 0 && (retailer || link || hasUrl)) return true
  if (helped && link && retailer) return true
  // "Use this link whenever you shop on Amazon": a request to shop by this link for the creator's sake.
  const habit = has(tokens, HABIT) || has(tokens, THROUGH)
  return (
    shop >= 0 && link && retailer && habit && tokens.some((one, at) => isPointer(one) && (isLink(tokens[at + 1]) || isLink(tokens[at + 2])))
  )
}
