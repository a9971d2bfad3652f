/** Data inside inline scripts, read as text: page scripts are never run. */
import { LONGEST_PAYLOAD } from '@/lib/domain/limits'

/** Values one view has parsed, by script text: many candidates read the same megabytes. */
export type ParsedScripts = Map<string, Map<string, unknown>>

function parseOnce(memory: ParsedScripts, { key, text }: { key: string; text: string }, make: () => unknown): unknown {
  if (text.length === 0 || text.length > LONGEST_PAYLOAD) return undefined
  const values = memory.get(text) ?? new Map<string, unknown>()
  memory.set(text, values)
  if (!values.has(key)) values.set(key, make())
  return values.get(key)
}

/** Every text that is valid JSON, parsed, in order. */
export function jsonIn(texts: readonly string[], memory: ParsedScripts): unknown[] {
  return texts.map((text) => parseOnce(memory, { key: '', text }, () => tryParse(text))).filter((value) => value !== undefined)
}

/** Data that the first assigning script gives to `name`; `undefined` when none does. */
export function assignedIn(texts: readonly string[], name: string, memory: ParsedScripts): unknown {
  for (const text of texts) {
    // Cheap test first: few scripts mention the name, and some are a megabyte long.
    const value = text.includes(name) ? parseOnce(memory, { key: name, text }, () => assignment(text, name)) : undefined
    if (value !== undefined) return value
  }
  return undefined
}

function assignment(text: string, name: string): unknown {
  const pattern = new RegExp(
    `(?:(?<![\\w$.])|(?<=\\bwindow\\.))${name.replace(/\$/g, '\\$')}(?:["']\\])?\\s*=\\s*(?:JSON\\.parse\\(\\s*)?(?=[[{"'])`,
    'g',
  )
  for (const found of [...text.matchAll(pattern)].slice(0, 20)) {
    const value = assignedAt(text, found.index, found.index + found[0].length)
    if (value !== undefined) return value
  }
  return undefined
}

function assignedAt(text: string, from: number, start: number): unknown {
  const quote = text[start]
  if (quote === '{' || quote === '[') {
    const value = tryParse(bracketedAt(text, start))
    // A stranger's text inside another script's string cannot hold unescaped quotes, so it can make an empty object at most.
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0 && !insideString(text, from) ? value : undefined
  }
  // Inside single quotes a stranger's text could pass for code, so an assignment inside a string does not count.
  if (insideString(text, from)) return undefined
  const literal = unescapeLiteral(text.slice(start + 1, closingQuote(text, start)))
  return /^\s*[{[]/.test(literal) ? tryParse(literal) : literal
}

/** Whether position `at` of a script lies inside a string literal. A name quoted as `window['name']` does not count. */
function insideString(text: string, at: number): boolean {
  const before = /\[\s*["']$/.test(text.slice(Math.max(0, at - 4), at)) ? at - 1 : at
  for (let index = 0; index < before; index++) {
    const char = text[index]
    if (char !== '"' && char !== "'") continue
    index = closingQuote(text, index)
    if (index >= before) return true
  }
  return false
}

/** End of the string literal that opens at `start`; the text's length when it never closes. */
function closingQuote(text: string, start: number): number {
  const quote = text[start]
  let at = start + 1
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1
  return at
}

function unescapeLiteral(literal: string): string {
  return literal.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|([\s\S]))/gi, (_, byte, unit, point, char: string) => {
    const code = (byte ?? unit ?? point) as string | undefined
    if (code !== undefined) return Number.parseInt(code, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(code, 16)) : ''
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' }[char] ?? char
  })
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // expected: some scripts are no JSON
    return undefined
  }
}

/** The text from the bracket at `start` to its closing bracket; brackets inside strings do not count. */
function bracketedAt(text: string, start: number): string {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++
    } else if (char === '{' || char === '[') depth++
    else if ((char === '}' || char === ']') && --depth === 0) return text.slice(start, at + 1)
  }
  return ''
}
