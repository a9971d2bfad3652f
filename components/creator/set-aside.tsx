import { usePanel } from '@/components/app/panel-store'
import { Button } from '@/components/ui/button'
import type { Dismissal } from '@/lib/domain/campaign'
import type { Signal } from '@/lib/domain/score'
import { explain } from '@/lib/i18n/explain'
import { dayOf } from '@/lib/i18n/format'
import { reasonWords } from '@/lib/i18n/reason-words'
import { plural, t } from '@/lib/i18n/translate'
import { reinstate } from '@/lib/store/dismissals'
import { useEffect, useRef } from 'react'
import { signedPoints } from './reason'

interface Props {
  readonly profileKey: string
  readonly dismissals: readonly Dismissal[]
  /** What the dismissed signals would say; signals no longer seen are left out. */
  readonly signals: readonly Signal[]
}

/** Dismissed signals: struck through, with the person's reason, the day and a button to restore them. */
export function SetAside({ profileKey, dismissals, signals }: Props) {
  const { say, sayFailed } = usePanel()
  const shown = dismissals.flatMap((dismissal) => {
    const signal = signals.find(({ id }) => id === dismissal.signalId)
    return signal ? [{ dismissal, signal }] : []
  })
  const group = useRef<HTMLElement>(null)
  const before = useRef(shown.length)
  useEffect(() => {
    // The focused form is gone with its reason, so the focus follows the reason.
    if (shown.length > before.current && document.activeElement === document.body) group.current?.focus()
    before.current = shown.length
  }, [shown.length])
  if (shown.length === 0) return null
  const undo = async (signalId: string) => {
    try {
      await reinstate({ profileKey, signalId, now: Date.now() })
      say(t('creator_counts_again'))
    } catch (error) {
      sayFailed('count a signal again', error, t('creator_not_written'))
    }
  }
  return (
    <section ref={group} tabIndex={-1} className="mt-2 rounded-lg bg-track px-2.5 py-2 text-small" data-testid="set-aside">
      <h3 className="font-semibold text-soft">{plural('creator_set_aside_group', shown.length)}</h3>
      <ul className="list-none p-0">
        {shown.map(({ dismissal, signal }) => (
          <li key={signal.id} className="grid grid-cols-[1fr_auto] gap-x-2 py-1">
            <del className="text-soft">
              {explain(signal.reason)} <span dir="ltr">{signedPoints(signal)}</span>
            </del>
            <Button look="quiet" size="small" onClick={() => void undo(signal.id)}>
              {t('creator_undo')}
            </Button>
            <span className="col-span-2">
              <bdi>{reasonWords(dismissal.reason)}</bdi> · {dayOf(dismissal.at)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
