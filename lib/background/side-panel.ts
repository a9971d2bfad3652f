import { browser } from 'wxt/browser'

/** Makes a click on the toolbar icon open the panel. */
export function openPanelFromIcon(): void {
  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(() => {
      // Must stay synchronous: any await loses the user's gesture.
      void (browser as unknown as { sidebarAction: { toggle(): Promise<void> } }).sidebarAction.toggle()
    })
    return
  }
  // Once per installation or update: at other times this call makes some Chromium relatives open the panel.
  browser.runtime.onInstalled.addListener(() => void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }))
}
