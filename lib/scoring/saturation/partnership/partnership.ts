import { handleKey } from '@/lib/domain/handle'
import type { KnownBrand } from '@/lib/domain/campaign'
import type { Post } from '@/lib/domain/post'
import type { Brief, CreatorFacts, Evidence, Partnership, PartnershipState } from '@/lib/domain/score'
import { foldText } from '@/lib/text/fold'
import { captionTokens, rawSlice, snippet, tokenise, tokensOf, type TokenText } from '@/lib/text/text'
import { affiliateLink, type AffiliateLink } from './affiliate-link'
import { findAffiliateWording } from './affiliate-grammar'
import { brandBook, brandOfLink, brandsInText, resolveBrand, type BrandBook } from './brand-book'
import { findDiscountCodes, type DiscountCode } from './discount-code'
import { findDisclosureTerms, termsOfHashtags, type TermHit } from './disclosure-words'
import { findPhrases, indexPhrases } from '@/lib/text/phrase-index'
import { othersMentioned } from './mentions'
import { repeatedLines, lineKey, linkKey, type RepeatedLines } from './repeated-lines'
import { SALES_TALK } from './sales-talk'

/** Optional knowledge for detection; a post can be judged without it. */
export interface PartnershipContext {
  /** The creator's own handle, whose mentions are no partnership. */
  readonly handle?: string | undefined
  /** Its brand and competitors give each brand one name. */
  readonly brief?: Brief | null | undefined
  /** Boilerplate of the creator's captions, from `partnershipContext`. */
  readonly repeated?: RepeatedLines | undefined
}

/** The context for all posts of one creator; make it once, then judge every post with it. */
export function partnershipContext(facts: CreatorFacts, brief: Brief | null): PartnershipContext {
  return { handle: facts.profile.handle, brief, repeated: repeatedLines(facts.posts) }
}

/** Judges every post of a creator once, with the creator's handle and boilerplate. By post key. */
export function judgeAll(facts: CreatorFacts, brief: Brief | null): ReadonlyMap<string, Partnership> {
  const context = partnershipContext(facts, brief)
  return new Map(facts.posts.map((post) => [post.key, detectPartnership(post, context)]))
}

/** Judges all posts of one creator, by post key. With `handle`, the creator's own mentions do not count. */
export function detectPartnerships(posts: readonly Post[], brief: Brief | null, handle?: string): ReadonlyMap<string, Partnership> {
  const context = { handle, brief, repeated: repeatedLines(posts) }
  return new Map(posts.map((post) => [post.key, detectPartnership(post, context)]))
}

interface Findings {
  readonly post: Post
  readonly text: TokenText
  readonly book: BrandBook
  /** Brands of the brief in the text. */
  readonly named: readonly { readonly brand: KnownBrand; readonly from: number }[]
  readonly terms: readonly TermHit[]
  readonly wordings: readonly { start: number; end: number; via: string }[]
  readonly codes: readonly DiscountCode[]
  readonly links: readonly AffiliateLink[]
  /** Handles of others, without photo credits. */
  readonly mentions: readonly { handle: string; start: number; end: number }[]
  readonly salesTalk: { start: number; end: number } | null
}

const SALES = indexPhrases(Object.entries(SALES_TALK).flatMap(([lang, list]) => list.split('|').map((entry) => [entry, lang] as const)))
const PERCENT_OFF = /\b\d{1,2}\s?%/

/**
 * Judges one post: labelled by the platform, disclosed in words, suspected, or no sign of a partnership. `none` means "no sign seen";
 * without a caption it means nothing (see `isReadable`).
 */
export function detectPartnership(post: Post, context: PartnershipContext = {}): Partnership {
  const findings = collect(post, context)
  const disclosed = disclosedEvidence(findings)
  const suspected = suspectedEvidence(findings)
  const label: Evidence[] = post.label ? [evidence(findings, { kind: 'label', text: post.label.text, via: post.label.via })] : []
  const state: PartnershipState =
    label.length > 0 ? 'labelled' : disclosed.length > 0 ? 'disclosed' : suspected.length > 0 ? 'suspected' : 'none'
  const brands = state === 'none' ? [] : findBrands(findings)
  const rest = state === 'none' ? sideNotes(findings) : []
  return { state, brands, evidence: [...label, ...disclosed, ...suspected, ...rest] }
}

/** Whether the post's words or label were seen; without them its class is unknown, not `none`. */
export function isReadable(post: Post): boolean {
  return post.label !== undefined || (post.caption ?? '').trim() !== '' || post.hashtags.length > 0
}

function collect(post: Post, context: PartnershipContext): Findings {
  const text = captionTokens(post)
  const dropped = repeatedSpans(text, post, context.repeated)
  const outside = (span: { start: number; end: number }): boolean =>
    !dropped.some((line) => span.start >= line.start && span.start < line.end)
  const own = handleKey(context.handle ?? '')
  const book = brandBook(context.brief)
  const inText = findDisclosureTerms(text)
  const terms = inText.filter((hit) => outside(hit) || (hit.marker && hit.cls !== 'affiliate'))
  return {
    post,
    text,
    book,
    named: brandsInText(book, text),
    terms: [...terms, ...tagsOutsideCaption(post, text)],
    wordings: findAffiliateWording(text)
      .map((match) => wordingSpan(text, match))
      .filter(outside),
    codes: findDiscountCodes(text).filter(outside),
    links: allLinks(post, text, outside, context.repeated),
    mentions: othersMentioned(post, text, own).filter(outside),
    salesTalk: findSalesTalk(text, outside),
  }
}

