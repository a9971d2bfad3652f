/**
 * `npm run check`: everything but the end-to-end tests. What does not wait for each other runs side by side; what each says is printed when
 * it ends, and the whole fails when one of them does.
 */
import { spawn } from 'node:child_process'

/** Each row one after the other, the rows side by side. */
const rows = [['types', 'lint'], ['build', 'size'], ['test:unit']]

const outcomes = await Promise.all(rows.map(inTurn))
process.exitCode = outcomes.every(Boolean) ? 0 : 1

async function inTurn(names) {
  for (const name of names) if (!(await run(name))) return false
  return true
}

function run(name) {
  const script = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' })
  let said = ''
  for (const stream of [script.stdout, script.stderr]) stream.on('data', (text) => (said += text))
  return new Promise((resolve) => {
    script.on('close', (code) => {
      console.log(`${said.trimEnd()}\n${name}: ${code === 0 ? 'done' : 'FAILED'}\n`)
      resolve(code === 0)
    })
  })
}
