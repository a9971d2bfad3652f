import { browser } from 'wxt/browser'

/** A click on the toolbar icon opens the panel. */
export function openPanelFromIcon(): void {
  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(() => {
      // Must stay synchronous: any await loses the user's gesture.
      void (browser as unknown as { sidebarAction: { toggle(): Promise<void> } }).sidebarAction.toggle()
    })
    return
  }
  // Once per installation or update: some Chromium relatives open the panel by themselves when this is called at random times.
  browser.runtime.onInstalled.addListener(() => void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }))
}
