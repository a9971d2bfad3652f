/** No test races a real clock: it waits for what it has caused, holds the timers, or counts. Timeouts stand in the configuration alone. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const TEST = /\.(?:test\.tsx?|e2e\.ts)$/
/** What a test may not say, and what it says instead. */
const RULES = [
  { what: 'sleeps', sign: /(?<!test\.)\bsetTimeout\(|\bwaitForTimeout\(|\bsleep\(/, instead: 'wait for a condition, or hold the timers' },
  { what: 'looks at the clock', sign: /\bperformance\.now\(/, instead: 'count, or take processor time (cpuMsOf)' },
  {
    what: 'sets a timeout of its own',
    sign: /\btest\.setTimeout\(|\b(?:test|hook|asyncUtil)Timeout\b|\btimeout:|^ *\}, [\d_]+\)$/m,
    instead: 'leave it to vitest.config.ts, setup-window.ts and playwright.config.ts',
  },
] as const

/** Who may, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'tests/e2e/background.e2e.ts sleeps': 'the moment at which the background dies is what is tested',
  'tests/e2e/quiet.e2e.ts sleeps': 'a real page must stay unchanged for a time; nothing tells when nothing happens',
  'tests/e2e/show-on-page.e2e.ts sleeps': 'the same',
  'tests/e2e/switched-off.e2e.ts sleeps': 'the same',
  'tests/e2e/update.e2e.ts sleeps': 'the same',
  'tests/e2e/shortcut.e2e.ts sleeps': 'asks the icon again and again from inside the background',
  'tests/e2e/spreadsheets.e2e.ts sets a timeout of its own': 'installs an office first',
}

const files = ['components', 'lib', 'tests', 'tools'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => TEST.test(file) && !file.includes('node_modules') && !file.endsWith('contract/calm.test.ts')),
)
const found = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  return RULES.filter(({ sign }) => sign.test(text)).map(({ what, instead }) => ({ breach: `${file} ${what}`, instead }))
})

describe('the tests', () => {
  it('race no clock', () => {
    expect(found.filter(({ breach }) => !(breach in ALLOWED)).map(({ breach, instead }) => `${breach}: ${instead}`)).toEqual([])
  })

  it('have no exception that nobody needs', () => {
    const breaches = new Set(found.map(({ breach }) => breach))
    expect(Object.keys(ALLOWED).filter((breach) => !breaches.has(breach))).toEqual([])
  })
})
