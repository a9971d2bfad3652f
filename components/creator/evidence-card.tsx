import { Button } from '@/components/ui/button'
import type { Evidence } from '@/lib/domain/score'
import { evidenceText } from '@/lib/i18n/explain'
import { dayOf } from '@/lib/i18n/format'
import { t } from '@/lib/i18n/translate'
import { noteError } from '@/lib/log/note-error'
import { useState } from 'react'
import { MatchedWords } from './matched-words'

/** Says whether the page showed the evidence. */
export type Shown = 'shown' | 'not-here' | 'unreachable'
export type OnShow = (evidence: Evidence) => Promise<Shown>

/** Evidence about the profile's numbers is in our own words: the page has nothing to point at. */
const canShow = ({ kind, postId, postUrl }: Evidence) => postId !== undefined || postUrl !== undefined || kind === 'bio'

/** Evidence whose words stand in a caption. */
const QUOTED = new Set<Evidence['kind']>(['words', 'code'])

/** The words or the number behind a signal, with their post and a link to it. */
export function EvidenceCard({ evidence, onShow }: { evidence: Evidence; onShow?: OnShow | undefined }) {
  const [outcome, setOutcome] = useState<Shown | null>(null)
  const show = async () => {
    try {
      setOutcome((await onShow?.(evidence)) ?? null)
    } catch (error) {
      noteError('show on page', error)
      setOutcome('unreachable')
    }
  }
  return (
    <div className="rounded-lg border border-line bg-surface px-2.5 py-2 text-small" data-testid="evidence">
      <p className="line-clamp-4">
        {QUOTED.has(evidence.kind) ? (
          <MatchedWords postId={evidence.postId} words={evidenceText(evidence)} />
        ) : (
          <bdi>{evidenceText(evidence)}</bdi>
        )}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 text-faint">
        {evidence.postedAt !== undefined && <span>{dayOf(evidence.postedAt)}</span>}
        <span title={evidence.via}>{t(`creator_kind_${evidence.kind}`)}</span>
        {onShow && canShow(evidence) && (
          <Button look="quiet" size="small" onClick={() => void show()}>
            {t('creator_show_on_page')}
          </Button>
        )}
        {evidence.postUrl !== undefined && (
          <a
            className="inline-flex min-h-6 items-center font-medium text-accent hover:underline"
            href={evidence.postUrl}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('creator_open_post')}
          </a>
        )}
      </p>
      <p role="status" className="text-soft empty:hidden">
        {outcome === 'shown' && <span className="sr-only">{t('creator_shown')}</span>}
        {outcome === 'not-here' && t('creator_not_on_page')}
        {outcome === 'unreachable' && t('creator_page_silent')}
      </p>
    </div>
  )
}