/** Folded spans of boilerplate lines that are counted for another post. */
function repeatedSpans(text: TokenText, post: Post, repeated: RepeatedLines | undefined): { start: number; end: number }[] {
  if (!repeated || repeated.size === 0) return []
  const spans: { start: number; end: number }[] = []
  let start = 0
  for (const line of text.text.split('\n')) {
    const keeper = repeated.get(lineKey(line))
    if (keeper !== undefined && keeper !== post.key) spans.push({ start, end: start + line.length + 1 })
    start += line.length + 1
  }
  return spans
}

function tagsOutsideCaption(post: Post, text: TokenText): TermHit[] {
  if (post.hashtags.length === 0) return []
  const inCaption = new Set(tokensOf('tag', text).map((token) => token.text))
  return termsOfHashtags(
    post.hashtags.filter((tag) => !inCaption.has(foldText(tag.replace(/^[#＃]/, '')).text)),
    text,
  )
}

function wordingSpan(text: TokenText, match: { wording: string; from: number; to: number }): { start: number; end: number; via: string } {
  const via = match.wording === 'support' ? 'disclosure:en:support' : 'disclosure:en:affiliate'
  return { start: text.tokens[match.from]?.start ?? 0, end: text.tokens[match.to - 1]?.end ?? 0, via }
}

function allLinks(
  post: Post,
  text: TokenText,
  outside: (span: { start: number; end: number }) => boolean,
  repeated: RepeatedLines | undefined,
): AffiliateLink[] {
  // An address keeps its case: networks' paths are case-sensitive, and a person may check them.
  const inText = tokensOf('url', text)
    .filter((token) => outside(token))
    .map((token) => rawSlice(text, token.start, token.end))
  const counted = post.links.filter((link) => (repeated?.get(linkKey(link)) ?? post.key) === post.key)
  const links = [...inText, ...counted].map(affiliateLink).filter((link) => link !== null)
  return links.filter((link, at) => links.findIndex((other) => other.shown === link.shown) === at)
}

function findSalesTalk(text: TokenText, outside: (span: { start: number; end: number }) => boolean): { start: number; end: number } | null {
  for (const match of findPhrases(SALES, text)) {
    const span = { start: text.tokens[match.from]?.start ?? 0, end: text.tokens[match.to - 1]?.end ?? 0 }
    if (outside(span)) return span
  }
  const percent = text.text.includes('%') ? PERCENT_OFF.exec(text.text) : null
  const span = percent ? { start: percent.index, end: percent.index + percent[0].length } : null
  return span && outside(span) ? span : null
}

function evidence(findings: Findings, found: Pick<Evidence, 'kind' | 'text' | 'via'>): Evidence {
  const { post } = findings
  return {
    ...found,
    text: found.text.slice(0, 300),
    postId: post.id,
    postUrl: post.url,
    ...(post.postedAt === undefined ? {} : { postedAt: post.postedAt }),
    ...(post.postedAtPrecision === undefined ? {} : { postedAtPrecision: post.postedAtPrecision }),
  }
}

function termEvidence(findings: Findings, hit: TermHit): Evidence {
  return evidence(findings, { kind: 'words', text: hit.text, via: `disclosure:${hit.lang}:${hit.cls}` })
}

/**
 * Terms left after denials. A denial cancels the creator's words, except a named sponsor on another line ("This part is not sponsored.
 * … Sponsored by X"), and never a commission or gift: "not sponsored, links are affiliate" is both.
 */
function standingTerms({ terms, text }: Findings): TermHit[] {
  const denials = terms.filter((hit) => hit.cls === 'negative')
  if (denials.length === 0) return terms.filter((hit) => hit.cls !== 'own')
  const denied = new Set(denials.map((hit) => lineAt(text, hit.start)))
  return terms.filter((hit) => {
    if (hit.cls === 'gift' || hit.cls === 'affiliate') return true
    return (hit.cls === 'strong' || hit.cls === 'partner') && hit.name !== null && !denied.has(lineAt(text, hit.start))
  })
}

/** Offset before the line, which identifies it. */
const lineAt = ({ text }: TokenText, offset: number): number => text.lastIndexOf('\n', offset - 1)

function disclosedEvidence(findings: Findings): Evidence[] {
  const counterpart = hasCounterpart(findings)
  const sure = standingTerms(findings).filter(
    (hit) =>
      hit.cls === 'strong' ||
      hit.cls === 'affiliate' ||
      (hit.cls === 'partner' && hit.name !== null) ||
      (hit.cls === 'gift' && (counterpart || hit.name !== null || hit.marker)),
  )
  const wordings = findings.wordings.map((span) =>
    evidence(findings, { kind: 'words', text: snippet(findings.text, span, 160), via: span.via }),
  )
  return unique([...sure.map((hit) => termEvidence(findings, hit)), ...wordings])
}

/** Whether the post has a second party, which ambiguous words need. */
function hasCounterpart({ mentions, links, codes, named }: Findings): boolean {
  return mentions.length > 0 || links.length > 0 || codes.length > 0 || named.length > 0
}

function suspectedEvidence(findings: Findings): Evidence[] {
  const { codes, links, mentions, salesTalk, text } = findings
  const found: Evidence[] = []
  if (hasCounterpart(findings)) {
    // People thank their friends too, so thanks need something sold or a brand of the brief.
    const thanks = codes.length + links.length + findings.named.length > 0 || salesTalk !== null
    const vague = standingTerms(findings).filter(
      ({ cls, name }) => cls === 'weak' || (cls === 'thanks' && thanks) || (cls === 'partner' && name === null),
    )
    found.push(...vague.map((hit) => termEvidence(findings, hit)))
  }
  found.push(...codes.map((code) => evidence(findings, { kind: 'code', text: snippet(text, code), via: `code:${code.lang}` })))
  found.push(...links.map((link) => evidence(findings, { kind: 'link', text: link.shown, via: link.rule })))
  const own = findings.terms.some(({ cls }) => cls === 'own')
  const denied = findings.terms.some(
    ({ cls, start }) => cls === 'negative' && salesTalk && lineAt(text, start) === lineAt(text, salesTalk.start),
  )
  const named = mentions[0] ?? firstKnownBrand(findings)
  if (salesTalk && named && !own && !denied) {
    const span = { start: Math.min(named.start, salesTalk.start), end: Math.max(named.end, salesTalk.end) }
    const words =
      span.end - span.start <= 120 && named.end <= text.text.length && named.end > named.start
        ? snippet(text, span, 140)
        : snippet(text, salesTalk)
    found.push(evidence(findings, { kind: 'mention', text: words, via: 'mention:sales-talk' }))
  }
  return unique(found)
}

function firstKnownBrand({ named, text }: Findings): { start: number; end: number } | undefined {
  const token = named[0] && text.tokens[named[0].from]
  return token ? { start: token.start, end: token.end } : undefined
}

/** For a post without a partnership: the denial, and brands of the brief that are merely named. */
function sideNotes(findings: Findings): Evidence[] {
  const denials = findings.terms.filter((hit) => hit.cls === 'negative').map((hit) => termEvidence(findings, hit))
  const named = findings.named.map(({ brand }) => evidence(findings, { kind: 'mention', text: brand.name, via: 'brand:mention' }))
  return unique([...denials, ...named])
}

function unique(list: readonly Evidence[]): Evidence[] {
  return list.filter((one, at) => list.findIndex((other) => other.via === one.via && other.text === one.text) === at)
}

/**
 * Brands in the order of evidence, at most five: the partner that label or words name (others in the post are then guests); else the
 * accounts and addresses of a post with a code, commission link or disclosure; else the brief's brands in the text.
 */
function findBrands(findings: Findings): string[] {
  const { post, text, book, links, mentions } = findings
  const label = post.label
  const onLabel = label ? (label.brands.length > 0 ? label.brands : nameOnLabel(label.text)) : []
  const named = namesOf(standingTerms(findings))
  const known = mentions.filter((one) => book.byHandle.has(one.handle)).map((one) => one.handle)
  const linked = [...tokensOf('url', text).map((token) => token.text), ...post.links]
    .map((link) => brandOfLink(book, link)?.name)
    .filter((name) => name !== undefined)
  const shops = links.flatMap((link) => (link.shop === undefined ? [] : [link.shop]))
  const pointed = [...known, ...linked, ...mentions.map((one) => one.handle), ...shops]
  const inText = findings.named.map(({ brand }) => brand.name)
  const names = [[...onLabel, ...named], pointed, inText].find(({ length }) => length > 0) ?? []
  const resolved = names.map((name) => resolveBrand(book, name.replace(/^@/, '')))
  return resolved.filter((name, at) => resolved.findIndex((other) => handleKey(other) === handleKey(name)) === at).slice(0, 5)
}

function namesOf(hits: readonly TermHit[]): string[] {
  return hits.flatMap((hit) => (hit.name === null ? [] : [hit.name]))
}

/** A label consists of wording and partner, so the rest beside the wording is the name. */
function nameOnLabel(label: string): string[] {
  const text = tokenise(label)
  const wording = findDisclosureTerms(text).find((hit) => hit.cls === 'strong')
  if (!wording) return []
  const rest = [text.raw.slice(text.at[wording.end] ?? text.raw.length), text.raw.slice(0, text.at[wording.start] ?? 0)]
  const names = rest.map((part) => part.replace(/^[\s:·•|-]+|[\s:·•|-]+$/g, '').replace(/^(?:with|mit|avec|con|com|met|z|med|s|с) /i, ''))
  return names.filter((name) => name !== '').slice(0, 1)
}
