import { Section } from '@/components/ui/section'
import { type HistoryEvent, EntryStatus } from '@/lib/domain/campaign'
import type { CreatorFacts } from '@/lib/domain/score'
import { dayOf } from '@/lib/i18n/format'
import { reasonWords } from '@/lib/i18n/reason-words'
import { plural, t } from '@/lib/i18n/translate'
import { GrowthLine } from './growth-line'
import { statusWord } from '@/lib/i18n/status-word'
import { useDeeds } from './use-person'

/** Followers at each visit, the growth between visits, and the person's history events. */
export function History({ facts }: { facts: CreatorFacts }) {
  const deeds = useDeeds(facts.profile.key)
  return (
    <Section title={t('creator_history')}>
      <GrowthLine facts={facts} />
      {deeds.length > 0 && (
        <details className="mt-1.5 text-small">
          <summary className="min-h-6 text-soft hover:text-ink">{plural('creator_deeds', deeds.length)}</summary>
          <ul className="mt-1 list-none p-0" data-testid="deeds">
            {deeds.map((deed) => (
              <li key={deed.id} className="flex justify-between gap-2 py-0.5">
                <span>
                  {deedWords(deed)}
                  {deed.why !== '' && (
                    <>
                      {': '}
                      <bdi>{deed.kind === 'dismissed' ? reasonWords(deed.why) : deed.why}</bdi>
                    </>
                  )}
                </span>
                <span className="flex-none text-faint">{dayOf(deed.at)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

function deedWords({ kind, what }: HistoryEvent): string {
  const status = kind === 'status' ? EntryStatus.safeParse(what) : null
  if (status?.success) return t('creator_deed_status', { status: statusWord(status.data) })
  return t(`creator_deed_${kind}`)
}
