import { defineConfig } from '@playwright/test'

// Files end in .e2e.ts, so that the unit tests' runner never takes them for its own.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './tests/e2e/setup.ts',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  // A browser mostly waits for pages to settle: two cores have room for a third one.
  workers: 3,
  retries: 0,
  // Generous: what a busy machine makes late is not wrong.
  timeout: 600_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '.cache/test-counts/e2e.json' }]],
})
