/** Where numbers come from, as comments, model card and docs/sources.md say it: what the test of the sources reads. */

/** A key as it is cited, in brackets: name and year, or `undated` where no year is known. */
const CITED = /\[([a-z][a-z0-9-]*-(?:\d{4}|undated))\]/g
/** A link definition of Markdown, which cites nothing. */
const DEFINITION = /^\[[^\]]+\]: .*$/gm
/** What stands before a number that decides something: a source with its key, or the reason there is none. */
const REASON = /\bsource: \[[a-z]|\b(?:own choice|by definition): \S/i
/** Units of time explain themselves. */
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

/** Strings, templates, expressions and comments, in which digits are no numbers. */
const NO_NUMBERS =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\/|\/(?![\s*/])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n])+\/[a-z]*/g
/** A constant at the left margin: its name, and all up to the next line that is neither indented nor a closing bracket. */
const CONSTANT = /^(?:export )?const (\w+)[^=\n]* = ?([\s\S]*?)\n(?=[^ \])}]|$(?![\s\S]))/gm

const isNumberData = (code: string): boolean => /(?<![\w$])\d/.test(code) && !/=>|\bfunction\b|\bnew /.test(code)

/** The comment that ends right above the end of a text, in one line; `null` where something else stands there. */
function commentAtEnd(text: string): string | null {
  const isBlock = text.endsWith('*/\n')
  const lines = isBlock ? text.slice(text.lastIndexOf('/*')).split('\n') : text.split('\n').slice(0, -1)
  const last = isBlock ? lines : lines.slice(lines.findLastIndex((line) => !line.startsWith('//')) + 1)
  return last.length === 0 ? null : last.map((line) => line.replace(/^ *(?:\*|\/\/)? ?/, '')).join(' ')
}

/**
 * The constants of a file that hold numbers and do not say where these come from: neither in the comment above nor, right under another
 * constant, in that one's. Functions and what is made with `new` are not looked into.
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
