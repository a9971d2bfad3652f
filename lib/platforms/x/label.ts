import type { PostOnPage } from './articles'

/**
 * X's own label for a paid promotion, by interface language (since March 2026). English and Japanese are the ones reported from
 * real pages, the others are what the same word is on other platforms. Only the whole text of one visible element counts.
 */
const LABELS = new Set(
  [
    'Paid partnership',
    '有料パートナーシップ',
    'Bezahlte Partnerschaft',
    'Partenariat rémunéré',
    'Colaboración pagada',
    'Asociación pagada',
    'Parceria paga',
    'Collaborazione a pagamento',
    'Partnership retribuita',
    'Betaald partnerschap',
    'Płatne partnerstwo',
    'Płatna współpraca',
    'Ücretli ortaklık',
    'Ücretli iş birliği',
    'Платное партнерство',
    'Оплачиваемое партнерство',
    '유료 파트너십',
    '付费合作',
    '付費合作',
    'شراكة مدفوعة',
    'Kemitraan berbayar',
    'Betalt samarbete',
    'Betalt samarbeid',
    'Betalt partnerskab',
  ].map((label) => label.toLowerCase()),
)
/** Parts of a post whose words are the author's, a quoted author's, or a count. */
const WRITTEN =
  '[data-testid="tweetText"], [data-testid="User-Name"], [data-testid="card.wrapper"], [data-testid="socialContext"], [role="group"], ' +
  'div[dir="auto"], div[role="link"], [role="blockquote"], [data-href], article article'

/** The paid-partnership label as it stands on a post; '' when there is none. */
export function labelOf({ view, element }: PostOnPage): string {
  for (const part of element.querySelectorAll('span, div')) {
    if (part.firstElementChild || !LABELS.has(part.textContent?.slice(0, 60).trim().normalize('NFC').toLowerCase() ?? '')) continue
    const text = part.closest(WRITTEN) ? '' : view.text(part)
    if (text !== '') return text
  }
  return ''
}
