/** Reads the sources of numbers from comments, model card and docs/sources.md, for the test of the sources. */

/** A cited key in brackets: name and year, or `undated` when no year is known. */
const CITED = /\[([a-z][a-z0-9-]*-(?:\d{4}|undated))\]/g
/** A link definition of Markdown: no citation. */
const DEFINITION = /^\[[^\]]+\]: .*$/gm
/** The marker above a number that decides something: a source with its key, or the reason for having none. */
const REASON = /\bsource: \[[a-z]|\b(?:own choice|by definition): \S/i
/** Units of time need no source. */
const UNIT = /^(?:DAY|YEAR)(?:_|$)/

/** The keys a text cites, each once. */
export function citedIn(text: string): Set<string> {
  return new Set([...text.replaceAll(DEFINITION, '').matchAll(CITED)].map(([, key]) => key ?? ''))
}

/** The fields of every entry of docs/sources.md, by its key: a heading of the third level over lines `- **Field:** words`. */
export function entriesOf(text: string): Map<string, Map<string, string>> {
  const chapters = text.split(/^### /m).slice(1)
  return new Map(
    chapters.map((chapter) => {
      const [key = ''] = chapter.split('\n')
      const fields = [...chapter.matchAll(/^- \*\*([A-Za-z ]+):\*\* *(.*)$/gm)]
      return [key.trim(), new Map(fields.map(([, name, words]) => [name ?? '', words ?? '']))]
    }),
  )
}

/** Strings, templates, regular expressions and comments: digits in them are no numbers. */
const NO_NUMBERS =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\/|\/(?![\s*/])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n])+\/[a-z]*/g
/** A top-level constant: its name, and its lines up to the next one that is neither indented nor a closing bracket. */
const CONSTANT = /^(?:export )?const (\w+)[^=\n]* = ?([\s\S]*?)\n(?=[^ \])}]|$(?![\s\S]))/gm

const isNumberData = (code: string): boolean => /(?<![\w$])\d/.test(code) && !/=>|\bfunction\b|\bnew /.test(code)

/** The comment at the end of a text, as one line; `null` when the text ends otherwise. */
function commentAtEnd(text: string): string | null {
  const isBlock = text.endsWith('*/\n')
  const lines = isBlock ? text.slice(text.lastIndexOf('/*')).split('\n') : text.split('\n').slice(0, -1)
  const last = isBlock ? lines : lines.slice(lines.findLastIndex((line) => !line.startsWith('//')) + 1)
  return last.length === 0 ? null : last.map((line) => line.replace(/^ *(?:\*|\/\/)? ?/, '')).join(' ')
}

/**
 * The constants of a file with numbers but without a source: neither in the comment above nor, directly under another constant, in that
 * one's comment. Skips functions and values made with `new`.
 */
export function unexplainedNumbers(file: string, text: string): string[] {
  const found: string[] = []
  let above = { comment: '', end: -1 }
  for (const { 0: whole, 1: name = '', 2: value = '', index } of `${text}\n`.matchAll(CONSTANT)) {
    const own = commentAtEnd(text.slice(0, index))
    const comment = own ?? (above.end === index ? above.comment : '')
    above = { comment, end: index + whole.length }
    if (isNumberData(value.replaceAll(NO_NUMBERS, "''")) && !REASON.test(comment) && !UNIT.test(name)) found.push(`${file}: ${name}`)
  }
  return found
}
