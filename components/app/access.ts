import { browser } from 'wxt/browser'

/** Asks the person for access; must be called from a click. @returns whether it was given. */
export const askForAccess = (origins: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: [...origins] })

/** Calls back whenever access is given or taken away. @returns a function that ends it. */
export function watchAccess(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
  return () => {
    browser.permissions.onAdded.removeListener(changed)
    browser.permissions.onRemoved.removeListener(changed)
  }
}
