/** Every text of the extension, in every language there is: complete, filled in, used, and described for translators. */
import { ENGAGEMENT_MESSAGES } from '@/lib/scoring/engagement/model/messages'
import { FIT_MESSAGES } from '@/lib/scoring/fit/model/messages'
import { SATURATION_MESSAGES } from '@/lib/scoring/saturation/model/messages'
import { VERDICT_MESSAGES } from '@/lib/scoring/verdict-words'
import { nameOfText } from '@/lib/i18n/explain'
import { UI_LANGUAGES } from '@/lib/i18n/translate'
import { dropDescriptions } from '@/tools/build/drop-descriptions'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

type Texts = Readonly<Record<string, { readonly message: string; readonly description?: string } | undefined>>

const FOLDER = 'public/_locales'
const read = (language: string): Texts => JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')) as Texts
const languages = readdirSync(FOLDER)
const english = read('en')
const FORM = /_(zero|one|two|few|many|other)$/
const stemOf = (key: string) => key.replace(FORM, '')
const isPlural = (stem: string) => english[`${stem}_one`] !== undefined && english[`${stem}_other`] !== undefined

/** The keys a language must have: every text of English, and of each plural the forms its own grammar needs. */
function wanted(language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const stems = Object.keys(english).filter((key) => FORM.test(key) && isPlural(stemOf(key)))
  const plain = Object.keys(english).filter((key) => !stems.includes(key))
  return [...plain, ...[...new Set(stems.map(stemOf))].flatMap((stem) => forms.map((form) => `${stem}_${form}`))].sort()
}

const valuesIn = (text: string) =>
  [...new Set([...text.matchAll(/(?<!\{)\{([a-zA-Z]{1,30})\}(?!\})/g)].map((match) => match[1] ?? ''))].sort()

interface Call {
  readonly where: string
  readonly key: string
  readonly isPlural: boolean
  /** `null` when they cannot be read off the source. */
  readonly values: readonly string[] | null
}

const files = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('platforms'))
    .map((file) => join(folder, file)),
)
const sources = [...files, 'wxt.config.ts'].map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** Keys an expression may give, as far as they are written out: literals and choices between literals. */
function literals(node: ts.Expression | undefined): string[] {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)]
  return ts.isParenthesizedExpression(node) ? literals(node.expression) : []
}

function namesOf(node: ts.Expression | undefined): string[] | null {
  if (!node) return []
  if (!ts.isObjectLiteralExpression(node) || node.properties.some(ts.isSpreadAssignment)) return null
  return node.properties.flatMap((property) => (property.name && ts.isIdentifier(property.name) ? [property.name.text] : []))
}

const calls: Call[] = []
/** Every text in quotes (in the manifest's own way, too), and the patterns of those put together. */
const quoted = new Set<string>()
const patterns: RegExp[] = []
for (const { file, text } of sources) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) quoted.add(/^__MSG_(\w+)__$/.exec(node.text)?.[1] ?? node.text)
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
      // At least a word must stand before the gap: `${a}_${b}` would use everything.
      if (/^[a-z0-9]+_[a-z0-9_]*$/.test(parts[0] ?? '')) patterns.push(new RegExp(`^${parts.join('[a-z0-9_]+')}$`))
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && ['t', 'plural'].includes(node.expression.text)) {
      const counts = node.expression.text === 'plural'
      const names = namesOf(node.arguments[counts ? 2 : 1])
      const where = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
      for (const key of literals(node.arguments[0]))
        calls.push({ where, key, isPlural: counts, values: names && counts ? [...names, 'count'] : names })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}

