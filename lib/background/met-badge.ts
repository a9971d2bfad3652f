import { statusWord } from '@/lib/i18n/status-word'
import { t } from '@/lib/i18n/translate'
import { noting } from '@/lib/log/note-error'
import { type Met, metBefore } from '@/lib/store/met'
import { isSameAddress, tabPageOf } from '@/lib/store/tab-pages'
import { browser } from 'wxt/browser'

const MOST_LINES = 4

/**
 * Marks the toolbar icon when the tab's creator is on a shortlist: × if rejected or declined on any, else ✓ for one shortlist or their
 * number. New creators get no mark. The icon's title lists the campaigns, in the browser's language.
 */
export async function sayMet(tabId: number): Promise<void> {
  // A failure to draw the icon must not fail the caller.
  await draw(tabId).catch(noting('draw the icon', undefined))
}

async function draw(tabId: number): Promise<void> {
  // expected: the tab may have been closed
  const [page, tab] = await Promise.all([tabPageOf(tabId), browser.tabs.get(tabId).catch(() => null)])
  if (!tab) return
  // The tab may have left the page of this reading.
  const met = page?.profileKey && isSameAddress(page.url, tab.url) ? await metBefore(page.profileKey) : []
  const title = met.length === 0 ? t('app_name') : met.slice(0, MOST_LINES).map(lineOf).join('\n')
  await Promise.all([browser.action.setBadgeText({ tabId, text: textOf(met) }), browser.action.setTitle({ tabId, title })])
}

function textOf(met: readonly Met[]): string {
  if (met.length === 0) return ''
  if (met.some(({ status }) => status === 'rejected' || status === 'declined')) return '×'
  return met.length === 1 ? '✓' : String(met.length)
}

function lineOf({ campaignName, status }: Met): string {
  return t('badge_met', { campaign: campaignName, status: statusWord(status) })
}
