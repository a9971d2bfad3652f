import type { Candidate, PageScope } from '../contract'
import { word } from './embedded'
import { e2e, place } from './places'
import { stage } from './stage'

const TAG = e2e('sponsored-tag')
// What people write themselves may say the same: names, captions, comments, sounds.
const NOT_LABEL = '[data-e2e*="name"], [data-e2e$="video-desc"], [data-e2e*="comment"], [data-e2e$="music"], a[href*="/@"]'
/** TikTok's labels for a creator's commercial content, by the name its translations have for them. */
const LABELS = [
  ['bc_new_disclosure', 'Paid partnership'],
  ['tcm_closedLoop_commercialContent_brandOrganic_videoTag', 'Promotional content'],
  ['bc_disclosure_tag_ecommerce_us', 'Eligible for commission'],
  ['bc_disclosure_tag_ecommerce_uk', 'Commission paid'],
  ['web_seo_shop_creatorCommission', 'Creator earns commission'],
] as const

/** Every label as the interface writes it in the page's language, and in English. */
export function labelWords(scope: PageScope): Set<string> {
  return new Set(LABELS.flatMap(([key, english]) => [word(scope, key, english), english]))
}

/** The words of the labels stand in every page's translations: only an element that shows one counts. */
export const labelText: readonly Candidate[] = [
  place('dom:sponsored-tag', (scope) => scope.view.text(TAG, stage(scope))),
  place('text:label-words', wordsOnStage),
]

function wordsOnStage(scope: PageScope): string {
  const { view } = scope
  const words = labelWords(scope)
  const shows = (element: Element) => element.childElementCount === 0 && words.has(view.text(element)) && !element.closest(NOT_LABEL)
  const found = view.all('p, span, div, button', stage(scope)).find(shows)
  return view.text(found ?? null)
}
