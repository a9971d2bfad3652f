import type { PageState } from '@/lib/domain/page'
import type { MessageKey } from '@/lib/i18n/translate'

/** Title and explanation for each kind of page without a creator. */
export const STATES: Readonly<
  Record<Exclude<PageState, 'ready' | 'loading' | 'unsupported'>, readonly [title: MessageKey, text: MessageKey]>
> = {
  'signed-out': ['panel_signed_out_title', 'panel_signed_out_text'],
  private: ['panel_private_title', 'panel_private_text'],
  'not-found': ['panel_not_found_title', 'panel_not_found_text'],
  challenge: ['panel_challenge_title', 'panel_challenge_text'],
  unreadable: ['panel_unreadable_title', 'panel_unreadable_text'],
}
