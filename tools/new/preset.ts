/** `npm run new:preset -- acme_crm`: the file of a new export preset and its test, put on the list, with its texts and its row in the docs. */
import { readFileSync } from 'node:fs'
import { camelCase, filesOf, run, titleCase, withAddition, withEntry, writeFiles } from './make-files'
import { withTexts } from './texts'

const LIST = 'lib/export/presets/presets.ts'
const TYPE = 'lib/export/presets/preset.ts'
const DOCS = 'docs/exports.md'

await run(async ([id, ...more]) => {
  if (id === undefined || more.length > 0) throw new Error('npm run new:preset -- <id>, for example: npm run new:preset -- acme_crm')
  if (!/^[a-z]\w{1,29}$/.test(id) || /[A-Z]|__|_$/.test(id))
    throw new Error(
      `"${id}" is no id of a preset: it takes 2 to 30 small letters and digits, with single underscores, such as google_sheets.`,
    )
  const [camel, name, file] = [camelCase(id), titleCase(id), id.replaceAll('_', '-')]
  if (readFileSync(TYPE, 'utf8').includes(`'${id}'`)) throw new Error(`Nothing was written, because ${TYPE} names ${id} already.`)
  const made = filesOf('preset', { id, camel, name, file })
  const addTo = (path: string, place: RegExp, addition: string) => withAddition(readFileSync(path, 'utf8'), { place, addition, path })
  const changed = new Map([
    [TYPE, addTo(TYPE, /export type PresetId =[^\n]*(?:\n {2,}['|][^\n]*)*/, ` | '${id}'`)],
    [LIST, withEntry(LIST, { name: camel, from: `./${file}`, list: 'PRESETS' })],
    [
      DOCS,
      addTo(
        DOCS,
        /\| tool \|[^\n]*(?:\n\|[^\n]*)*/,
        `\n| ${name} | person | fill in: its columns, and beside them what stops and what is told | | |`,
      ),
    ],
    ...withTexts([
      {
        key: `export_leaves_${id}`,
        message: `fill in: what of the full table ${name} has no columns for`,
        description: `Export dialog, after "Left out:": what a file for ${name} does not hold.`,
      },
    ]),
  ])
  await writeFiles({ made, changed })
  return `${[...made.keys()].join('\n')}
changed: ${[...changed.keys()].join(', ')}

The preset is on the list and writes a stand-in for its columns; all tests of presets pass on it but one, which lists what to fill in:
  npx vitest run ${file}
When it lists nothing:
  npx vitest run lib/export tests/contract components/export

Beside these files:
- Something the tool does whatever the rows hold: \`notice\` in ${TYPE}, and its text export_notice_${id}.
- A rule that no other preset has: lib/export/presets/rules.ts, its id in ${TYPE}, and its texts export_problem_<id>_one, _other.
- People who must have opted in: \`needsConsent\`, and the list of them in lib/export/presets/preset.test.ts.
- CHANGELOG.md gets a line.`
})
