/**
 * Completes package-lock.json for every system: npm leaves out other systems' optional packages when it cannot see them, and `npm ci` then
 * fails there. Also removes the download addresses, which are private to this machine.
 * Run after every change of dependencies: `npm run lock:complete`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const OS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const CPU = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32']

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))
let added = 0
for (const [owner, entry] of Object.entries({ ...lock.packages })) {
  delete entry.resolved
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`
    if (lock.packages[key] || lock.packages[`${owner}/${key}`] || !/^\d/.test(version)) continue
    const system = systemOf(name)
    if (!system) continue
    lock.packages[key] = { version, ...(entry.dev && { dev: true }), optional: true, ...system }
    added++
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`package-lock.json: ${added} entries added`)

/** `@oxlint/binding-linux-x64-musl` → linux, x64, musl; null for a name that tells no system, which is better left out than guessed. */
function systemOf(name) {
  const words = name.split('/').pop()
  const cpu = CPU.find((word) => words.includes(`-${word}`))
  const os = OS.find((word) => words.includes(`-${word}`))
  if (!cpu || (!os && cpu !== 'wasm32')) return null
  const libc = /musl/.test(words) ? ['musl'] : os === 'linux' && /gnu/.test(words) ? ['glibc'] : null
  return { ...(os && { os: [os] }), cpu: [cpu], ...(libc && { libc }) }
}
