import { saturationMessage, type SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/** Posts seen without caption or label. Reported without points; they widen the range of the share. */
export const unreadSignal: SaturationSignal = {
  id: 'saturation.unread',
  measure: ({ weighing }) => {
    const { unread } = weighing.posts
    return unread === 0 ? null : { points: 0, reason: saturationMessage('unread', { unread }), evidence: [] }
  },
}
