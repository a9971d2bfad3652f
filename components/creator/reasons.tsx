import { dayOf } from '@/components/ui/format'
import { Section } from '@/components/ui/section'
import type { Evidence, Message, Scores, Signal } from '@/lib/domain/score'
import { useState } from 'react'

const SHOWN_AT_FIRST = 5

/** Why the scores are what they are: signals of all three, most telling first, each opening to its evidence. */
export function Reasons({ scores, say }: { scores: Scores; say: (message: Message) => string }) {
  const [all, setAll] = useState(false)
  const signals = [...scores.engagement.signals, ...scores.fit.signals, ...scores.saturation.signals]
    .filter((signal) => signal.points !== 0 || signal.evidence.length > 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || a.id.localeCompare(b.id))
  if (signals.length === 0) return null
  const more = signals.length - SHOWN_AT_FIRST
  return (
    <Section
      title="Why"
      aside={
        more > 0 && (
          <button type="button" className="font-medium text-accent hover:underline" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'most telling' : `all ${signals.length} signals`}
          </button>
        )
      }
    >
      <ul className="list-none p-0">
        {(all ? signals : signals.slice(0, SHOWN_AT_FIRST)).map((signal) => (
          <Reason key={signal.id} signal={signal} say={say} />
        ))}
      </ul>
    </Section>
  )
}

function Reason({ signal, say }: { signal: Signal; say: (message: Message) => string }) {
  const points = Math.round(signal.points)
  const [mark, colour, meaning] =
    points > 0
      ? ['▲', 'text-good', 'speaks for']
      : points < 0
        ? ['▼', 'text-bad', 'speaks against']
        : ['●', 'text-faint', 'for information']
  const hasMore = signal.evidence.length > 0 || signal.innocent.length > 0
  const line = (
    <>
      <span className={`text-tiny ${colour}`}>
        <span aria-hidden="true">{mark}</span>
        <span className="sr-only">{meaning}: </span>
      </span>
      <span>{say(signal.reason)}</span>
      <span className="text-small text-faint">{points > 0 ? `+${points}` : points < 0 ? `−${-points}` : ''}</span>
    </>
  )
  const grid = 'grid grid-cols-[1rem_1fr_auto] items-baseline gap-2 py-1.5'
  if (!hasMore) return <li className={`border-t border-line first:border-t-0 ${grid}`}>{line}</li>
  return (
    <li className="border-t border-line first:border-t-0">
      <details>
        <summary className={`list-none hover:bg-surface ${grid}`}>{line}</summary>
        <div className="mb-2 ml-6 space-y-1.5">
          {signal.evidence.slice(0, 8).map((evidence) => (
            <EvidenceCard key={`${evidence.postId} ${evidence.via} ${evidence.text}`} evidence={evidence} />
          ))}
          {signal.innocent.length > 0 && <p className="text-small text-soft">Could also be: {signal.innocent.map(say).join(' ')}</p>}
        </div>
      </details>
    </li>
  )
}

/** The words or the number a signal rests on, with the post they stand in. */
export function EvidenceCard({ evidence }: { evidence: Evidence }) {
  return (
    <div className="rounded-lg border border-line bg-surface px-2.5 py-2 text-small">
      <p className="line-clamp-4">
        <bdi>{evidence.text}</bdi>
      </p>
      <p className="mt-1 flex flex-wrap gap-x-3 text-faint">
        {evidence.postedAt !== undefined && <span>{dayOf(evidence.postedAt)}</span>}
        <span>{evidence.via}</span>
        {evidence.postUrl !== undefined && (
          <a className="font-medium text-accent hover:underline" href={evidence.postUrl} target="_blank" rel="noopener noreferrer">
            open the post
          </a>
        )}
      </p>
    </div>
  )
}
