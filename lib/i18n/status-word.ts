import type { EntryStatus } from '@/lib/domain/campaign'
import { type MessageKey, t } from './translate'

/** A status as a person says it. */
export function statusWord(status: EntryStatus): string {
  return t(`status_${status === 'no-response' ? 'no_response' : status}` satisfies MessageKey)
}
