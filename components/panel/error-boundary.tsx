import { Button } from '@/components/ui/button'
import { Component, type ReactNode } from 'react'

/** Keeps one broken view from blanking the whole panel. What is stored is not touched by an error in showing it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: string | null }> {
  override state = { failed: null }

  static getDerivedStateFromError(error: unknown): { failed: string } {
    return { failed: error instanceof Error ? error.message : 'unknown error' }
  }

  override render(): ReactNode {
    if (this.state.failed === null) return this.props.children
    return (
      <section className="m-auto max-w-80 space-y-2 px-6 py-10 text-center" role="alert" data-testid="view-failed">
        <h1 className="text-base font-semibold">This view could not be drawn</h1>
        <p className="text-soft">
          Nothing you saved is lost. Try again; if it happens on one creator only, that page holds something Touchstone did not expect.
        </p>
        <p className="text-tiny text-faint">{this.state.failed}</p>
        <Button onClick={() => this.setState({ failed: null })}>Try again</Button>
      </section>
    )
  }
}
