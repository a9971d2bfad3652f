import { dayOf } from '@/lib/i18n/format'
import { t } from '@/lib/i18n/translate'
import type { Met } from '@/lib/store/met'
import { statusWord } from '@/lib/i18n/status-word'

interface Props {
  readonly met: readonly Met[]
  /** A competitor's running exclusivity, in words. */
  readonly conflict: string | null
}

/** On top: where this creator was met before, and a competitor's running exclusivity. Draws nothing when neither applies. */
export function MetBefore({ met, conflict }: Props) {
  if (met.length === 0 && conflict === null) return null
  return (
    <ul className="mx-4 mb-3 list-none rounded-lg border border-line bg-surface px-3 py-2 text-small" data-testid="met-before">
      {met.map(({ campaignId, campaignName, status, statusReason, at }) => (
        <li key={campaignId}>
          {t('creator_met_on', { campaign: campaignName, status: statusWord(status), day: dayOf(at) })}
          {statusReason !== '' && (
            <>
              {' '}
              <q className="text-soft">
                <bdi>{statusReason}</bdi>
              </q>
            </>
          )}
        </li>
      ))}
      {conflict !== null && (
        <li>
          <span aria-hidden="true" className="text-bad">
            ▲{' '}
          </span>
          {conflict}
        </li>
      )}
    </ul>
  )
}
