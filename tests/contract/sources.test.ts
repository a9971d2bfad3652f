/** A stranger can check where every number of a score comes from: docs/sources.md, the comments and the model card agree. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ENGAGEMENT_SIGNALS } from '@/lib/scoring/engagement/engagement-score'
import { sourceFiles } from '@/tests/support/imports'
import { citedIn, entriesOf, unexplainedNumbers } from '@/tests/support/sources'

const CARD = 'docs/scoring.md'
const FIELDS = ['Author', 'Title', 'Year', 'Link', 'n', 'Licence', 'Taken', 'Used for']
/** Files whose constants decide a score or an estimate. */
const DECIDING = /^(?:lib\/scoring\/.*|lib\/money\/market-table|tools\/peers\/ordinary-account)\.ts$/
/** Keys of notes that are not in this repository: what the bracketed keys replaced. */
const CRYPTIC = /\b[A-E]\d\b|\bfacts:? [A-E]\b|\bthe yardstick\b/i

const card = readFileSync(CARD, 'utf8')
const entries = entriesOf(readFileSync('docs/sources.md', 'utf8'))
const code = sourceFiles
  .filter((file) => !/\.test\.tsx?$/.test(file) && file !== 'tests/support/sources.ts')
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
const cited = [...code, { file: CARD, text: card }].flatMap(({ file, text }) => [...citedIn(text)].map((key) => ({ file, key })))

describe('docs/sources.md', () => {
  it('has an entry for every key of the code and of the model card', () => {
    expect(cited.filter(({ key }) => !entries.has(key))).toEqual([])
  })

  it('has no entry that nothing cites', () => {
    const used = new Set(cited.map(({ key }) => key))
    expect([...entries.keys()].filter((key) => !used.has(key))).toEqual([])
  })

  it('says of every entry all that is asked', () => {
    const missing = [...entries].flatMap(([key, fields]) => FIELDS.filter((name) => !fields.get(name)).map((name) => `${key}: ${name}`))
    expect(missing).toEqual([])
  })

  it('is where every key of the model card leads', () => {
    for (const key of citedIn(card)) expect(card).toContain(`\n[${key}]: sources.md#${key}\n`)
  })
})

describe('numbers', () => {
  it('of the constants that decide a score say their source, or why they are an own choice', () => {
    const deciding = code.filter(({ file }) => DECIDING.test(file))
    expect(deciding.length).toBeGreaterThan(60)
    expect(deciding.flatMap(({ file, text }) => unexplainedNumbers(file, text))).toEqual([])
  })

  it('of every engagement signal have a source or "own choice" in the model card', () => {
    for (const { id } of ENGAGEMENT_SIGNALS) {
      const source = new RegExp(`^\\| \`${id}\` \\|.*\\| ([^|]+) \\|$`, 'm').exec(card)?.[1] ?? ''
      expect(source, id).toMatch(/own choice|\[[a-z-]+-(?:\d{4}|undated)\]/)
    }
  })

  it('are cited by no key that only its author can look up', () => {
    const scored = code.filter(({ file }) => /^lib\/(?:scoring|text|money)\/|^tests\/bench\/scoring\/|^tools\/peers\//.test(file))
    const comments = scored.flatMap(({ file, text }) =>
      [...text.matchAll(/^\s*(?:\/\*\*|\*|\/\/).*$/gm)].map(([line]) => `${file}: ${line.trim()}`),
    )
    expect([...comments, ...card.split('\n')].filter((line) => CRYPTIC.test(line))).toEqual([])
  })
})

describe('a constant without a reason', () => {
  const told = (text: string): string[] => unexplainedNumbers('a.ts', text)

  it('is named', () => {
    expect(told('const MOST = 4')).toEqual(['a.ts: MOST'])
    expect(told('/** Words. Own choice. */\nconst MOST = [[1, 2]] as const')).toEqual(['a.ts: MOST'])
    expect(told('/** Own choice: few. */\nconst A = 1\n\nconst MOST = { most: 4 }')).toEqual(['a.ts: MOST'])
  })

  it('is not one that says its source, shares the comment above, or holds no number', () => {
    expect(told('/** Source: [wilson-1927]. */\nconst A = 4\nconst B = 5')).toEqual([])
    expect(told('/**\n * Long. Own\n * choice: few.\n */\nconst A = 4')).toEqual([])
    expect(told("const NAME = 'a'\nconst DAY = 86_400_000\nconst twice = (n: number) => 2 * n")).toEqual([])
  })
})
