import type { PageState } from '@/lib/domain/page'
import type { CreatorFacts } from '@/lib/domain/score'
import { DAY_MS } from '@/lib/domain/time'
import { sinceThen } from '@/lib/i18n/format'
import { t } from '@/lib/i18n/translate'
import { goToProfile } from '@/components/app/go-to'
import { STATES } from './page-states'

/** Data from this age on is called old. */
const STALE_MS = 14 * DAY_MS

/**
 * Says when the data are not from this visit: the page hides the creator now, or the numbers are old.
 * @param state why the creator comes from the store; `ready` when the page was read.
 */
export function StoredNotice({ facts, state, now }: { facts: CreatorFacts; state: PageState; now: number }) {
  const { profile } = facts
  const readAt = Math.min(profile.lastRead, profile.followers?.readAt ?? Number.POSITIVE_INFINITY)
  const isOld = now - readAt >= STALE_MS
  const wall = state === 'signed-out' || state === 'challenge' || state === 'unreadable' ? STATES[state][0] : null
  if (wall === null && !isOld) return null
  // Imported and never opened: nothing was read that could be old.
  const isUnread = profile.lastRead === 0
  const ago = sinceThen(readAt, Math.max(now, readAt))
  return (
    <p className="border-b border-line bg-accent-soft px-4 py-2 text-small" role="status" data-testid="stored-notice">
      {wall !== null && <b className="font-semibold">{t(wall)}. </b>}
      {isUnread ? t('panel_never_read') : wall === null ? t('panel_stale', { ago }) : t('panel_from_store', { ago })}
      {wall === null && (
        <>
          {' '}
          <button type="button" className="font-medium text-accent hover:underline" onClick={() => void goToProfile({ url: profile.url })}>
            {t('panel_open_profile')}
          </button>
        </>
      )}
    </p>
  )
}
