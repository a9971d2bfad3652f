import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/translate'
import { noteError, noting } from '@/lib/log/note-error'
import { Component, type ReactNode } from 'react'
import type { CopyReport } from './copy-report'
import { EmptyState } from './empty-state'

interface State {
  readonly failed: string | null
  /** Loaded on the first error; `null` until then, or when loading fails. */
  readonly Copy: typeof CopyReport | null
}

/** Keeps one broken view from blanking the whole panel. An error in drawing does not touch stored data. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: null, Copy: null }

  static getDerivedStateFromError(error: unknown): Pick<State, 'failed'> {
    return { failed: error instanceof Error ? error.message : 'unknown error' }
  }

  override componentDidCatch(error: unknown): void {
    // React prints it.
    noteError('draw a view', error, true)
    import('./copy-report').then(({ CopyReport: Copy }) => this.setState({ Copy }), noting('load the report', undefined))
  }

  override render(): ReactNode {
    const { failed, Copy } = this.state
    if (failed === null) return this.props.children
    return (
      <div className="m-auto text-center" data-testid="view-failed">
        <EmptyState urgent state="view-failed" title={t('panel_view_failed_title')} text={t('panel_view_failed_text')}>
          <Button onClick={() => this.setState({ failed: null })}>{t('panel_try_again')}</Button>
          <Button onClick={() => location.reload()}>{t('panel_reload_panel')}</Button>
          {Copy && <Copy page={null} />}
        </EmptyState>
        <p className="px-6 pb-6 text-tiny text-faint">{failed}</p>
      </div>
    )
  }
}
