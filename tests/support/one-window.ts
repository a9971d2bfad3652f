import { builtinEnvironments, type Environment } from 'vitest/runtime'

const MADE = Symbol.for('touchstone.window')
const kept = globalThis as { [MADE]?: Promise<unknown> }

/**
 * One window for all test files of a worker: what they load, React among it, keeps the window it was loaded in. The set-up takes away what
 * tests leave behind in it (setup-window.ts).
 *
 * It is happy-dom's. Tried on all 218 drawing tests, processor time of the whole run: jsdom with a shim that answers for styles 83 s,
 * happy-dom without any 64 s; the tests by themselves took half as long. What happy-dom lacks stands in setup-window.ts.
 */
export default {
  ...builtinEnvironments['happy-dom'],
  name: 'one-window',
  async setup(global, options) {
    kept[MADE] ??= Promise.resolve(builtinEnvironments['happy-dom'].setup(global, options))
    await kept[MADE]
    return { teardown() {} }
  },
} satisfies Environment
