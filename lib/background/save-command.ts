import { noteError } from '@/lib/log/note-error'
import { matches } from '@/lib/platforms/directory'
import { t } from '@/lib/i18n/translate'
import { readSetting } from '@/lib/settings/settings'
import { saveToShortlist } from '@/lib/store/shortlist'
import { isSameAddress, tabPageOf } from '@/lib/store/tab-pages'
import { type Browser, browser } from 'wxt/browser'
import { sayMet } from './met-badge'

/** The command's name in the manifest, and the id of the context-menu entry. */
export const SAVE_COMMAND = 'save-creator'

const FEEDBACK_MS = 2500

/** Saving without the panel: keyboard shortcut and context menu. Undo is in the panel. */
export function offerSaving(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: SAVE_COMMAND,
      title: t('menu_save_creator'),
      contexts: ['page', 'link', 'selection', 'image', 'video'],
      documentUrlPatterns: matches,
    })
  })
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === SAVE_COMMAND) void saveFromTab(tab)
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SAVE_COMMAND) void saveFromTab(tab)
  })
}

/**
 * Saves the tab's creator to the active campaign and shows the outcome on the toolbar icon.
 * @returns whether the tab showed a creator.
 */
export async function saveFromTab(tab: Pick<Browser.tabs.Tab, 'id' | 'url'> | undefined): Promise<boolean> {
  const tabId = tab?.id
  if (tabId === undefined) return false
  const page = await tabPageOf(tabId)
  // The tab may be at a newer address that it has not reported yet.
  if (!page?.profileKey || !isSameAddress(page.url, tab?.url)) {
    await say(tabId, '?', t('badge_no_creator'))
    return false
  }
  try {
    const campaignId = await readSetting('activeCampaign')
    const { added } = await saveToShortlist(page.profileKey, { campaignId, campaignName: t('campaign_first_name'), now: Date.now() })
    await say(tabId, '✓', added ? t('badge_saved') : t('badge_already_saved'))
  } catch (error) {
    noteError('save from tab', error)
    await say(tabId, '!', t('badge_failed'))
  }
  return true
}

async function say(tabId: number, text: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text })
  await browser.action.setTitle({ tabId, title })
  await new Promise((resolve) => setTimeout(resolve, FEEDBACK_MS))
  await sayMet(tabId)
}
