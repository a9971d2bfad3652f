import { t } from '@/lib/i18n/translate'

/** Outline of a creator while the page is read. `sidepanel/index.html` draws the same before any script runs. */
export function Skeleton() {
  return (
    <section className="space-y-4 px-4 py-4" data-testid="page-state" data-state="loading" role="status">
      <h1 className="sr-only">{t('panel_loading')}</h1>
      <div className="flex items-center gap-3" aria-hidden="true">
        <div className="size-11 rounded-full bg-track" />
        <div className="flex-1 space-y-2">
          <div className="h-4 w-40 rounded bg-track" />
          <div className="h-3 w-28 rounded bg-track" />
        </div>
      </div>
      <Rows />
    </section>
  )
}

/** Stands in for the verdict and the scores of a known creator. */
export function ScoreOutlines() {
  return (
    <div className="space-y-4 border-t border-line px-4 py-4" data-testid="scores-pending">
      <Rows />
    </div>
  )
}

const Rows = () => [0, 1, 2].map((row) => <div key={row} className="h-10 rounded bg-track" aria-hidden="true" />)
