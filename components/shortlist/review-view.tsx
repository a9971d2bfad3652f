import { usePanel } from '@/components/app/panel-store'
import { UsualPlatform } from '@/components/app/usual-platform'
import { useSetting } from '@/components/app/use-setting'
import { Button } from '@/components/ui/button'
import type { Campaign } from '@/lib/domain/campaign'
import { plural, t } from '@/lib/i18n/translate'
import { startImporter } from '@/lib/import/worker/importer'
import { noteError } from '@/lib/log/note-error'
import { platformById } from '@/lib/platforms/directory'
import type { ReviewItem, ReviewQueue } from '@/lib/settings/review-queue'
import { neverRead, type Reviewed, reviewedOf } from '@/lib/store/reviewed'
import { useLiveQuery } from 'dexie-react-hooks'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { browser } from 'wxt/browser'
import { BOX } from '@/components/ui/box'

const MOST = 5000

/** How long a pressed step is shown before the stored one replaces it. */
const CATCH_UP_MS = 1000

/** The review queue: paste handles or addresses, step through them here or with the panel's keys, and save them in the panel. */
export function ReviewView({ campaign }: { campaign: Campaign }) {
  const [stored, store] = useSetting('reviewQueue')
  // Two quick presses are two steps, even while the first is being stored.
  const [pressed, setPressed] = useState<ReviewQueue | null>(null)
  const sayFailed = usePanel((state) => state.sayFailed)
  if (stored === undefined) return null
  const set = (next: ReviewQueue | null) => {
    setPressed(next)
    setTimeout(() => setPressed((before) => (before === next ? null : before)), CATCH_UP_MS)
    store(next).catch((error: unknown) => sayFailed('keep the review', error, t('creator_not_written')))
  }
  return stored ? (
    <Walk queue={pressed ?? stored} campaign={campaign} set={set} />
  ) : (
    <Paste campaign={campaign} onRead={(items) => set({ items, at: 0, reached: -1 })} />
  )
}

function Paste({ campaign, onRead }: { campaign: Campaign; onRead: (items: ReviewItem[]) => void }) {
  const unopened = useLiveQuery(() => neverRead(campaign.id, MOST), [campaign.id], [])
  const [text, setText] = useState('')
  const [usual, setUsual] = useState('')
  const [state, setState] = useState<'idle' | 'reading' | 'nobody' | 'broken'>('idle')
  const read = async () => {
    setState('reading')
    try {
      const items = await itemsIn(text, usual || null)
      if (items.length > 0) onRead(items)
      setState('nobody')
    } catch (error) {
      noteError('read a pasted list', error)
      setState('broken')
    }
  }
  return (
    <form
      className="max-w-xl space-y-2 px-4 py-4"
      onSubmit={(event) => {
        event.preventDefault()
        void read()
      }}
    >
      <h2 className="text-base font-semibold">{t('shortlist_review_title')}</h2>
      <p className="text-soft">{t('shortlist_review_text')}</p>
      <textarea
        rows={8}
        aria-label={t('shortlist_review_list')}
        className="block w-full rounded-lg border border-line bg-surface px-2.5 py-1.5"
        spellCheck={false}
        value={text}
        data-testid="review-text"
        onChange={(event) => setText(event.target.value)}
      />
      <UsualPlatform value={usual} onChange={setUsual} className={BOX} testId="review-usual" />
      {(state === 'nobody' || state === 'broken') && (
        <p role="alert" className="text-bad">
          {t(state === 'nobody' ? 'shortlist_review_nobody' : 'import_broken')}
        </p>
      )}
      <Button type="submit" look="primary" disabled={text.trim() === '' || state === 'reading'} data-testid="review-start">
        {t('shortlist_review_start')}
      </Button>
      {unopened.length > 0 && (
        <p>
          <Button type="button" onClick={() => onRead(unopened.map(itemOf))} data-testid="review-unopened">
            {t('shortlist_review_unopened', { count: unopened.length })}
          </Button>
        </p>
      )}
    </form>
  )
}

/** Profiles named in a text, each once, in order. */
async function itemsIn(text: string, usual: string | null): Promise<ReviewItem[]> {
  const importer = startImporter()
  try {
    const opened = await importer.openText(text)
    if (opened.kind === 'refused') return []
    await importer.understand({ mapping: opened.table?.mapping ?? {}, usual, now: Date.now() })
    const people = await importer.takeAll()
    const items = people.flatMap(({ profiles }) => profiles.map(itemOf))
    return [...new Map(items.map((item) => [item.url, item])).values()].slice(0, MOST)
  } finally {
    importer.close()
  }
}