describe.each(languages)('the texts in %s', (language) => {
  const texts = language === 'en' ? english : read(language)

  it('are there, all of them and no others', () => {
    expect(Object.keys(texts).sort()).toEqual(wanted(language))
  })

  it('are not empty, and name their own language', () => {
    for (const [key, text] of Object.entries(texts)) expect(text?.message.trim(), key).not.toBe('')
    expect(texts['language_tag']?.message).toBe(language)
    // The browser reads `$` as a placeholder of its own.
    for (const [key, text] of Object.entries(texts)) expect(text?.message, key).not.toContain('$')
  })

  it('take the same values as in English', () => {
    for (const [key, text] of Object.entries(texts)) {
      const model = english[key] ?? english[`${stemOf(key)}_other`]
      const [own, expected] = [valuesIn(text?.message ?? ''), valuesIn(model?.message ?? '')]
      // "One post" and "no posts" may do without the figure.
      if (FORM.test(key) && isPlural(stemOf(key))) expect(expected, key).toEqual(expect.arrayContaining(own))
      else expect(own, key).toEqual(expected)
    }
  })
})

/** Fewer words than these tell a translator nothing. */
const FEWEST_WORDS = 3

describe('the descriptions', () => {
  it('stand at every English text, in words of their own', () => {
    const bare = Object.entries(english).filter(([, text]) => {
      const words = text?.description?.trim() ?? ''
      return words.split(/\s+/).length < FEWEST_WORDS || words === text?.message || words.includes('$')
    })
    expect(bare.map(([key]) => key)).toEqual([])
  })

  it('say what every value is that the text names', () => {
    for (const [key, text] of Object.entries(english))
      expect(valuesIn(text?.description ?? ''), key).toEqual(expect.arrayContaining(valuesIn(text?.message ?? '')))
  })

  it('say of a text with plural forms that it is one, and by which number', () => {
    const lacking = Object.entries(english).filter(([key, text]) => {
      if (!FORM.test(key) || !isPlural(stemOf(key))) return false
      const counted = /\bPlural by \{([a-zA-Z]+)\}\.$/.exec(text?.description ?? '')?.[1] ?? ''
      return !valuesIn(english[`${stemOf(key)}_other`]?.message ?? '').includes(counted)
    })
    expect(lacking.map(([key]) => key)).toEqual([])
  })

  it.each(languages.filter((language) => language !== 'en'))('stand in English alone, not in %s', (language) => {
    expect(Object.entries(read(language)).filter(([, text]) => text?.description !== undefined)).toEqual([])
  })

  it('do not ship', () => {
    const transform = dropDescriptions().transform as (code: string, id: string) => { code: string } | null
    const path = join(FOLDER, 'en', 'messages.json')
    const shipped = JSON.parse(transform(readFileSync(path, 'utf8'), `/house/${path}`)?.code ?? '{}') as Texts
    expect(shipped).toEqual(Object.fromEntries(Object.entries(english).map(([key, text]) => [key, { message: text?.message }])))
    expect(transform('{}', '/house/public/other.json')).toBeNull()
  })
})

describe('the sources', () => {
  it('give every text the values it names', () => {
    for (const { where, key, isPlural: counts, values } of calls) {
      const message = english[counts ? `${key}_other` : key]?.message
      expect(message, `${where} asks for ${key}`).toBeDefined()
      if (values) expect(values, `${where} ${key}`).toEqual(expect.arrayContaining(valuesIn(message ?? '')))
    }
    expect(calls.length).toBeGreaterThan(20)
  })

  it('use every text', () => {
    const scores = new Set([...ENGAGEMENT_MESSAGES, ...FIT_MESSAGES, ...SATURATION_MESSAGES, ...VERDICT_MESSAGES].map(nameOfText))
    const isUsed = (name: string) => scores.has(name) || quoted.has(name) || patterns.some((pattern) => pattern.test(name))
    const dead = Object.keys(english).filter((key) => !isUsed(key) && !(isPlural(stemOf(key)) && isUsed(stemOf(key))))
    expect(dead).toEqual([])
  })

  it('never call anybody fake', () => {
    const { promise_never_accuses: _said, ...others } = english
    const accusing = Object.entries(others).filter(([, text]) =>
      /\bfake|fraud|\bbots?\b|bought (?:likes|followers)|cheat/i.test(text?.message ?? ''),
    )
    expect(accusing).toEqual([])
  })
})

// Switched on when the last language is in: until then the list is ahead of the files.
it('lists exactly the languages that there are', () => {
  expect(Object.keys(UI_LANGUAGES).sort()).toEqual(languages.sort())
})
