import type { Message } from '@/lib/domain/score'
import { engagementMessages } from './engagement/messages'
import { fitMessages } from './fit/messages'
import { saturationMessages } from './saturation/messages'
import { verdictWords } from './verdict-words'

const SENTENCES: Readonly<Record<string, string>> = { ...engagementMessages, ...fitMessages, ...saturationMessages, ...verdictWords }

/** Platforms as people write them; others are shown as their id says. */
const PLATFORMS: Readonly<Record<string, string>> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  x: 'X',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
}

/** Values of a verdict that are lists of rules, each with words of its own. */
const RULE_LISTS = new Set(['good', 'bad', 'why', 'unseen'])

const filled = (sentence: string, values: Message['values']): string =>
  sentence.replace(/\{([a-zA-Z]{1,30})\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : said(name, value, values)
  })

function said(name: string, value: string | number, values: Message['values']): string {
  if (name === 'formula') return SENTENCES[`formula.${value}`] ?? String(value)
  if (name === 'platform') return PLATFORMS[value] ?? String(value)
  if (name === 'classes') return classesSaid(String(value))
  if (!RULE_LISTS.has(name)) return String(value)
  const rules = String(value)
    .split(' ')
    .filter((rule) => rule !== '')
  const list = rules.map((rule) => filled(SENTENCES[`verdict.${rule}`] ?? rule, values)).join(', ')
  return name === 'unseen' ? capital(list) : list
}

/** `labelled:2 suspected:1` as "2 labelled, 1 suspected". */
const classesSaid = (list: string): string =>
  list
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([state = '', count = '']) => filled(SENTENCES[`saturation.class-${state}`] ?? state, { count }))
    .join(', ')

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Things said in the singular when there is one of them: "1 days" is nobody's English. */
const SINGULAR = /(?<![\d.,–])1 (day|post|brand|deal|partnership|comment|account)s\b/g

/** A message in English. An unknown key is shown as it is, so that a missing sentence is seen and nothing is hidden. */
export function explain({ key, values }: Message): string {
  const sentence = SENTENCES[key]
  if (sentence === undefined) return key
  return capital(filled(sentence, values).replace(SINGULAR, '1 $1')).replace(/\b0 days ago\b/g, 'today')
}