const itemOf = ({ url, platform, handle, nativeId }: ReviewItem): ReviewItem => ({
  url,
  platform,
  handle,
  ...(nativeId !== undefined && { nativeId }),
})

const WORDS = {
  saved: 'shortlist_review_saved',
  read: 'shortlist_review_read',
  skipped: 'shortlist_review_skipped',
  open: 'shortlist_review_open',
} as const
const stateOf = (reviewed: Reviewed | undefined, isPassed: boolean): keyof typeof WORDS =>
  reviewed?.saved ? 'saved' : reviewed?.read ? 'read' : isPassed ? 'skipped' : 'open'

let tab: number | null = null

/** Opens a profile in the review tab; makes the tab for the first one. */
async function openInReviewTab(url: string): Promise<void> {
  // expected: the tab may have been closed
  const kept = tab === null ? null : await browser.tabs.update(tab, { url, active: true }).catch(() => null)
  tab = kept?.id ?? (await browser.tabs.create({ url })).id ?? null
}

interface WalkProps {
  readonly queue: ReviewQueue
  readonly campaign: Campaign
  readonly set: (queue: ReviewQueue | null) => void
}

function Walk({ queue, campaign, set }: WalkProps) {
  const { sayFailed, offerUndo } = usePanel()
  const reviewed = useLiveQuery(() => reviewedOf(queue.items, campaign.id), [queue.items, campaign.id], [])
  const states = queue.items.map((_, at) => stateOf(reviewed[at], at <= queue.reached))
  const count = (state: keyof typeof WORDS) => states.filter((one) => one === state).length
  const open = (at: number) => {
    const item = queue.items[at]
    if (!item) return
    set({ ...queue, at, reached: Math.max(queue.reached, at) })
    openInReviewTab(item.url).catch((error: unknown) => sayFailed('open for review', error, t('panel_not_opened')))
  }
  const end = () => {
    set(null)
    offerUndo({ kind: 'done', text: t('shortlist_review_ended'), undo: async () => set(queue) })
  }
  return (
    <section className="px-4 py-3" data-testid="review-walk">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-base font-semibold">{t('shortlist_review_title')}</h2>
        <Button disabled={queue.at <= 0} onClick={() => open(queue.at - 1)} className="inline-flex items-center gap-1">
          <ChevronLeft size={14} aria-hidden="true" className="rtl:-scale-x-100" />
          {t('panel_do_previous')}
        </Button>
        <Button
          look="primary"
          disabled={queue.reached >= 0 && queue.at >= queue.items.length - 1}
          onClick={() => open(queue.reached < 0 ? 0 : queue.at + 1)}
          className="inline-flex items-center gap-1"
          data-testid="review-next"
        >
          {queue.reached < 0 ? t('shortlist_review_first') : t('panel_do_next')}
          <ChevronRight size={14} aria-hidden="true" className="rtl:-scale-x-100" />
        </Button>
        <Button look="quiet" onClick={end} data-testid="review-end">
          {t('shortlist_review_end')}
        </Button>
      </div>
      <p className="mt-1 text-soft">{t('shortlist_review_keys')}</p>
      <p className="mt-2 text-small" role="status" data-testid="review-progress">
        {t('shortlist_review_progress', { saved: count('saved'), read: count('read'), skipped: count('skipped'), open: count('open') })}
      </p>
      <progress
        className="h-1.5 w-full max-w-xl accent-mark"
        value={queue.items.length - count('open')}
        max={queue.items.length}
        aria-label={plural('shortlist_creators', queue.items.length)}
      />
      <ol className="mt-2 max-w-xl list-none p-0">
        {queue.items.map((item, at) => (
          <li key={item.url} className="[contain-intrinsic-size:auto_2.25rem] [content-visibility:auto]">
            <button
              type="button"
              aria-current={at === queue.at && queue.reached >= 0 ? 'step' : undefined}
              className={`flex min-h-9 w-full items-center gap-2 border-b border-line px-1 text-start hover:bg-surface ${at === queue.at && queue.reached >= 0 ? 'bg-accent-soft' : ''}`}
              onClick={() => open(at)}
            >
              <span className="min-w-0 flex-1 truncate">
                <bdi className="font-medium">@{item.handle}</bdi>{' '}
                <span className="text-soft">{platformById(item.platform)?.name ?? item.platform}</span>
              </span>
              <span className="text-small text-soft">{t(WORDS[states[at] ?? 'open'])}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
