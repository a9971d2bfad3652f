/**
 * Reduces an error to what may leave the machine. Messages can hold a page's words: `JSON.parse` quotes its input, a store names the key
 * it refused. So only parts known to be harmless pass.
 */
import { ERROR_WORDS } from './error-words'

export interface ScrubbedError {
  /** `TypeError`; what else was thrown is named by its type. */
  readonly name: string
  /** The browser's own, as in `DOMException.code`. */
  readonly code?: number
  /** The first line, in words that errors are written in; `…` stands for all others. */
  readonly message: string
  /** The extension's own files, innermost first: `chunks/grid-Dk3l.js:1:2345`. */
  readonly frames: readonly string[]
}

const MOST_READ = 1000
const LONGEST = 200
const MOST_FRAMES = 8

/** What stands in quotes, also where the closing one is missing. An apostrophe stands behind a letter. */
const QUOTED = /"[^"]*(?:"|$)|`[^`]*(?:`|$)|“[^”]*(?:”|$)|«[^»]*(?:»|$)|(?<!\p{L})['‘][^'’]*(?:['’]|$)/gu
/** What a word may have around it. */
const WORD = /^[([{]*([a-z]+(?:['’][a-z]+)?)[)\]}.,:;!?]*$/i
const NAME = /^\$?(?:[A-Z][A-Za-z]{0,40})?Error$/
/** As the build names its files. */
const OWN_FILE = /^(?:(?:assets|chunks)\/[\w-]{1,80}|[a-z]{1,40})\.js:\d{1,7}:\d{1,7}$/

/** @param origin of the extension: frames elsewhere are left out. Never throws. */
export function scrub(thrown: unknown, origin: string): ScrubbedError {
  try {
    return scrubError(thrown, origin)
  } catch {
    // expected: anything can be thrown, also an unreadable value
    return { name: typeof thrown, message: '', frames: [] }
  }
}

function scrubError(thrown: unknown, origin: string): ScrubbedError {
  const isError = typeof thrown === 'object' && thrown !== null
  const { name, code, message, stack } = (isError ? thrown : { message: thrown }) as Partial<Record<string, unknown>>
  const text = typeof message === 'string' ? message : ''
  return {
    name: typeof name === 'string' && NAME.test(name) ? name : typeof thrown,
    ...(typeof code === 'number' && code > 0 && code < 100 && { code }),
    message: scrubMessage(text),
    frames: typeof stack === 'string' && origin !== '' ? framesOf(stack.replace(text, ''), origin) : [],
  }
}

/** Only words that browsers and this extension write errors in: no page's words, names, addresses or figures. */
export function scrubMessage(message: string): string {
  const [line = ''] = message.slice(0, MOST_READ).split(/[\r\n]/, 1)
  const words = line.replaceAll(QUOTED, ' … ').match(/\S+/g) ?? []
  return words
    .map((word) => (ERROR_WORDS.has(WORD.exec(word)?.[1]?.toLowerCase() ?? '') ? word : '…'))
    .filter((word, at, all) => word !== '…' || all[at - 1] !== '…')
    .join(' ')
    .slice(0, LONGEST)
}

/** Chrome writes `at name (file:1:2)`, Firefox `name@file:1:2`. */
function framesOf(stack: string, origin: string): string[] {
  return stack
    .split('\n')
    .map((line) => (line.split(`${origin}/`)[1] ?? '').replace(/\)$/, ''))
    .filter((frame) => OWN_FILE.test(frame))
    .slice(0, MOST_FRAMES)
}
