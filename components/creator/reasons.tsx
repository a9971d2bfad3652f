import { Section } from '@/components/ui/section'
import type { Dismissal } from '@/lib/domain/campaign'
import type { Scores, Signal } from '@/lib/domain/score'
import { plural, t } from '@/lib/i18n/translate'
import { useState } from 'react'
import type { OnShow } from './evidence-card'
import { Reason } from './reason'
import { SetAside } from './set-aside'

const SHOWN_AT_FIRST = 5

/** Signals of all three scores with something to say, most telling first. */
export function tellingSignals(scores: Scores): Signal[] {
  return [...scores.engagement.signals, ...scores.fit.signals, ...scores.saturation.signals]
    .filter((signal) => signal.points !== 0 || signal.evidence.length > 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || a.id.localeCompare(b.id))
}

interface Props {
  readonly profileKey: string
  readonly scores: Scores
  readonly setAside: readonly Signal[]
  readonly dismissals: readonly Dismissal[]
  readonly onShow?: OnShow | undefined
}

/** The reasons of the scores, each opening to its evidence; then the dismissed signals with the person's reasons. */
export function Reasons({ profileKey, scores, setAside, dismissals, onShow }: Props) {
  const [all, setAll] = useState(false)
  const signals = tellingSignals(scores)
  if (signals.length === 0 && dismissals.length === 0) return null
  const more = signals.length - SHOWN_AT_FIRST
  return (
    <Section
      title={t('creator_why')}
      aside={
        more > 0 && (
          <button
            type="button"
            className="min-h-6 font-medium text-accent hover:underline"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? t('creator_most_telling') : plural('creator_all_signals', signals.length)}
          </button>
        )
      }
    >
      <ul className="list-none p-0" data-testid="reasons">
        {(all ? signals : signals.slice(0, SHOWN_AT_FIRST)).map((signal) => (
          <Reason key={signal.id} signal={signal} profileKey={profileKey} onShow={onShow} />
        ))}
      </ul>
      <SetAside profileKey={profileKey} dismissals={dismissals} signals={setAside} />
    </Section>
  )
}
