/** Prints the closing line of `.ci/run`: how many tests passed and failed, unit and end-to-end together. */
import { existsSync, readFileSync } from 'node:fs'

const FOLDER = '.cache/test-counts'
const status = Number(process.argv[2] ?? 0)

function counts(name) {
  const path = `${FOLDER}/${name}.json`
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

const unit = counts('unit')
const endToEnd = counts('e2e')
// A file that does not even load counts as one failure though none of its tests ran.
const brokenFiles = (unit?.testResults ?? []).filter(
  (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
).length
const passed = (unit?.numPassedTests ?? 0) + (endToEnd?.stats.expected ?? 0) + (endToEnd?.stats.flaky ?? 0)
const failed = (unit?.numFailedTests ?? 0) + brokenFiles + (endToEnd?.stats.unexpected ?? 0)
const skipped = (unit?.numPendingTests ?? 0) + (endToEnd?.stats.skipped ?? 0)

if (skipped > 0) console.log(`${skipped} skipped`)
if (!unit || !endToEnd) console.log(`Not run: ${[unit ? '' : 'unit tests', endToEnd ? '' : 'end-to-end tests'].filter(Boolean).join(', ')}`)
// Types, lint, build or size broke: a failure without a test's name.
console.log(`${passed} passed, ${status !== 0 && failed === 0 ? 1 : failed} failed`)
