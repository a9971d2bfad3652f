import type { PostOnPage } from './articles'
import { ENCLOSED } from './articles'
import { tid } from './test-id'
import { PARTNERSHIP_STEMS } from '@/lib/platforms/reader/paid-partnership-words'

/**
 * X's own label for a paid promotion, by interface language (since March 2026). English and Japanese are reported from real pages;
 * the others are the words of other platforms. The stem must make up the whole text of one visible element, with the rest of its
 * word and at most one more word, as in Vietnamese.
 */
const LABEL = /* @__PURE__ */ wholeText(PARTNERSHIP_STEMS)

/** Parts of a post with words of the author or a quoted author, or with counts. */
const WRITTEN = `${['tweetText', 'User-Name', 'card.wrapper', 'socialContext'].map(tid).join()}, [role="group"], div[dir="auto"], ${ENCLOSED}`

function wholeText(stems: string): RegExp {
  return new RegExp(`^(?:有料パートナーシップ|asociación pagada|ü?(?:${stems})[\\p{L}\\p{M}]*(?: [\\p{L}\\p{M}]{1,10})?)$`, 'iu')
}

/** The label among a post's texts; '' without one. */
export function labelAmong(texts: string | readonly string[]): string {
  return [texts].flat().find((text) => LABEL.test(text.normalize('NFC'))) ?? ''
}

/** Short texts of the interface on a post, one of which may be the label for a paid promotion. */
export function textsOf({ view, element }: PostOnPage): string[] {
  return view
    .all('span, div', element)
    .filter((part) => !part.firstElementChild && (part.closest(WRITTEN) ?? element) === element)
    .map((part) => view.text(part))
    .filter((text) => text.length < 60 && !/\p{Nd}/u.test(text))
}
