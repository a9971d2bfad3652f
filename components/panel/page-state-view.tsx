import { Button } from '@/components/ui/button'
import type { PageState } from '@/lib/domain/page'
import { browser } from 'wxt/browser'
import { usePanel } from './panel-store'
import type { CurrentPage } from './use-current-page'

interface Said {
  readonly title: string
  readonly text: string
}

const STATES: Record<Exclude<PageState, 'ready' | 'private'>, Said> = {
  loading: { title: 'Reading the page', text: 'The numbers appear as soon as the page has settled.' },
  'signed-out': {
    title: 'The platform asks to sign in',
    text: 'It shows nothing of this creator to visitors who are not signed in. Touchstone reads only what you can see.',
  },
  'not-found': { title: 'Nobody here', text: 'The platform says this page does not exist, or is not available to you.' },
  challenge: { title: 'The platform wants to check something first', text: 'Solve its check, then the page can be read.' },
  unsupported: { title: 'No creator on this page', text: 'Open a profile or a post on Instagram, TikTok, YouTube or X.' },
  unreadable: {
    title: 'Nothing readable here',
    text: 'The page shows no numbers Touchstone can trust. It may still be loading, or the platform may have changed its layout.',
  },
}

/** What is said when there is no creator to show. */
export function PageStateView({ current, loading }: { current: CurrentPage; loading: boolean }) {
  const show = usePanel((state) => state.show)
  if (current.kind === 'waiting' || loading) return <Skeleton />
  if (current.kind === 'elsewhere') return <Told {...STATES.unsupported} state="unsupported" />
  if (current.kind === 'unreachable') {
    return (
      <Told
        title="Reload this tab"
        text="It was opened before Touchstone was installed or updated, so it cannot be read yet."
        state="unreachable"
      >
        <Button look="primary" data-testid="reload-tab" onClick={() => void browser.tabs.reload(current.tabId)}>
          Reload this tab
        </Button>
      </Told>
    )
  }
  const { page } = current
  if (page.storageError !== undefined) {
    return (
      <Told
        title="Touchstone cannot store what it reads"
        text={`The browser's storage refused (${page.storageError}). Nothing saved earlier is lost. Close other Touchstone windows or free some disk space, then reload this tab.`}
        state="storage-error"
      />
    )
  }
  if (page.state === 'loading') return <Skeleton />
  const said = page.state === 'ready' || page.state === 'private' ? STATES.unreadable : STATES[page.state]
  return (
    <Told {...said} state={page.state}>
      {page.state === 'unreadable' && <Button onClick={() => show('report')}>See what was tried</Button>}
    </Told>
  )
}

function Told({ title, text, state, children }: Said & { state: string; children?: React.ReactNode }) {
  return (
    <section className="m-auto max-w-80 space-y-2 px-6 py-10 text-center" data-testid="page-state" data-state={state} role="status">
      <h1 className="text-base font-semibold">{title}</h1>
      <p className="text-soft">{text}</p>
      {children}
    </section>
  )
}

function Skeleton() {
  return (
    <section className="space-y-4 px-4 py-4" data-testid="page-state" data-state="loading" role="status">
      <span className="sr-only">{STATES.loading.title}</span>
      <div className="flex items-center gap-3" aria-hidden="true">
        <div className="size-11 rounded-full bg-track" />
        <div className="flex-1 space-y-2">
          <div className="h-4 w-40 rounded bg-track" />
          <div className="h-3 w-28 rounded bg-track" />
        </div>
      </div>
      {[0, 1, 2].map((row) => (
        <div key={row} className="h-10 rounded bg-track" aria-hidden="true" />
      ))}
    </section>
  )
}
