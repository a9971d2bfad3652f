/**
 * Runs the checks of a change and prints how long each step took. Lines are printed as they come, each after its step's name.
 *
 *     node tools/check.mjs          quick: types, lint, format, and the tests that tell most about a change
 *     node tools/check.mjs full     all but the end-to-end tests
 *     node tools/check.mjs all      everything
 *
 * Fails when a step fails. A step is a script of package.json.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** Stages run one after the other, rows of a stage side by side, steps of a row one after the other. */
const PLANS = {
  quick: [[['test:quick'], ['types', 'lint', 'format:check']]],
  full: [[['test:unit'], ['types', 'lint', 'format:check', 'build', 'size']]],
  all: [[['test:unit'], ['types', 'lint', 'format:check', 'build', 'size']], [['test:e2e']]],
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
const env = withPrograms(process.env)
const plan = PLANS[process.argv[2] ?? 'quick']
if (!plan) throw new Error(`There is no plan ${process.argv[2]}: ${Object.keys(PLANS).join(', ')}.`)

const started = performance.now()
const outcomes = []
for (const rows of plan) await Promise.all(rows.map(runInOrder))
console.log(tableOf(outcomes))
process.exitCode = outcomes.every(({ isDone }) => isDone) ? 0 : 1

async function runInOrder(names) {
  for (const name of names) if (!(await run(name))) return
}

/** Runs the script itself: another npm for each would take half a second. */
function run(name) {
  const since = performance.now()
  const child = spawn(scripts[name], { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', (line) => line.trim() !== '' && console.log(`${name.padEnd(12)} ${line}`))
  return new Promise((settle) => {
    child.on('close', (code) => {
      outcomes.push({ name, isDone: code === 0, ms: performance.now() - since })
      settle(code === 0)
    })
  })
}

/** The environment with the project's own programs first on the path, as npm gives it to a script. */
function withPrograms(given) {
  const name = Object.keys(given).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...given, [name]: [resolve('node_modules/.bin'), given[name]].join(delimiter) }
}

function tableOf(steps) {
  const seconds = (ms) => `${(ms / 1000).toFixed(1).padStart(7)} s`
  const lines = steps.map(({ name, isDone, ms }) => `${name.padEnd(12)} ${seconds(ms)}  ${isDone ? 'done' : 'FAILED'}`)
  return ['', ...lines, `${'in all'.padEnd(12)} ${seconds(performance.now() - started)}`].join('\n')
}
