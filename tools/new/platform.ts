/** `npm run new:platform -- threads`: the files of a new platform, with a stand-in for its pages that every test can read. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf, run, titleCase, writeFiles } from './make-files'

const PLATFORMS = 'lib/platforms'
const ROOMS = ['lib', 'components', 'tools', 'docs']

await run(async ([id, ...more]) => {
  if (id === undefined || more.length > 0) throw new Error('npm run new:platform -- <id>, for example: npm run new:platform -- threads')
  if (!/^[a-z]{1,20}$/.test(id)) throw new Error(`"${id}" is no id of a platform: it takes 1 to 20 small letters, such as threads.`)
  if (existsSync(join(PLATFORMS, id))) throw new Error(`Nothing was written, because ${PLATFORMS}/${id} is there already.`)
  const others = platforms()
  const made = filesOf('platform', { id, name: titleCase(id), day: new Date().toISOString().slice(0, 10) })
  await writeFiles({ made })
  return `${[...made.keys()].join('\n')}

They read an invented page at https://www.${id}.example, and all tests of a platform pass on it but one, which lists what to fill in:
  npx vitest run ${id}
Fill in from above: addresses, a saved profile and a post as fixtures, then field after field. When it lists nothing:
  npx vitest run tests/contract tests/property/damage.test.ts
  npm run vet -- --url https://… saved.html      on pages you saved yourself

Beside these files:
- README.md must name ${id}, among the platforms at the top and no longer among those not read yet.
- The content script has a budget: npm run build && npm run size.
- CHANGELOG.md gets a line.

Files that name platforms one by one; see in each whether yours belongs there:
${namingPlatforms(others)
  .map((path) => `  ${path}`)
  .join('\n')}`
})

function platforms(): string[] {
  return readdirSync(PLATFORMS).filter((folder) => existsSync(join(PLATFORMS, folder, 'about.ts')))
}

/** Files outside the platforms' own folders whose code, comments aside, names at least two of them. */
function namingPlatforms(ids: readonly string[]): string[] {
  const named = ids.filter((id) => id.length > 1).map((id) => new RegExp(`\\b${id}\\w*\\b`, 'i'))
  return ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => join(room, path).replaceAll('\\', '/')),
  )
    .filter((path) => /\.(?:tsx?|mjs|md)$/.test(path) && !path.includes('.test.') && !path.startsWith('tools/new/'))
    .filter((path) => !ids.some((id) => path.startsWith(`${PLATFORMS}/${id}/`)))
    .filter((path) => {
      const text = readFileSync(path, 'utf8').replaceAll(path.endsWith('.md') ? /$^/g : /\/\*[^]*?\*\/|\/\/.*$/gm, '')
      return named.filter((name) => name.test(text)).length > 1
    })
    .sort()
}
