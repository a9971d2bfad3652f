import type { PostOnPage } from './articles'
import { ENCLOSED } from './articles'
import { tid } from './test-id'
import { PARTNERSHIP_STEMS } from '@/lib/platforms/reader/paid-partnership-words'

/**
 * X's own label for a paid promotion, by interface language (since March 2026). English and Japanese are the ones reported from
 * real pages, the others are what the same word is on other platforms. Only the whole text of one visible element counts: a stem
 * with the rest of its word and perhaps one more, as in Vietnamese.
 */
const LABEL = /* @__PURE__ */ wholeText(PARTNERSHIP_STEMS)

/** Parts of a post whose words are the author's, a quoted author's, or a count. */
const WRITTEN = `${['tweetText', 'User-Name', 'card.wrapper', 'socialContext'].map(tid).join()}, [role="group"], div[dir="auto"], ${ENCLOSED}`

function wholeText(stems: string): RegExp {
  return new RegExp(`^(?:有料パートナーシップ|asociación pagada|ü?(?:${stems})[\\p{L}\\p{M}]*(?: [\\p{L}\\p{M}]{1,10})?)$`, 'iu')
}

/** The label among the texts of a post; '' when there is none. */
export function labelAmong(texts: string | readonly string[]): string {
  return [texts].flat().find((text) => LABEL.test(text.normalize('NFC'))) ?? ''
}

/** Short texts on a post that are nobody's words: the interface's own, among them its label for a paid promotion. */
export function textsOf({ view, element }: PostOnPage): string[] {
  return view
    .all('span, div', element)
    .filter((part) => !part.firstElementChild && (part.closest(WRITTEN) ?? element) === element)
    .map((part) => view.text(part))
    .filter((text) => text.length < 60 && !/\p{Nd}/u.test(text))
}
