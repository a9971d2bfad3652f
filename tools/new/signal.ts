/** `npm run new:signal -- engagement burstiness`: the file of a new signal and its test, on its score's list, with its text and its row in the model card. */
import { existsSync, readFileSync } from 'node:fs'
import { camelCase, filesOf, run, withAddition, withEntry, writeFiles } from './make-files'
import { withTexts } from './texts'

/** Chapter of the model card, and how the row of a signal that moves nothing is written there. */
const SCORES = {
  engagement: {
    chapter: 'Engagement quality',
    row: (id: string) => `| \`${id}\` | fill in: what is measured, its weight, points and source | 0 | 0 | |`,
  },
  fit: { chapter: 'Niche fit', row: (id: string) => `| \`${id}\` | fill in: what it says, and what it counts | none |` },
  saturation: { chapter: 'Partnership saturation', row: (id: string) => `| \`${id}\` | fill in: what it says, and what it takes | none |` },
} as const

const CARD = 'docs/scoring.md'
const USAGE = 'npm run new:signal -- <engagement|fit|saturation> <id>, for example: npm run new:signal -- engagement burstiness'

await run(async ([score, id, ...more]) => {
  if (score === undefined || id === undefined || more.length > 0) throw new Error(USAGE)
  if (!isScore(score)) throw new Error(`"${score}" is no score. ${USAGE}`)
  if (!/^[a-z]{2,}(?:-[a-z]+)*$/.test(id) || id.length > 40)
    throw new Error(`"${id}" is no id of a signal: it takes up to 40 small letters, with single dashes, such as creator-replies.`)
  const folder = `lib/scoring/${score}`
  if (existsSync(`${folder}/signals/${id}.ts`)) throw new Error(`Nothing was written, because ${folder}/signals/${id}.ts is there already.`)
  const [list, messages] = [`${folder}/${score}-score.ts`, `${folder}/model/messages.ts`]
  const { chapter, row } = SCORES[score]
  const addTo = (path: string, place: RegExp, addition: string) => withAddition(readFileSync(path, 'utf8'), { place, addition, path })
  const changed = new Map([
    [list, withEntry(list, { name: `${camelCase(id)}Signal`, from: `@/${folder}/signals/${id}`, list: `${score.toUpperCase()}_SIGNALS` })],
    [messages, addTo(messages, new RegExp(`_MESSAGES = \\[[^\\]]*?(?:\\s*'${score}\\.[\\w-]+',)+`), `\n  '${score}.${id}',`)],
    [CARD, addTo(CARD, new RegExp(`^# ${chapter}$[^]*?^## Signals$[^]*?^\\| id \\|[^\\n]*(?:\\n\\|[^\\n]*)*`, 'm'), `\n${row(id)}`)],
    ...withTexts([
      {
        key: `${score}_${id.replaceAll('-', '_')}`,
        message: `fill in: the sentence that ${id} gives as its reason`,
        description: `Reason of a score.`,
      },
    ]),
  ])
  const made = filesOf(`signal/${score}`, { id, camel: camelCase(id) })
  await writeFiles({ made, changed })
  return `${[...made.keys()].join('\n')}
changed: ${[...changed.keys()].join(', ')}

The signal is on the list of its score and moves nothing yet; all tests of the scores pass on it but one, which lists what to fill in:
  npx vitest run ${folder}/signals/${id}
When it lists nothing:
  npx vitest run lib/scoring lib/i18n tests/property/${score}.test.ts tests/contract/texts.test.ts

Beside these files:
- A source that is new: docs/sources.md.
- Values in the sentence, plural forms, further sentences: lib/i18n/explain.ts says which values there are; each sentence stands in ${messages} and in all languages.
${score === 'engagement' ? `- Ordinary accounts move with it: npx tsx tools/peers/generate-peers.ts, which lib/scoring/peers.test.ts asks for.\n- What the panel offers to open next: lib/scoring/next-step.ts.\n` : ''}- The tables under "Measured" in ${CARD}: npx tsx tests/bench/scoring.ts --markdown.
- CHANGELOG.md gets a line.`
})

function isScore(name: string): name is keyof typeof SCORES {
  return Object.hasOwn(SCORES, name)
}
