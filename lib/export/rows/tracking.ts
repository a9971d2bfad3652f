/** Tracking links and discount codes for a campaign's creators. Nothing here sends or shortens anything: a link is text until it is used. */
import { handleKey } from '@/lib/domain/handle'

const UTM = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_content'] as const

/** What is wrong with a base address; names the message `tracking_problem_<id>`. */
export type BaseProblem = 'empty' | 'spaces' | 'not_address' | 'not_https' | 'not_ascii' | 'upper_case' | 'has_utm' | 'has_login'

/** Looks a base address over before links are built on it; `null` when it is fine. `https` and the host decide, a path may be anything. */
export function lintBase(base: string): BaseProblem | null {
  if (base.trim() === '') return 'empty'
  if (/\s/.test(base)) return 'spaces'
  if (/[^\x21-\x7e]/.test(base)) return 'not_ascii'
  if (!URL.canParse(base)) return 'not_address'
  const url = new URL(base)
  if (url.protocol !== 'https:' || !url.hostname.includes('.')) return url.protocol === 'https:' ? 'not_address' : 'not_https'
  if (url.username !== '' || url.password !== '') return 'has_login'
  if (/^[^/?#]*\/\/[^/?#]*[A-Z]/.test(base)) return 'upper_case'
  return [...url.searchParams.keys()].some((key) => /^utm_/i.test(key)) ? 'has_utm' : null
}

/** A campaign's name as one word for addresses: plain lower-case letters, digits and hyphens, at most 60; '' when nothing is left of it. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}

interface LinkFrom {
  readonly base: string
  readonly platform: string
  readonly handle: string
  /** From {@link slugOf}. */
  readonly campaign: string
}

/**
 * The base with `utm_source` = platform, `utm_medium` = `creator`, `utm_campaign` and `utm_content` = handle, all in lower case: analytics
 * count "TikTok" and "tiktok" as two sources. Letters beyond ASCII are percent-encoded. The base's own parameters and fragment stay.
 * @throws TypeError for a base that {@link lintBase} does not pass.
 */
export function linkFor({ base, platform, handle, campaign }: LinkFrom): string {
  const problem = lintBase(base)
  if (problem !== null) throw new TypeError(`the base address is not fit for links: ${problem}`)
  const url = new URL(base)
  const values = [platform.toLowerCase(), 'creator', campaign.toLowerCase(), handleKey(handle)]
  for (const [at, name] of UTM.entries()) url.searchParams.append(name, values[at] ?? '')
  return url.href
}

export const LONGEST_CODE = 20
/** Letters and digits that people mix up when they hear or copy a code count as the same one. */
const CONFUSABLE: Readonly<Record<string, string>> = { O: '0', Q: '0', D: '0', I: '1', L: '1', S: '5', B: '8', Z: '2', G: '6', U: 'V' }
/** Digits that look like no letter, for numbering codes that would clash. */
const CLEAR_DIGITS = '3479'

/** How a code reads to somebody in a hurry: two codes with the same reading are one too many. */
export function readingOf(code: string): string {
  return code.toUpperCase().replace(/[A-Z]/g, (letter) => CONFUSABLE[letter] ?? letter)
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')

interface CodeFrom {
  /** `{HANDLE}`, `{NAME}` and `{CAMPAIGN}` stand for the creator's; everything else for itself, braces around a number or not: `{HANDLE}{10}`. */
  readonly pattern: string
  readonly handle: string
  readonly name: string
  readonly campaign: string
}

/** What is wrong with a pattern for codes; names the message `tracking_problem_<id>`. */
export function lintPattern(pattern: string): 'pattern_empty' | 'pattern_long' | 'pattern_unknown' | null {
  if (/\{(?!(?:HANDLE|NAME|CAMPAIGN|\d+)\})/i.test(pattern)) return 'pattern_unknown'
  const fixed = plain(pattern.replace(/\{(?:HANDLE|NAME|CAMPAIGN)\}/gi, ''))
  if (plain(pattern) === '') return 'pattern_empty'
  return fixed.length > LONGEST_CODE - 6 ? 'pattern_long' : null
}

/**
 * A code by a pattern: capital letters and digits, 3 to 20 of them, read by nobody as one of `taken`. What stands for the creator is
 * shortened before the fixed part is; a name without plain letters becomes `CREATOR`; a clash gets a number behind.
 * @param taken readings (of {@link readingOf}) of the codes there are. The new one is added.
 */
export function codeFor({ pattern, handle, name, campaign }: CodeFrom, taken: Set<string>): string {
  const values: Readonly<Record<string, string>> = {
    HANDLE: plain(handle.replace(/^(?:c|user)\//, '')) || 'CREATOR',
    NAME: plain(name) || plain(handle) || 'CREATOR',
    CAMPAIGN: plain(campaign) || 'CAMPAIGN',
  }
  const parts = pattern
    .split(/(\{(?:HANDLE|NAME|CAMPAIGN)\})/i)
    .map((part, at) => (at % 2 === 1 ? part.slice(1, -1).toUpperCase() : plain(part)))
  const fixed = parts.reduce((sum, part, at) => sum + (at % 2 === 1 ? 0 : part.length), 0)
  const tokens = Math.max(1, Math.floor(parts.length / 2))
  for (let number = 0; ; number++) {
    const suffix = number === 0 ? '' : clearNumber(number)
    const room = Math.max(1, Math.floor((LONGEST_CODE - fixed - suffix.length) / tokens))
    const body = parts.map((part, at) => (at % 2 === 1 ? (values[part] ?? '').slice(0, room) : part)).join('')
    const code = (body.slice(0, LONGEST_CODE - suffix.length) + suffix).padEnd(3, 'X')
    if (taken.has(readingOf(code))) continue
    taken.add(readingOf(code))
    return code
  }
}

/** 1, 2, 3… in digits nobody mistakes for letters: 3, 4, 7, 9, 33, 34… */
function clearNumber(number: number): string {
  let text = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / CLEAR_DIGITS.length)) {
    text = CLEAR_DIGITS.charAt((rest - 1) % CLEAR_DIGITS.length) + text
  }
  return text
}
