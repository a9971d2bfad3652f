import { nameOf } from '@/lib/i18n/format'
import { languageTag } from '@/lib/i18n/translate'
import { TOPICS, tierOne } from '@/lib/scoring/fit/model/iab-taxonomy'
import type { Choice } from './choice-field'
import { LANGUAGE_CODES, MARKET_CODES } from '@/lib/domain/code-table'

/** IAB topics by name; deeper ones carry their first-tier topic. The taxonomy exists in English only. */
export function topicChoices(): Choice[] {
  return [...TOPICS.values()].map(({ id, name, parent }) => {
    const top = parent === undefined ? null : tierOne(id)
    return { value: id, label: name, ...(top && { under: top.name }) }
  })
}

/** Languages by their names in the current language. */
export const languageChoices = (): Choice[] => choicesByName('language', LANGUAGE_CODES)

/** Countries and territories by their names in the current language. */
export const marketChoices = (): Choice[] => choicesByName('region', MARKET_CODES)

function choicesByName(type: 'language' | 'region', codes: readonly string[]): Choice[] {
  const order = new Intl.Collator(languageTag())
  return codes.map((value) => ({ value, label: nameOf(type, value) })).sort((a, b) => order.compare(a.label, b.label))
}
