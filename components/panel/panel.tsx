import { BriefForm } from '@/components/campaign/brief-form'
import { CreatorView } from '@/components/creator/creator-view'
import { ReportView } from '@/components/report/report-view'
import { ShortlistView } from '@/components/shortlist/shortlist-view'
import { platformById } from '@/lib/platforms/directory'
import { ErrorBoundary } from './error-boundary'
import { usePanel } from './panel-store'
import { PageStateView } from './page-state-view'
import { TopBar } from './top-bar'
import { UndoBar } from './undo-bar'
import { useCampaign, useFacts, useNow } from './use-creator'
import { type CurrentPage, useCurrentPage } from './use-current-page'

/**
 * The side panel. `options`: `tab` fixes it to one tab (when it is opened as a page of its own),
 * `view=report` shows the vet report instead, `brief` gives that report a brief as JSON.
 */
export function Panel({ options }: { options: URLSearchParams }) {
  const tab = Number(options.get('tab'))
  const current = useCurrentPage(Number.isInteger(tab) && tab > 0 ? tab : null)
  if (options.get('view') === 'report') return <ReportView current={current} brief={options.get('brief')} />
  return <LivePanel current={current} />
}

function LivePanel({ current }: { current: CurrentPage }) {
  const view = usePanel((state) => state.view)
  const campaign = useCampaign()
  return (
    <div className="flex min-h-screen flex-col">
      <TopBar current={current} campaign={campaign} />
      <UndoBar />
      <main className="flex flex-1 flex-col">
        <ErrorBoundary key={`${view} ${current.kind === 'page' ? current.page.url : ''}`}>
          {view === 'shortlist' && campaign ? <ShortlistView campaign={campaign} /> : null}
          {view === 'brief' && campaign ? <BriefForm key={campaign.id} campaign={campaign} /> : null}
          {view === 'creator' && <CurrentCreator current={current} campaign={campaign} />}
          {view === 'report' && <ReportView current={current} brief={campaign ? JSON.stringify(campaign.brief) : null} />}
        </ErrorBoundary>
      </main>
    </div>
  )
}

function CurrentCreator({ current, campaign }: { current: CurrentPage; campaign: ReturnType<typeof useCampaign> }) {
  const page = current.kind === 'page' ? current.page : null
  const facts = useFacts(page?.profileKey ?? null)
  const now = useNow()
  if (!page || !facts) return <PageStateView current={current} loading={page?.profileKey != null && facts === undefined} />
  return (
    <CreatorView
      key={facts.profile.key}
      facts={facts}
      page={page}
      platformName={platformById(page.platform)?.name ?? page.platform}
      campaign={campaign}
      now={now}
    />
  )
}
