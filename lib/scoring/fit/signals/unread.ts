import { fitMessage, type FitSignal } from '@/lib/scoring/fit/model/signal'

/** Posts seen without a caption. Reported without points; they lower the confidence. */
export const unreadSignal: FitSignal = {
  id: 'fit.unread',
  measure: ({ relevances: { unread } }) => (unread === 0 ? null : { points: 0, reason: fitMessage('unread', { unread }), evidence: [] }),
}
