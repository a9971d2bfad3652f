import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

process.env.TZ = 'UTC'

/**
 * Reading, scoring and exporting keep nothing between two calls, so their tests share a worker and what it has loaded. Following a page
 * does: it needs a window and a clock of its own.
 */
const PURE = ['lib/{platforms,scoring,export,domain}/**/!(watch-page|follow-page).test.ts', 'tests/{contract,property}/**/*.test.ts']

export default defineConfig({
  plugins: [await WxtVitest()],
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('./tests/support/polyfill.ts', import.meta.url)) },
  },
  test: {
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    // Generous: what a busy machine makes late is not wrong.
    testTimeout: 60_000,
    // All cores: the default leaves one idle, which on two cores is half the machine.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, pool: 'threads', isolate: false } },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: ['{lib,components}/**/*.test.{ts,tsx}', 'tests/component/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...PURE],
        },
      },
    ],
  },
})
