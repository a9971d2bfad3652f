import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

process.env.TZ = 'UTC'

/** Tests that draw, and those that look at a document as the content scripts do. */
const WINDOW = [
  '{components,tests}/**/*.test.tsx',
  'lib/platforms/page/*.test.ts',
  'lib/show/*.test.ts',
  'components/app/start-page.test.ts',
]
/** Reading, scoring and exporting keep nothing between two calls. */
const PURE = ['lib/{platforms,scoring,text,export,domain}/**/*.test.ts', 'tests/{contract,property}/**/*.test.ts']

/** What `npm run check` leaves to `npm run check:full`: docs/testing.md. */
const FULL = '**/*.full.test.{ts,tsx}'

const SETUP = 'tests/support/setup.ts'
const SETUP_STORED = 'tests/support/setup-stored.ts'

const plugins = [await WxtVitest()]

export default defineConfig(({ mode }) => {
  const leftOut = [...configDefaults.exclude, ...(mode === 'quick' ? [FULL] : [])]
  return {
    plugins,
    resolve: {
      alias: { 'webextension-polyfill': fileURLToPath(new URL('./tests/support/polyfill.ts', import.meta.url)) },
    },
    test: {
      restoreMocks: true,
      unstubGlobals: true,
      // What tests make fail on purpose is noted, and printed as everywhere.
      onConsoleLog: (text) => !text.startsWith('Touchstone: '),
      // Generous: what a busy machine makes late is not wrong.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      // All cores: the default leaves one idle, which on two cores is half the machine.
      maxWorkers: '100%',
      // Files share a worker, its window and what it has loaded: loading all of it anew takes longer than most files. What a test leaves
      // behind, the set-up of its project takes away.
      isolate: false,
      experimental: { fsModuleCache: true, fsModuleCachePath: '.cache/vitest' },
      projects: [
        { extends: true, test: { name: 'pure', include: PURE, exclude: [...leftOut, ...WINDOW], setupFiles: [SETUP] } },
        {
          extends: true,
          test: {
            name: 'stored',
            include: ['{lib,components}/**/*.test.ts'],
            exclude: [...leftOut, ...WINDOW, ...PURE],
            setupFiles: [SETUP, SETUP_STORED],
          },
        },
        {
          extends: true,
          test: {
            name: 'window',
            include: WINDOW,
            exclude: leftOut,
            environment: './tests/support/one-window.ts',
            setupFiles: [SETUP, SETUP_STORED, 'tests/support/setup-window.ts'],
          },
        },
        // Types, lints and tests a copy of the tree.
        {
          extends: true,
          test: {
            name: 'generators',
            include: ['tests/generators/*.test.ts'],
            exclude: leftOut,
            testTimeout: 600_000,
            hookTimeout: 600_000,
          },
        },
      ],
    },
  }
})
