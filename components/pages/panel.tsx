import { lazyView } from '@/components/ui/lazy-view'
import { platformById, traitsOf } from '@/lib/platforms/directory'
import { CreatorView } from '@/components/creator/creator-view'
import { ErrorBoundary } from '@/components/app/error-boundary'
import { type FirstLook, NOT_LOOKED } from '@/components/app/first-look'
import { usePanel } from '@/components/app/panel-store'
import { Skeleton } from '@/components/ui/skeleton'
import { TopBar } from '@/components/panel/top-bar'
import { UndoBar } from '@/components/app/undo-bar'
import { useCampaign, useFacts, useHiddenProfile, useNow } from '@/components/app/use-creator'
import { type CurrentPage, useCurrentPage } from '@/components/app/use-current-page'
import { useShortcuts } from '@/components/app/use-shortcuts'
import { useStorage } from '@/components/app/use-storage'

const outline = <Skeleton />
// The first scripts draw a known creator; the other views are loaded on demand.
const { View: ShortlistView } = lazyView(async () => (await import('@/components/shortlist/shortlist-view')).ShortlistView, outline)
const { View: BriefForm } = lazyView(async () => (await import('@/components/campaign/brief-form')).BriefForm, outline)
const { View: ReportView } = lazyView(async () => (await import('@/components/report/report-view')).ReportView, outline)
const { View: CampaignList } = lazyView(async () => (await import('@/components/campaign/campaign-list')).CampaignList, outline)
const { View: ExportDialog } = lazyView(async () => (await import('@/components/export/export-dialog')).ExportDialog)
const { View: PageStateView } = lazyView(async () => (await import('@/components/panel/page-state-view')).PageStateView, outline)
const { View: StorageTrouble } = lazyView(async () => (await import('@/components/app/storage-trouble')).StorageTrouble, outline)
const { View: Welcome } = lazyView(async () => (await import('@/components/options/welcome')).Welcome)
const { View: StoredNotice } = lazyView(async () => (await import('@/components/panel/stored-notice')).StoredNotice)
const { View: Palette } = lazyView(async () => (await import('@/components/panel/palette')).Palette)
const { View: ShortcutHelp } = lazyView(async () => (await import('@/components/panel/shortcut-help')).ShortcutHelp)

/**
 * The side panel. `options`: `tab` fixes it to one tab (when it is opened as its own page),
 * `view=report` shows the vet report instead, `brief` gives that report a brief as JSON. `first`: the first look.
 */
export function Panel({ options, first = NOT_LOOKED }: { options: URLSearchParams; first?: FirstLook }) {
  const current = useCurrentPage(fixedTabOf(options), first)
  const storage = useStorage()
  const isReport = options.get('view') === 'report'
  return (
    <ErrorBoundary>
      {storage !== 'open' && storage !== 'opening' ? (
        <main className="flex min-h-screen flex-col">
          <StorageTrouble trouble={storage} />
        </main>
      ) : isReport ? (
        <ReportView current={current} brief={options.get('brief')} />
      ) : (
        <LivePanel current={current} first={first} />
      )}
    </ErrorBoundary>
  )
}

/** The fixed tab of a panel opened as its own page; `null` for a panel that follows the active tab. */
export function fixedTabOf(options: URLSearchParams): number | null {
  const tab = Number(options.get('tab'))
  return Number.isInteger(tab) && tab > 0 ? tab : null
}

function LivePanel({ current, first }: { current: CurrentPage; first: FirstLook }) {
  const { view, dialog, open, say } = usePanel()
  const active = useCampaign(first.active)
  const campaign = active ?? null
  useShortcuts()
  return (
    <div className="flex min-h-screen flex-col">
      <TopBar current={current} campaign={campaign} />
      <UndoBar />
      <Welcome />
      <main className="flex flex-1 flex-col">
        <ErrorBoundary key={`${view} ${current.kind === 'page' ? current.page.url : ''}`}>
          {view === 'shortlist' && campaign ? <ShortlistView campaign={campaign} /> : null}
          {view === 'brief' && campaign ? <BriefForm key={campaign.id} campaign={campaign} /> : null}
          {view === 'campaigns' && <CampaignList />}
          {view === 'new-campaign' && <CampaignList isNew />}
          {view === 'creator' && <CurrentCreator current={current} campaign={active} first={first} />}
          {view === 'report' && <ReportView current={current} brief={campaign ? JSON.stringify(campaign.brief) : null} />}
        </ErrorBoundary>
      </main>
      {dialog === 'palette' && (
        <Palette campaign={campaign} profileKey={current.kind === 'page' ? current.page.profileKey : null} onClose={() => open(null)} />
      )}
      {dialog === 'export' && campaign && <ExportDialog campaign={campaign} onClose={() => open(null)} onDone={(text) => say(text)} />}
      {dialog === 'help' && <ShortcutHelp onClose={() => open(null)} />}
    </div>
  )
}

function CurrentCreator({
  current,
  campaign,
  first,
}: {
  current: CurrentPage
  campaign: ReturnType<typeof useCampaign>
  first: FirstLook
}) {
  const page = current.kind === 'page' ? current.page : null
  const hidden = useHiddenProfile(page)
  const facts = useFacts(page?.profileKey ?? hidden, first.facts)
  const now = useNow()
  const isLoading = current.kind === 'waiting' || (page?.profileKey != null && facts === undefined)
  // Without the brief, other scores would show for a moment.
  if (isLoading || (facts && campaign === undefined)) return outline
  if (!page || !facts) return <PageStateView current={current} />
  return (
    <>
      <StoredNotice facts={facts} state={page.state} now={now} />
      <CreatorView
        key={facts.profile.key}
        facts={facts}
        page={page}
        platformName={platformById(page.platform)?.name ?? page.platform}
        traits={traitsOf(page.platform)}
        campaign={campaign ?? null}
        now={now}
        met={first.facts?.profile.key === facts.profile.key ? first.met : []}
      />
    </>
  )
}
