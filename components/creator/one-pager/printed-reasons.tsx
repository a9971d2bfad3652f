import { signedPoints, ReasonLine } from '@/components/creator/reason'
import { tellingSignals } from '@/components/creator/reasons'
import { Section } from '@/components/ui/section'
import type { Dismissal } from '@/lib/domain/campaign'
import type { Evidence, Scores, Signal } from '@/lib/domain/score'
import { evidenceText, explain } from '@/lib/i18n/explain'
import { dayOf } from '@/lib/i18n/format'
import { reasonWords } from '@/lib/i18n/reason-words'
import { plural, t } from '@/lib/i18n/translate'

/** Reasons that fit on the page, and pieces of evidence for each. */
const MOST_REASONS = 7
const MOST_EVIDENCE = 1

interface Props {
  readonly scores: Scores
  readonly setAside: readonly Signal[]
  readonly dismissals: readonly Dismissal[]
}

/** The most telling reasons with their evidence and its address; then the dismissed signals with the person's reasons. */
export function PrintedReasons({ scores, setAside, dismissals }: Props) {
  const signals = tellingSignals(scores)
  if (signals.length === 0 && setAside.length === 0) return null
  const left = signals.length - MOST_REASONS
  return (
    <Section title={t('creator_why')} aside={left > 0 ? plural('onepager_more_signals', left) : undefined}>
      <ul className="list-none p-0">
        {signals.slice(0, MOST_REASONS).map((signal) => (
          <li key={signal.id} className="border-t border-line py-1 first:border-t-0">
            <div className="grid grid-cols-[1rem_1fr_auto] items-baseline gap-2">
              <ReasonLine signal={signal} />
            </div>
            <ul className="ms-6 list-none p-0 text-tiny text-soft">
              {signal.evidence
                .filter(({ postUrl }) => postUrl !== undefined)
                .slice(0, MOST_EVIDENCE)
                .map((evidence) => (
                  <PrintedEvidence key={`${evidence.postId} ${evidence.text}`} evidence={evidence} />
                ))}
            </ul>
            {signal.points < 0 && signal.innocent.length > 0 && (
              <p className="ms-6 text-tiny text-soft">
                {t('creator_could_also_be', { explanations: signal.innocent.map(explain).join(' ') })}
              </p>
            )}
          </li>
        ))}
      </ul>
      {setAside.length > 0 && (
        <ul className="mt-1 list-none p-0 text-small text-soft">
          {setAside.map((signal) => (
            <li key={signal.id}>
              <del>
                {explain(signal.reason)} {signedPoints(signal)}
              </del>{' '}
              {t('creator_set_aside_done', {
                reason: reasonWords(dismissals.find(({ signalId }) => signalId === signal.id)?.reason ?? ''),
              })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function PrintedEvidence({ evidence }: { evidence: Evidence }) {
  const { postedAt, postUrl } = evidence
  const text = evidenceText(evidence)
  return (
    <li>
      <bdi>{text.length > 160 ? `${text.slice(0, 159)}…` : text}</bdi>
      {postedAt !== undefined && ` · ${dayOf(postedAt)}`}
      {postUrl !== undefined && (
        <>
          {' · '}
          <a className="text-accent" href={postUrl} target="_blank" rel="noopener noreferrer">
            <bdi>{postUrl.replace(/^https:\/\/(?:www\.)?/, '')}</bdi>
          </a>
        </>
      )}
    </li>
  )
}
