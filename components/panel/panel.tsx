import { platformById } from '@/lib/platforms/directory'
import { Suspense, lazy } from 'react'
import { ErrorBoundary } from './error-boundary'
import { usePanel } from './panel-store'
import { part } from './part'
import { Skeleton } from './skeleton'
import { TopBar } from './top-bar'
import { UndoBar } from './undo-bar'
import { useCampaign, useFacts, useHiddenProfile, useNow } from './use-creator'
import { type CurrentPage, useCurrentPage } from './use-current-page'
import { useShortcuts } from './use-shortcuts'
import { useStorage } from './use-storage'

// What a known creator is shown with is fetched while the database opens.
const CreatorView = part(async () => (await import('@/components/creator/creator-view')).CreatorView, <Skeleton />)
const StoredNotice = part(async () => (await import('./stored-notice')).StoredNotice)
void CreatorView.preload().catch(() => {})
void StoredNotice.preload().catch(() => {})

// The other views when they are first needed.
const ShortlistView = lazy(async () => ({ default: (await import('@/components/shortlist/shortlist-view')).ShortlistView }))
const BriefForm = lazy(async () => ({ default: (await import('@/components/campaign/brief-form')).BriefForm }))
const ReportView = lazy(async () => ({ default: (await import('@/components/report/report-view')).ReportView }))
const CampaignList = lazy(async () => ({ default: (await import('@/components/campaign/campaign-list')).CampaignList }))
const ExportDialog = lazy(async () => ({ default: (await import('@/components/export/export-dialog')).ExportDialog }))
const PageStateView = lazy(async () => ({ default: (await import('./page-state-view')).PageStateView }))
const StorageTrouble = lazy(async () => ({ default: (await import('./storage-trouble')).StorageTrouble }))
const Welcome = lazy(async () => ({ default: (await import('@/components/options/welcome')).Welcome }))
const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }))
const ShortcutHelp = lazy(async () => ({ default: (await import('./shortcut-help')).ShortcutHelp }))

/**
 * The side panel. `options`: `tab` fixes it to one tab (when it is opened as a page of its own),
 * `view=report` shows the vet report instead, `brief` gives that report a brief as JSON.
 */
export function Panel({ options }: { options: URLSearchParams }) {
  const tab = Number(options.get('tab'))
  const current = useCurrentPage(Number.isInteger(tab) && tab > 0 ? tab : null)
  const storage = useStorage()
  const isReport = options.get('view') === 'report'
  return (
    <ErrorBoundary>
      <Suspense fallback={<Skeleton />}>
        {storage !== 'open' && storage !== 'opening' ? (
          <main className="flex min-h-screen flex-col">
            <StorageTrouble trouble={storage} />
          </main>
        ) : isReport ? (
          <ReportView current={current} brief={options.get('brief')} />
        ) : (
          <LivePanel current={current} />
        )}
      </Suspense>
    </ErrorBoundary>
  )
}

function LivePanel({ current }: { current: CurrentPage }) {
  const { view, dialog, open, say } = usePanel()
  const active = useCampaign()
  const campaign = active ?? null
  useShortcuts()
  return (
    <div className="flex min-h-screen flex-col">
      <TopBar current={current} campaign={campaign} />
      <UndoBar />
      <Suspense fallback={null}>
        <Welcome />
      </Suspense>
      <main className="flex flex-1 flex-col">
        <ErrorBoundary key={`${view} ${current.kind === 'page' ? current.page.url : ''}`}>
          <Suspense fallback={<Skeleton />}>
            {view === 'shortlist' && campaign ? <ShortlistView campaign={campaign} /> : null}
            {view === 'brief' && campaign ? <BriefForm key={campaign.id} campaign={campaign} /> : null}
            {view === 'campaigns' && <CampaignList />}
            {view === 'creator' && <CurrentCreator current={current} campaign={active} />}
            {view === 'report' && <ReportView current={current} brief={campaign ? JSON.stringify(campaign.brief) : null} />}
          </Suspense>
        </ErrorBoundary>
      </main>
      <Suspense fallback={null}>
        {dialog === 'palette' && (
          <Palette campaign={campaign} profileKey={current.kind === 'page' ? current.page.profileKey : null} onClose={() => open(null)} />
        )}
        {dialog === 'export' && campaign && <ExportDialog campaign={campaign} onClose={() => open(null)} onDone={(text) => say(text)} />}
        {dialog === 'help' && <ShortcutHelp onClose={() => open(null)} />}
      </Suspense>
    </div>
  )
}

function CurrentCreator({ current, campaign }: { current: CurrentPage; campaign: ReturnType<typeof useCampaign> }) {
  const page = current.kind === 'page' ? current.page : null
  const hidden = useHiddenProfile(page)
  const facts = useFacts(page?.profileKey ?? hidden)
  const now = useNow()
  const isLoading = current.kind === 'waiting' || (page?.profileKey != null && facts === undefined)
  // Without the brief there would be other scores for a moment.
  if (isLoading || (facts && campaign === undefined)) return <Skeleton />
  if (!page || !facts) return <PageStateView current={current} />
  return (
    <>
      <StoredNotice.View facts={facts} state={page.state} now={now} />
      <CreatorView.View
        key={facts.profile.key}
        facts={facts}
        page={page}
        platformName={platformById(page.platform)?.name ?? page.platform}
        campaign={campaign ?? null}
        now={now}
      />
    </>
  )
}
