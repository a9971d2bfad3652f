import { builtinEnvironments, type Environment } from 'vitest/runtime'

const MADE = Symbol.for('touchstone.window')
const kept = globalThis as { [MADE]?: Promise<unknown> }

/**
 * One window for all test files of a worker: jsdom takes longer to make one than most files take to run. The set-up takes away what tests
 * leave behind in it (setup-window.ts).
 */
export default {
  ...builtinEnvironments.jsdom,
  name: 'one-window',
  async setup(global, options) {
    kept[MADE] ??= Promise.resolve(builtinEnvironments.jsdom.setup(global, options))
    await kept[MADE]
    return { teardown() {} }
  },
} satisfies Environment
