import type { PostOnPage } from './articles'
import { ENCLOSED } from './articles'
import { tid } from './table'

/**
 * X's own label for a paid promotion, by interface language (since March 2026). English and Japanese are the ones reported from
 * real pages, the others are what the same word is on other platforms. Only the whole text of one visible element counts.
 */
const LABELS = new Set(
  (
    'paid partnership|有料パートナーシップ|bezahlte partnerschaft|partenariat rémunéré|colaboración pagada|asociación pagada|parceria paga|' +
    'collaborazione a pagamento|betaald partnerschap|płatna współpraca|ücretli ortaklık|ücretli iş birliği|платное партнерство|' +
    '유료 파트너십|付费合作|付費合作|شراكة مدفوعة|kemitraan berbayar|betalt samarbete'
  ).split('|'),
)
/** Parts of a post whose words are the author's, a quoted author's, or a count. */
const WRITTEN = `${['tweetText', 'User-Name', 'card.wrapper', 'socialContext'].map(tid).join()}, [role="group"], div[dir="auto"], ${ENCLOSED}`

/** The paid-partnership label as it stands on a post; '' when there is none. */
export function labelOf({ view, element }: PostOnPage): string {
  for (const part of element.querySelectorAll('span, div')) {
    if (part.firstElementChild || !LABELS.has(part.textContent?.slice(0, 60).trim().normalize('NFC').toLowerCase() ?? '')) continue
    const inside = part.closest(WRITTEN)
    const text = inside && inside !== element ? '' : view.text(part)
    if (text !== '') return text
  }
  return ''
}
