import { OFFERED_REASONS } from '@/lib/domain/campaign'
import { t } from './translate'

/** Why a signal was set aside: an offered reason in the person's language, own words as they are. */
export function reasonWords(reason: string): string {
  const offered = OFFERED_REASONS.find((one) => one === reason)
  return offered === undefined ? reason : t(`creator_dismiss_${offered}`)
}
