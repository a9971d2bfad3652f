import type { Plugin } from 'vite'

const WRAPPER = '\0virtual:wxt-unlisted-script-entrypoint?'
const DEFINE = /\/wxt\/dist\/utils\/define-unlisted-script\.mjs$/

/** Leaves out what WXT puts around a script to log its crashes: in a build that ships it logs nothing, and would run in every page. */
export function bareScript(): Plugin {
  return {
    name: 'bare-script',
    transform(_, id) {
      if (DEFINE.test(id)) return { code: 'export const defineUnlistedScript = (main) => main', map: null }
      if (!id.startsWith(WRAPPER)) return null
      return { code: `import main from ${JSON.stringify(id.slice(WRAPPER.length))}\nexport default main()`, map: null }
    },
  }
}
