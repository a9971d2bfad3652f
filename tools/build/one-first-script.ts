import type { Plugin } from 'vite'

/** Where the panel starts, as the end of the module's path. */
const PANEL = '/entrypoints/sidepanel/main.tsx'

/**
 * Puts all that the panel starts with into one file: it opens sooner with a large first script than with a dozen small ones, which the
 * browser fetches one by one out of the package. The extension's other pages take what they share with it from there.
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
