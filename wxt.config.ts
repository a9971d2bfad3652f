import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { dropDescriptions, isTexts, withoutDescriptions } from './tools/build/drop-descriptions'
import { oneFirstScript } from './tools/build/one-first-script'
import { bareScript } from './tools/build/bare-script'
import { stripPayload } from './tools/build/strip-payload'
import type { PlatformAbout } from './lib/platforms/reader/contract'

/** Match patterns of every platform folder: no platform is named here. */
async function matchesOfPlatforms(): Promise<string[]> {
  const files = readdirSync('lib/platforms', { recursive: true, encoding: 'utf8' }).filter((file) => /^\w+\/about\.ts$/.test(file))
  const abouts = await Promise.all(files.sort().map((file) => import(`./lib/platforms/${file}`) as Promise<{ default: PlatformAbout }>))
  return abouts.flatMap((about) => [...about.default.matches])
}

/**
 * What runs in pages: the manifest names the first, the background injects the second (see lib/background/take-arrival.ts), the panel the
 * third (see lib/messages/show-on-page.ts).
 */
const PAGE_SCRIPTS = new Set(['page', 'reader', 'show'])

/** Dexie's default build is written for browsers from before classes; everything here runs in newer ones, and loads less with its other build. */
const modernDexie: Plugin = {
  name: 'touchstone:modern-dexie',
  config: () => ({ resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] } }),
}

/** A named number costs bytes wherever it is used: the build writes the bare number there (see lib/domain/limits.ts). */
const bareNumbers: Plugin = {
  name: 'touchstone:bare-numbers',
  config: () => ({ build: { rolldownOptions: { optimization: { inlineConst: { mode: 'all' } } } } }),
}

export default defineConfig({
  // Imports stay visible: the linter holds which folder may use which.
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [tailwindcss(), dropDescriptions()],
    // The workbook writer would compress in workers made from blobs of code: an extension's pages forbid those, and no browser promises them elsewhere.
    resolve: {
      alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL('./lib/export/formats/zip-in-place.ts', import.meta.url)) }],
    },
  }),
  hooks: {
    // Candidates that read a document's payload work where the reading arrives; in the page they are left out of the build.
    'vite:build:extendConfig': (entrypoints, config) => {
      config.plugins = [...(config.plugins ?? []), modernDexie, bareNumbers]
      if (entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'))) config.plugins.push(oneFirstScript())
      if (!entrypoints.every(({ type, name }) => type === 'unlisted-script' && PAGE_SCRIPTS.has(name))) return
      config.define = { ...config.define, 'import.meta.env.IN_PAGE': 'true' }
      config.plugins = [...(config.plugins ?? []), stripPayload(), bareScript()]
    },
    // The browser reads these itself.
    'build:publicAssets': (_wxt, files) => {
      for (const [at, file] of files.entries()) {
        if (!isTexts(file.relativeDest) || !('absoluteSrc' in file)) continue
        files[at] = { relativeDest: file.relativeDest, contents: withoutDescriptions(readFileSync(file.absoluteSrc, 'utf8')) }
      }
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
    name: '__MSG_manifest_name__',
    default_locale: 'en',
    short_name: '__MSG_app_name__',
    description: '__MSG_manifest_description__',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
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
    action: { default_title: '__MSG_app_name__' },
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: { suggested_key: { default: 'Alt+Shift+V' } },
      'save-creator': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_manifest_save_command__' },
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
