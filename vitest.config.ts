import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

process.env.TZ = 'UTC'

export default defineConfig({
  plugins: [await WxtVitest()],
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('./tests/support/polyfill.ts', import.meta.url)) },
  },
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.tsx', 'tests/{contract,property,component}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    // All cores: the default leaves one idle, which on two cores is half the machine.
    maxWorkers: '100%',
  },
})
