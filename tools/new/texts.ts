/** Adds texts to every language, where the alphabet puts them. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'public/_locales'

/** A text of the product: its key, what it says, and for translators what it is. */
export interface NewText {
  readonly key: string
  readonly message: string
  readonly description: string
}

/**
 * The files of all languages with new texts in them: English says what is to be filled in, and the others say the same in English until
 * somebody has translated them.
 * @throws when a key is there already.
 */
export function withTexts(texts: readonly NewText[]): Map<string, string> {
  return new Map(
    readdirSync(FOLDER).map((language) => {
      const path = join(FOLDER, language, 'messages.json').replaceAll('\\', '/')
      return [path, texts.reduce((file, text) => withText(file, text, language), readFileSync(path, 'utf8'))]
    }),
  )
}

function withText(file: string, { key, message, description }: NewText, language: string): string {
  const lines = file.split('\n')
  const keyAt = (line: string) => /^ {2}"(\w+)":/.exec(line)?.[1]
  if (lines.some((line) => keyAt(line) === key)) throw new Error(`Nothing was written, because the text ${key} is there already.`)
  const at = lines.findIndex((line) => (keyAt(line) ?? '') > key)
  const written = textLines(
    { key, message, ...(language === 'en' && { description }) },
    lines.some((line) => /^ {2}"\w+": \{$/.test(line)),
  )
  // The last text of a file has no comma behind it.
  if (at < 0) return lines.join('\n').replace(/\n\}\n*$/, `,\n${written}\n}\n`)
  return lines.toSpliced(at, 0, `${written},`).join('\n')
}

/** A text as its neighbours are written: on one line, or with a line for each part. */
function textLines({ key, ...parts }: Omit<NewText, 'description'> & Partial<NewText>, isLong: boolean): string {
  const said = Object.entries(parts).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  return isLong ? `  "${key}": {\n    ${said.join(',\n    ')}\n  }` : `  "${key}": { ${said.join(', ')} }`
}
