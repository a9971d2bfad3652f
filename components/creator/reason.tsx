import type { Evidence, Signal } from '@/lib/domain/score'
import { explain } from '@/lib/i18n/explain'
import { formatNumber } from '@/lib/i18n/format'
import { type MessageKey, t } from '@/lib/i18n/translate'
import { DismissForm } from './dismiss-form'
import { EvidenceCard, type OnShow } from './evidence-card'

/** Evidence shown at first, so that the buttons are not below a long list; and at most. */
const FIRST_EVIDENCE = 2
const MOST_EVIDENCE = 8
const GRID = 'grid grid-cols-[1rem_1fr_auto] items-baseline gap-2 py-1.5'

/** "+9" or "−7"; '' for a signal without points. */
export function signedPoints({ points }: Signal): string {
  const whole = Math.round(points)
  return whole > 0 ? `+${formatNumber(whole)}` : whole < 0 ? `−${formatNumber(-whole)}` : ''
}

/** Name of the score a signal moves; '' for a signal without points. */
function scoreNameOf({ reason, points }: Signal): string {
  const of = SCORES[reason.key.split('.')[0] ?? '']
  return Math.round(points) !== 0 && of ? t(of) : ''
}

const SCORES: Readonly<Record<string, MessageKey>> = {
  engagement: 'shortlist_col_engagement',
  fit: 'shortlist_col_fit',
  saturation: 'shortlist_col_room',
}

/** One signal in words. Opens to its evidence, its innocent explanations and the form to dismiss it. */
export function Reason({ signal, profileKey, onShow }: { signal: Signal; profileKey: string; onShow?: OnShow | undefined }) {
  const isScored = signal.points !== 0
  const hasMore = signal.evidence.length > 0 || signal.innocent.length > 0 || isScored
  if (!hasMore) {
    return (
      <li className={`border-t border-line first:border-t-0 ${GRID}`}>
        <ReasonLine signal={signal} />
      </li>
    )
  }
  return (
    <li className="border-t border-line first:border-t-0" data-testid={`reason-${signal.id}`}>
      <details>
        <summary className={`list-none hover:bg-surface ${GRID}`}>
          <ReasonLine signal={signal} />
        </summary>
        <div className="ms-6 mb-2 space-y-1.5">
          <EvidenceCards evidence={signal.evidence.slice(0, MOST_EVIDENCE)} onShow={onShow} />
          {signal.innocent.length > 0 && (
            <p className="text-small text-soft">{t('creator_could_also_be', { explanations: signal.innocent.map(explain).join(' ') })}</p>
          )}
          {isScored && <DismissForm profileKey={profileKey} signal={signal} />}
        </div>
      </details>
    </li>
  )
}

function EvidenceCards({ evidence, onShow }: { evidence: readonly Evidence[]; onShow: OnShow | undefined }) {
  const cards = evidence.map((each) => <EvidenceCard key={`${each.postId} ${each.via} ${each.text}`} evidence={each} onShow={onShow} />)
  const rest = cards.slice(FIRST_EVIDENCE)
  return (
    <>
      {cards.slice(0, FIRST_EVIDENCE)}
      {rest.length > 0 && (
        <details className="space-y-1.5">
          <summary className="min-h-6 text-small text-accent hover:underline">
            {t('creator_evidence_rest', { count: formatNumber(rest.length) })}
          </summary>
          {rest}
        </details>
      )}
    </>
  )
}

/** A signal's direction (by shape and word before colour), its reason and its points. */
export function ReasonLine({ signal }: { signal: Signal }) {
  // Points that round to 0 have no direction.
  const points = Math.round(signal.points)
  const [mark, colour, meaning] =
    points > 0
      ? (['▲', 'text-good', 'creator_speaks_for'] as const)
      : points < 0
        ? (['▼', 'text-bad', 'creator_speaks_against'] as const)
        : (['●', 'text-faint', 'creator_for_information'] as const)
  return (
    <>
      <span className={`text-tiny ${colour}`}>
        <span aria-hidden="true">{mark}</span>
        <span className="sr-only">{t(meaning)}: </span>
      </span>
      <span>{explain(signal.reason)}</span>
      <span className="text-end text-small text-faint">
        <span dir="ltr">{signedPoints(signal)}</span>
        <span className="block text-tiny">{scoreNameOf(signal)}</span>
      </span>
    </>
  )
}
