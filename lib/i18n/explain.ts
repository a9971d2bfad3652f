import type { Evidence, Message } from '@/lib/domain/score'
import { platformById } from '@/lib/platforms/directory'
import { dayOf, daysAgo, listOf, nameOf, numberRange, percent, percentRange } from './format'
import { isMessageKey, isPluralKey, languageTag, plural, t, type Values } from './translate'

/**
 * The number a sentence counts, where its text has plural forms: the first of these values that the message has.
 * (`saturation.share` has `posts` and `deals`, and counts deals.)
 */
export const COUNTED = ['count', 'observed', 'onTopic', 'hits', 'unread', 'left', 'deals', 'ads', 'posts', 'high'] as const

/** Values that need words: ids, codes, and lists of them separated by spaces. */
const WORDS: Readonly<Record<string, (value: string, values: Message['values']) => string>> = {
  formula: (id) => nameFor(`formula_${id}`, id),
  unit: (id) => nameFor(`unit_${id}`, id),
  tier: (id) => nameFor(`tier_${id}`, id),
  platform: (id) => platformById(id)?.name ?? id,
  /** `labelled:2 suspected:1` as "2 labelled and 1 suspected". */
  classes: (list) => listOf(pairs(list).map(([state, count]) => sentence(`saturation_class_${state}`, { count }))),
  languages: (list) => listOf(parts(list).map((code) => nameOf('language', code))),
  /** `en:60 de:40` as "English 60% and German 40%". */
  seen: (list) => listOf(pairs(list).map(([code, share]) => `${nameOf('language', code)} ${percent(share / 100)}`)),
  market: (code) => nameOf('region', code),
  wanted: (list) => listOf(parts(list).map((code) => nameOf('region', code))),
  good: rules,
  bad: rules,
  unseen: rules,
  why: (list, values) =>
    parts(list)
      .map((id) => rule(id, values))
      .reduce((first, second) => (first === '' ? second : t('verdict_two_reasons', { first, second })), ''),
}

/**
 * A reason or a verdict as a sentence in the person's language. The text of `engagement.few-comments` is `engagement_few_comments`, or its
 * plural forms by {@link COUNTED}. Beside the message's values a text may ask for `{observedPercent}` (percent points), `{daysAgo}`
 * (days), and `{range}`, `{rangePercent}`, `{bandPercent}` (from `low` to `high`, `bandLow` to `bandHigh`).
 * A key without a text is shown as it is, so that a missing sentence is seen and nothing is hidden.
 */
export function explain({ key, values }: Message): string {
  const name = nameOfText(key)
  if (!isMessageKey(name) && !isPluralKey(name)) return key
  const said = capital(sentence(name, values))
  if (!values['unseen']) return said
  return `${said} ${capital(sentence('verdict_unseen', { unseen: values['unseen'] }))}`
}

/** The text of an evidence: the page's own words, or a measured value in the person's language. */
export function evidenceText({ text, said }: Evidence): string {
  if (said) return explain(said)
  return /^\d{4}-\d\d-\d\dT/.test(text) ? dayOf(text) : text
}

/** The name of a message's text. */
export const nameOfText = (key: string): string => key.replaceAll(/[.-]/g, '_')

function sentence(name: string, values: Message['values']): string {
  const words = inWords(values)
  if (!isPluralKey(name)) return isMessageKey(name) ? t(name, words) : name
  const counted = COUNTED.map((one) => values[one]).find((value) => typeof value === 'number')
  return plural(name, counted ?? 0, words)
}

function inWords(values: Message['values']): Values {
  const said: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(values)) {
    said[name] = WORDS[name] && typeof value === 'string' ? WORDS[name](value, values) : value
    if (typeof value !== 'number') continue
    said[`${name}Percent`] = percent(value / 100)
    said[`${name}Ago`] = daysAgo(value)
  }
  const { low, high, bandLow, bandHigh } = values
  if (typeof low === 'number' && typeof high === 'number')
    Object.assign(said, { range: numberRange(low, high), rangePercent: percentRange(low / 100, high / 100) })
  if (typeof bandLow === 'number' && typeof bandHigh === 'number') said['bandPercent'] = percentRange(bandLow / 100, bandHigh / 100)
  return said
}

const parts = (list: string): string[] => list.split(' ').filter((part) => part !== '')

const pairs = (list: string): [string, number][] =>
  parts(list).map((part) => [part.slice(0, part.lastIndexOf(':')), Number(part.slice(part.lastIndexOf(':') + 1))])

/** The words for one of a fixed set of ids; an id without any is shown as it is. */
function nameFor(text: string, id: string): string {
  const name = nameOfText(text)
  return isMessageKey(name) ? t(name) : id
}

/** The words of one of the verdict's rules. */
function rule(id: string, values: Message['values']): string {
  // Without the lists of rules, which would contain themselves.
  const { good: _good, bad: _bad, why: _why, unseen: _unseen, ...own } = values
  return sentence(nameOfText(`verdict.${id}`), own)
}

function rules(list: string, values: Message['values']): string {
  return listOf(parts(list).map((id) => rule(id, values)))
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase(languageTag()) + words.slice(1)
