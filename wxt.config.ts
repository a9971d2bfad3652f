import { readdirSync } from 'node:fs'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'wxt'
import { stripPayload } from './lib/platforms/build/strip-payload'
import type { PlatformAbout } from './lib/platforms/contract'

/** Match patterns of every platform folder: no platform is named here. */
async function matchesOfPlatforms(): Promise<string[]> {
  const files = readdirSync('lib/platforms', { recursive: true, encoding: 'utf8' }).filter((file) => /^\w+\/about\.ts$/.test(file))
  const abouts = await Promise.all(files.sort().map((file) => import(`./lib/platforms/${file}`) as Promise<{ default: PlatformAbout }>))
  return abouts.flatMap((about) => [...about.default.matches])
}

export default defineConfig({
  // Imports stay visible: the linter holds which folder may use which.
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  vite: () => ({ plugins: [tailwindcss()] }),
  hooks: {
    // Candidates that read a document's payload work where the reading arrives; in the page they are left out of the build.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every((entrypoint) => entrypoint.type === 'unlisted-script' && entrypoint.name === 'page')) return
      config.define = { ...config.define, 'import.meta.env.IN_PAGE': 'true' }
      config.plugins = [...(config.plugins ?? []), stripPayload()]
    },
    'build:manifestGenerated': async (wxt, manifest) => {
      const matches = await matchesOfPlatforms()
      manifest.content_scripts = [{ matches, js: ['page.js'], run_at: 'document_start' }]
      // Tab addresses, and saving from the context menu, need the hosts the content script runs on, and no others.
      if (wxt.config.manifestVersion === 3) manifest.host_permissions = matches
      else manifest.permissions = [...(manifest.permissions ?? []), ...matches]
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Touchstone: vet creators where you browse them',
    default_locale: 'en',
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
      : { minimum_chrome_version: '123' }),
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
