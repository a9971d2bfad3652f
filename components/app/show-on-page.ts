import { direction, t } from '@/lib/i18n/translate'
import { noteError } from '@/lib/log/note-error'
import { browser } from 'wxt/browser'

/** Evidence to find on a page; `text` and `kind` as in the scores. */
interface Target {
  readonly postId?: string
  readonly postUrl?: string
  readonly text: string
  readonly kind: string
}

/** The outcome: framed on the page; absent from it (another post's, or not loaded); page not reachable. */
export type ShowOutcome = 'shown' | 'not-here' | 'unreachable'

/**
 * Panel → page: scrolls to the evidence and frames it. Nothing of the extension stands in the page before this.
 * Removes the frame of earlier evidence, whatever the outcome.
 */
export async function showOnPage(tabId: number, { postId, postUrl, text, kind }: Target): Promise<ShowOutcome> {
  const page = { tabId, frameIds: [0] }
  const target = { text, kind, ...(postId !== undefined && { postId }), ...(postUrl !== undefined && { postUrl }) }
  const texts = { label: t('show_label'), close: t('show_close'), dir: direction() }
  try {
    await browser.scripting.executeScript({ target: page, files: ['/show.js'] })
    const [answer] = await browser.scripting.executeScript({
      target: page,
      // Runs in the page: it cannot use anything from this file.
      func: (showing) => globalThis.touchstoneShow?.(showing),
      args: [{ target, texts }],
    })
    return answer?.result ?? 'unreachable'
  } catch (error) {
    noteError('show on page', error)
    return 'unreachable'
  }
}
