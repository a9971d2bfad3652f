import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'wxt'
import { stripPayload } from './lib/platforms/build/strip-payload'

export default defineConfig({
  // Imports stay visible: the linter holds which folder may use which.
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  vite: () => ({ plugins: [tailwindcss()] }),
  hooks: {
    // Candidates that read a document's payload work where the reading arrives; in the page they are left out of the build.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every((entrypoint) => entrypoint.type === 'content-script')) return
      config.define = { ...config.define, 'import.meta.env.IN_PAGE': 'true' }
      config.plugins = [...(config.plugins ?? []), stripPayload()]
    },
    // Tab addresses, and saving from the context menu, need the hosts the content script runs on, and no others.
    'build:manifestGenerated': (_, manifest) => {
      manifest.host_permissions = [...new Set(manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [])]
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Touchstone: vet creators where you browse them',
    short_name: 'Touchstone',
    description: 'Engagement quality, niche fit and past partnerships of the creator you are looking at. With evidence, on your device.',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // What somebody looks at in a private window is not ours to remember.
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'touchstone@touchstone.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
    action: { default_title: 'Touchstone' },
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: { suggested_key: { default: 'Alt+Shift+V' } },
      'save-creator': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Save the creator on this page to the shortlist' },
    },
    // The development server needs a connection of its own; what ships has none to anywhere.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data: blob:; connect-src 'none'",
      },
    }),
  }),
})
