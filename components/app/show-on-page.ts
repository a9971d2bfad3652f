import { direction, t } from '@/lib/i18n/translate'
import { noteError } from '@/lib/log/note-error'
import { browser } from 'wxt/browser'

/** An evidence to find on a page; `text` and `kind` as the scores give them. */
interface Target {
  readonly postId?: string
  readonly postUrl?: string
  readonly text: string
  readonly kind: string
}

/** What became of it: framed on the page; not on this page (another post's, or not loaded); the page could not be reached. */
export type ShowOutcome = 'shown' | 'not-here' | 'unreachable'

/**
 * Panel → page: scrolls to what an evidence rests on and frames it. Only now does anything of the extension's come to stand in the page.
 * An evidence shown earlier is no longer framed, whatever comes of this one.
 */
export async function showOnPage(tabId: number, { postId, postUrl, text, kind }: Target): Promise<ShowOutcome> {
  const page = { tabId, frameIds: [0] }
  const target = { text, kind, ...(postId !== undefined && { postId }), ...(postUrl !== undefined && { postUrl }) }
  const texts = { label: t('show_label'), close: t('show_close'), dir: direction() }
  try {
    await browser.scripting.executeScript({ target: page, files: ['/show.js'] })
    const [answer] = await browser.scripting.executeScript({
      target: page,
      // Runs in the page, where nothing around it is known.
      func: (showing) => globalThis.touchstoneShow?.(showing),
      args: [{ target, texts }],
    })
    return answer?.result ?? 'unreachable'
  } catch (error) {
    noteError('show on page', error)
    return 'unreachable'
  }
}
