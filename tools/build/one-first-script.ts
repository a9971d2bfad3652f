import type { Plugin } from 'vite'

/** Where the panel starts, as the end of the module's path. */
const PANEL = '/entrypoints/sidepanel/main.tsx'

/**
 * Bundles the panel's first scripts into one file: the browser fetches scripts one by one from the package, so one large file opens sooner
 * than a dozen small ones. The extension's other pages import their shared code from it.
 */
export function oneFirstScript(): Plugin {
  let first: ReadonlySet<string> = new Set()
  return {
    name: 'touchstone:one-first-script',
    buildEnd() {
      const panel = [...this.getModuleIds()].filter((id) => id.endsWith(PANEL))
      const seen = new Set(panel)
      for (const id of seen) for (const imported of this.getModuleInfo(id)?.importedIds ?? []) seen.add(imported)
      first = seen
    },
    config: () => ({
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: (id) => (first.has(id) && !id.endsWith(PANEL) ? 'first' : null) }] } },
        },
      },
    }),
  }
}
