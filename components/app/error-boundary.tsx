import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/translate'
import { Component, type ReactNode } from 'react'
import { Told } from './empty-state'

/** Keeps one broken view from blanking the whole panel. What is stored is not touched by an error in showing it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: string | null }> {
  override state = { failed: null }

  static getDerivedStateFromError(error: unknown): { failed: string } {
    return { failed: error instanceof Error ? error.message : 'unknown error' }
  }

  override render(): ReactNode {
    if (this.state.failed === null) return this.props.children
    return (
      <div className="m-auto text-center" data-testid="view-failed">
        <Told urgent state="view-failed" title={t('panel_view_failed_title')} text={t('panel_view_failed_text')}>
          <Button onClick={() => this.setState({ failed: null })}>{t('panel_try_again')}</Button>
          <Button onClick={() => location.reload()}>{t('panel_reload_panel')}</Button>
        </Told>
        <p className="px-6 pb-6 text-tiny text-faint">{this.state.failed}</p>
      </div>
    )
  }
}
