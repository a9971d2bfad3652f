import { lazyView } from '@/components/ui/lazy-view'
import { CampaignSwitcher } from '@/components/app/campaign-switcher'
import { ErrorBoundary } from '@/components/app/error-boundary'
import { usePanel } from '@/components/app/panel-store'
import { StorageTrouble } from '@/components/app/storage-trouble'
import { UndoBar } from '@/components/app/undo-bar'
import { useCampaign } from '@/components/app/use-creator'
import { useStorage } from '@/components/app/use-storage'
import { t } from '@/lib/i18n/translate'
import { useState } from 'react'
import { BackupReminder } from '@/components/shortlist/backup-reminder'
import { ShortlistDialogs } from './shortlist-dialogs'
import { TableView } from '@/components/shortlist/table-view'

const { View: CampaignList } = lazyView(async () => (await import('@/components/campaign/campaign-list')).CampaignList)
const { View: BriefForm } = lazyView(async () => (await import('@/components/campaign/brief-form')).BriefForm)
const { View: ReviewView } = lazyView(async () => (await import('@/components/shortlist/review-view')).ReviewView)

/** The shortlist as its own page. */
export function ShortlistPage() {
  const storage = useStorage()
  if (storage !== 'open' && storage !== 'opening') return <StorageTrouble trouble={storage} />
  return (
    <ErrorBoundary>
      <LivePage />
    </ErrorBoundary>
  )
}

type Place = 'table' | 'review' | 'campaigns' | 'brief'

function LivePage() {
  const { view, show } = usePanel()
  const campaign = useCampaign() ?? null
  const [isReviewing, setReviewing] = useState(location.hash === '#review')
  const isElsewhere = view === 'campaigns' || view === 'new-campaign' || view === 'brief'
  const place = isElsewhere ? view : isReviewing ? 'review' : 'table'
  const go = (to: Place) => {
    setReviewing(to === 'review')
    show(to === 'campaigns' || to === 'brief' ? to : 'shortlist')
  }
  const isAt = (to: Place) => place === to || (to === 'campaigns' && place === 'new-campaign')
  const tab = (to: Place, text: string) => (
    <button
      type="button"
      data-testid={`go-${to}`}
      aria-current={isAt(to) ? 'page' : undefined}
      className={`min-h-8 rounded px-2 hover:text-ink ${isAt(to) ? 'font-semibold text-ink underline decoration-mark decoration-2 underline-offset-8' : 'text-soft'}`}
      onClick={() => go(to)}
    >
      {text}
    </button>
  )
  return (
    <div className="flex h-screen flex-col print:h-auto">
      <header className="flex flex-wrap items-center gap-x-3 border-b border-line px-4 py-1.5 print:hidden">
        <h1 className="text-base font-semibold">{t('shortlist_title')}</h1>
        <div className="w-56 max-w-full">
          <CampaignSwitcher campaign={campaign} />
        </div>
        <nav aria-label={t('shortlist_title')} className="flex flex-wrap">
          {tab('table', t('shortlist_go_table'))}
          {tab('review', t('shortlist_go_review'))}
          {tab('brief', t('panel_brief'))}
          {tab('campaigns', t('panel_campaigns'))}
        </nav>
      </header>
      <UndoBar />
      <BackupReminder />
      <main className="flex min-h-0 flex-1 flex-col overflow-auto">
        <ErrorBoundary key={place}>
          {place === 'table' && campaign && <TableView campaign={campaign} dialogs={<ShortlistDialogs campaign={campaign} />} />}
          {place === 'review' && campaign && <ReviewView campaign={campaign} />}
          {place === 'campaigns' && <CampaignList onEdit={() => go('brief')} />}
          {place === 'new-campaign' && <CampaignList isNew onEdit={() => go('brief')} />}
          {place === 'brief' && campaign && <BriefForm key={campaign.id} campaign={campaign} onDone={() => go('table')} />}
        </ErrorBoundary>
      </main>
    </div>
  )
}
