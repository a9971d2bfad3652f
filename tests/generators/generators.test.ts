/**
 * Each generator, run in a copy of the tree: its files appear and compile, every other test passes on them, and one test of each says in words
 * what a person has to fill in. Slow: it types, lints and tests the copy.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const SIGNALS = ['engagement', 'fit', 'saturation'].map((score) => ['signal', score, 'sea-shanties'] as const)
/** What the generators are called with, one after the other. */
const CALLS: readonly (readonly string[])[] = [['platform', 'corvid'], ['preset', 'brindle_crm'], ...SIGNALS]

/** The tests that hold what is made against the rest, by parts of their paths. */
const TESTS = [
  'corvid',
  'brindle-crm',
  'sea-shanties',
  'lib/export/presets',
  'lib/i18n',
  'lib/scoring/model-card',
  'lib/scoring/vet',
  'engagement-score',
  'fit-score',
  'saturation-score',
  ...['platforms', 'halves', 'structure', 'texts'].map((name) => `tests/contract/${name}`),
  'tests/property/damage',
]

const MODULES = resolve('node_modules')
const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.cache', 'coverage', 'test-results'])
const root = mkdtempSync(join(tmpdir(), 'generators-'))

interface Outcome {
  readonly code: number | null
  readonly said: string
}

/** What this run of the tests has told its own workers would lead another one astray. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$)/.test(name)))

/** Runs a tool of the project in the copy. @param tool its script under node_modules. */
function run(tool: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(MODULES, tool), ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { code: status, said: `${stdout}${stderr}` }
}

const generate = ([kind, ...args]: readonly string[]) => run('tsx/dist/cli.mjs', `tools/new/${kind}.ts`, ...args)

/** Every file of the copy that a person could have written, by its path. */
function filesNow(): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(`${root}/node_modules`) && !path.includes(`${root}/.`))
  return new Map(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]))
}

interface TestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

let before: Map<string, string>
let after: Map<string, string>
let outcomes: Outcome[]

beforeAll(() => {
  for (const entry of readdirSync('.')) if (!LEFT_OUT.has(entry)) cpSync(entry, join(root, entry), { recursive: true })
  symlinkSync(MODULES, join(root, 'node_modules'))
  before = filesNow()
  outcomes = CALLS.map(generate)
  after = filesNow()
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

const made = () => [...after.keys()].filter((path) => !before.has(path))
const changed = () => [...after.keys()].filter((path) => before.has(path) && before.get(path) !== after.get(path))

it('makes files and says what else is to be done', () => {
  for (const { code, said } of outcomes) expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('npx vitest run') })
  expect(made().filter((path) => !path.startsWith('tests/fixtures/'))).toEqual(
    expect.arrayContaining([
      'lib/platforms/corvid/about.ts',
      'lib/platforms/corvid/locate.test.ts',
      'lib/export/presets/brindle-crm.ts',
      'lib/export/presets/brindle-crm.test.ts',
      ...SIGNALS.flatMap(([, score, id]) => ['ts', 'test.ts'].map((ending) => `lib/scoring/${score}/signals/${id}.${ending}`)),
    ]),
  )
  expect(made().filter((path) => path.endsWith('case.json')).length).toBeGreaterThan(7)
  expect(made().filter((path) => /\{\{|__id__/.test(`${path}${after.get(path)}`))).toEqual([])
})

it('changes only lists, texts and papers', () => {
  expect(changed().filter((path) => !/_locales|docs\/|presets?\.ts$|-score\.ts$|messages\.ts$/.test(path))).toEqual([])
})

describe('what is made', () => {
  it('compiles', () => {
    expect(run('typescript/bin/tsc', '--noEmit')).toEqual({ code: 0, said: '' })
  })

  it('passes the linter and is formatted', () => {
    const sources = [...made(), ...changed()].filter((path) => path.endsWith('.ts'))
    expect(run('oxlint/bin/oxlint', ...sources)).toMatchObject({ code: 0 })
    expect(run('prettier/bin/prettier.cjs', '--check', ...sources)).toMatchObject({ code: 0 })
  })

  it('passes every test but those that say what is left to fill in', () => {
    const { said } = run('vitest/vitest.mjs', 'run', '--reporter=json', '--outputFile=outcome.json', ...TESTS)
    expect(existsSync(join(root, 'outcome.json')), said).toBe(true)
    const { testResults } = JSON.parse(readFileSync(join(root, 'outcome.json'), 'utf8')) as TestReport
    expect(testResults.filter(({ assertionResults }) => assertionResults.length === 0).map(({ name, message }) => [name, message])).toEqual(
      [],
    )
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
    expect(tests.length).toBeGreaterThan(300)
    const failed = tests.filter(({ status }) => status === 'failed')
    const words = failed.flatMap(({ fullName, failureMessages }) => failureMessages.map((message) => `${fullName}: ${message}`)).sort()
    expect(words.map((line) => line.split('\n')[0])).toEqual([
      ...Array.from({ length: CALLS.length }, () => expect.stringMatching(/^is filled in: \d+ left to fill in:$/)),
      expect.stringMatching(/^the tree corvid has what a platform needs: .*README\.md does not name corvid/),
      expect.stringMatching(/^the tree has nothing of a generator left to fill in: \d+ left to fill in:$/),
    ])
    for (const line of words.filter((one) => one.includes('left to fill in'))) expect(line).not.toMatch(/^\s+at /m)
    expect(words.join('\n')).toMatch(/lib\/platforms\/corvid\/about\.ts:\d+ /)
    expect(words.join('\n')).toMatch(/public\/_locales\/ja\/messages\.json:\d+ /)
  })
})

describe('what is refused', () => {
  it.each(CALLS.map((call) => [call.join(' '), call] as const))(
    '%s a second time: it says what is there, and changes nothing',
    (_, call) => {
      const files = filesNow()
      const { code, said } = generate(call)
      expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(/^Nothing was written, because .*already/) })
      expect(filesNow()).toEqual(files)
    },
  )

  it.each([
    [['platform'], /npm run new:platform -- <id>/],
    [['platform', 'Corvid'], /"Corvid" is no id of a platform/],
    [['platform', 'corvid-two'], /is no id of a platform: it takes/],
    [['platform', '../corvid'], /is no id of a platform: it takes/],
    [['platform', 'reader'], /lib\/platforms\/reader is there already/],
    [['preset', 'brindle-crm'], /is no id of a preset: it takes/],
    [['preset', 'hubspot'], /names hubspot already/],
    [['preset', 'rules'], /lib\/export\/presets\/rules\.ts/],
    [['signal', 'engagement'], /npm run new:signal -- <engagement\|fit\|saturation> <id>/],
    [['signal', 'charm', 'smile'], /"charm" is no score/],
    [['signal', 'fit', 'Smile'], /is no id of a signal: it takes/],
    [['signal', 'fit', 'topic'], /lib\/scoring\/fit\/signals\/topic\.ts is there already/],
  ])('%s', (call, words) => {
    const { code, said } = generate(call)
    expect(code).toBe(1)
    expect(said).toMatch(words)
    expect(said).not.toMatch(/^\s+at /m)
  })
})

it('leaves nothing outside the copy', () => {
  expect(existsSync('lib/platforms/corvid')).toBe(false)
})
