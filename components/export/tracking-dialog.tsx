import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Campaign } from '@/lib/domain/campaign'
import { type Tracking, assignTracking } from '@/lib/export/rows/assign-tracking'
import type { ExportLine } from '@/lib/export/rows/line'
import { lintBase, lintPattern, slugOf } from '@/lib/export/rows/tracking'
import { plural, t } from '@/lib/i18n/translate'
import { noteError } from '@/lib/log/note-error'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import { applyTracking, codesBeside } from './apply-tracking'
import { TrackingField, FormPart, FormTick } from './tracking-fields'
import { usePeople } from './use-people'

interface Props {
  readonly campaign: Campaign
  /** Keys of the entries that get links and codes; the whole shortlist when absent. Keep the same Set object between renders. */
  readonly entryKeys?: ReadonlySet<string>
  readonly onClose: () => void
  /** Called with words on what was saved, and with the undo. */
  readonly onDone: (text: string, undo: () => Promise<void>) => void
}

/** Gives each creator a tracking link and a discount code. Overwrites existing ones only on request. */
export function TrackingDialog({ campaign, entryKeys, onClose, onDone }: Props) {
  const loaded = usePeople(campaign, entryKeys)
  const lines = useMemo(() => (loaded.state === 'ready' ? loaded.people.map(([line]) => line) : null), [loaded])
  // Codes of all campaigns, kept current: another window may be giving out codes too.
  const taken = useLiveQuery(() => lines && codesBeside(new Set(lines.map(({ entry }) => entry.key))), [lines])
  return (
    <Dialog label={t('tracking_title', { campaign: campaign.name })} onClose={onClose}>
      <div className="space-y-3 p-4" data-testid="tracking-dialog">
        <h2 className="text-base font-semibold">{t('tracking_title', { campaign: campaign.name })}</h2>
        {loaded.state === 'failed' && <p role="alert">{t('export_load_failed')}</p>}
        {lines && taken && <TrackingForm {...{ campaign, lines, taken, onClose, onDone }} />}
      </div>
    </Dialog>
  )
}

type FormProps = Omit<Props, 'entryKeys'> & { readonly lines: readonly ExportLine[]; readonly taken: readonly string[] }

function TrackingForm({ campaign, lines, taken, onClose, onDone }: FormProps) {
  const [wants, setWants] = useState({ links: true, codes: true, replace: false })
  const [base, setBase] = useState('https://')
  const [slug, setSlug] = useState(() => slugOf(campaign.name))
  const [pattern, setPattern] = useState('{HANDLE}{10}')
  const [failure, setFailure] = useState<string | null>(null)
  const isAsked = base !== 'https://'
  const baseProblem = wants.links && isAsked ? lintBase(base) : null
  const slugProblem = wants.links && slugOf(slug) !== slug ? 'slug' : null
  const patternProblem = wants.codes ? lintPattern(pattern) : null
  const isFine = baseProblem === null && slugProblem === null && slug !== '' && patternProblem === null
  const plan = { base: wants.links && isAsked ? base : null, campaign: slug, pattern: wants.codes ? pattern : null, replace: wants.replace }
  const tracking: Tracking = isFine ? assignTracking(lines, plan, taken) : { changes: [], kept: 0 }
  const apply = async () => {
    setFailure(null)
    try {
      const { entries, left, undo } = await applyTracking(tracking.changes, Date.now())
      const done = plural('tracking_applied', entries)
      onDone(left === 0 ? done : `${done}. ${plural('tracking_kept', left)}.`, undo)
      onClose()
    } catch (error) {
      noteError('give links and codes', error)
      setFailure(t('tracking_failed'))
    }
  }
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (tracking.changes.length > 0) void apply()
      }}
    >
      <FormPart title={t('tracking_links')} checked={wants.links} onChange={(links) => setWants({ ...wants, links })}>
        <TrackingField
          label={t('tracking_base')}
          hint={t('tracking_base_hint')}
          problem={baseProblem && t(`tracking_problem_${baseProblem}`)}
        >
          {(given) => (
            <input
              {...given}
              dir="ltr"
              inputMode="url"
              value={base}
              onChange={(event) => setBase(event.target.value)}
              data-testid="tracking-base"
            />
          )}
        </TrackingField>
        <TrackingField label={t('tracking_campaign')} problem={slugProblem && t('tracking_problem_slug')}>
          {(given) => <input {...given} dir="ltr" value={slug} onChange={(event) => setSlug(event.target.value)} />}
        </TrackingField>
      </FormPart>
      <FormPart title={t('tracking_codes')} checked={wants.codes} onChange={(codes) => setWants({ ...wants, codes })}>
        <TrackingField
          label={t('tracking_pattern')}
          hint={t('tracking_pattern_hint', { HANDLE: '{HANDLE}', NAME: '{NAME}', CAMPAIGN: '{CAMPAIGN}' })}
          problem={patternProblem && t(`tracking_problem_${patternProblem}`)}
        >
          {(given) => (
            <input
              {...given}
              dir="ltr"
              value={pattern}
              onChange={(event) => setPattern(event.target.value)}
              data-testid="tracking-pattern"
            />
          )}
        </TrackingField>
      </FormPart>
      <FormTick checked={wants.replace} onChange={(replace) => setWants({ ...wants, replace })}>
        {t('tracking_replace')}
      </FormTick>
      <Preview tracking={tracking} />
      {failure !== null && (
        <p role="alert" className="text-bad">
          {failure}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={tracking.changes.length === 0} data-testid="tracking-apply">
          {t('tracking_apply')}
        </Button>
        <Button onClick={onClose}>{t('export_close')}</Button>
      </div>
    </form>
  )
}

function Preview({ tracking: { changes, kept } }: { tracking: Tracking }) {
  return (
    <div className="text-small" data-testid="tracking-preview">
      <p role="status">
        {changes.length === 0 ? t('tracking_nothing') : plural('tracking_changes', changes.length)}
        {kept > 0 && ` ${plural('tracking_kept', kept)}.`}
      </p>
      <ul className="mt-1 list-none space-y-1 p-0">
        {changes.slice(0, 5).map(({ entryKey, handle, code, link }) => (
          <li key={entryKey}>
            <bdi>@{handle}</bdi> {code !== undefined && <code className="font-semibold">{code}</code>}
            {link !== undefined && (
              <span className="block wrap-anywhere text-faint" dir="ltr">
                {link}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
