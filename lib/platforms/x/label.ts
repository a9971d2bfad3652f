import type { PostOnPage } from './articles'
import { ENCLOSED } from './articles'
import { tid } from './test-id'

/**
 * X's own label for a paid promotion, by interface language (since March 2026). English and Japanese are the ones reported from
 * real pages, the others are what the same word is on other platforms. Only the whole text of one visible element counts.
 */
const LABEL =
  /^(?:paid partnership|有料パートナーシップ|bezahlte partnerschaft|partenariat rémunéré|(?:colabor|asoci)ación pagada|parceria paga|ücretli ortaklık|유료 파트너십|付[费費]合作)$/iu
/** Parts of a post whose words are the author's, a quoted author's, or a count. */
const WRITTEN = `${['tweetText', 'User-Name', 'card.wrapper', 'socialContext'].map(tid).join()}, [role="group"], div[dir="auto"], ${ENCLOSED}`

/** The paid-partnership label as it stands on a post; '' when there is none. */
export function labelOf({ view, element }: PostOnPage): string {
  const label = view
    .all('span, div', element)
    .find(
      (part) =>
        !part.firstElementChild &&
        LABEL.test(part.textContent?.slice(0, 60).trim().normalize('NFC') ?? '') &&
        (part.closest(WRITTEN) ?? element) === element &&
        view.text(part) !== '',
    )
  return view.text(label ?? null)
}
