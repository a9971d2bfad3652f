import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ERROR_WORDS } from './error-words'
import { scrub, scrubMessage } from './scrub'

const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'

/** What pages and people write: handles, addresses, e-mails, telephone numbers, captions in any script. */
const handle = fc.stringMatching(/^[a-z][a-z0-9_.]{2,28}[a-z0-9]$/).filter((one) => !ERROR_WORDS.has(one))
const personal = fc.oneof(
  handle,
  handle.map((name) => `@${name}`),
  handle.map((name) => `https://www.instagram.com/${name}/?igsh=open`),
  handle.map((name) => `${name}@example.com`),
  fc.integer({ min: 0, max: 999_999_999 }).map((digits) => `+49 151 ${digits}`),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
)
const ordinary = fc.constantFrom(
  'Failed to read the page',
  'is not valid JSON',
  "can't access property",
  'Cannot read properties of undefined',
)
const around = fc.constantFrom('', ' ', '"', "'", '`', '“', '(', ': ', '\n', '/', '=', '>')

/** A message with something personal anywhere in it: between words, glued to them, in quotes or half of them. */
const message = fc
  .array(fc.tuple(fc.oneof(personal, ordinary), around), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map((part) => part.join('')).join(' '))

const wordsOf = (text: string) => text.split(' ').map((word) => word.replace(/^[([{]*|[)\]}.,:;!?]*$/g, '').toLowerCase())

describe('a message', () => {
  it('has no word that is not one of those errors are written in, whatever stood in it', () => {
    fc.assert(
      fc.property(message, (text) => {
        for (const word of wordsOf(scrubMessage(text))) if (word !== '…' && word !== '') expect(ERROR_WORDS).toContain(word)
      }),
    )
  })

  it('gives away no handle, address, e-mail or number, wherever it stands', () => {
    // Letters that no word of the list has together.
    const marked = handle.map((name) => `${name}zqxj`)
    const secret = fc.oneof(
      marked,
      marked.map((name) => `@${name}`),
      marked.map((name) => `https://x.com/${name}/status/1`),
      marked.map((name) => `${name}@example.com`),
    )
    fc.assert(
      fc.property(message, secret, message, around, around, (before, put, after, left, right) => {
        const { message: said, ...rest } = scrub(new Error(`${before}${left}${put}${right}${after}`), ORIGIN)
        expect(said).not.toMatch(/zqxj|example\.com|https?:|@|\d/)
        expect(JSON.stringify(rest)).not.toContain('zqxj')
      }),
    )
  })

  it.each([
    ["Cannot read properties of undefined (reading 'mirelaokonto')", 'Cannot read properties of undefined (reading …'],
    ['Unexpected token \'H\', "Hello, my lo"... is not valid JSON', 'Unexpected token … is not valid JSON'],
    ['profile instagram:4711 is not stored', 'profile … is not stored'],
    ['No tab with id: 12.', 'No tab with id: …'],
    ["can't access property", "can't access property"],
    ['the first line\nmirelaokonto', 'the first line'],
    ['', ''],
  ])('%s', (text, said) => {
    expect(scrubMessage(text)).toBe(said)
  })

  it('stays short, and a long one costs no time', () => {
    expect(scrubMessage('error '.repeat(100_000)).length).toBeLessThanOrEqual(200)
  })
})

describe('a stack', () => {
  const framesOf = (stack: string, text = 'broken') => scrub(Object.assign(new Error(text), { stack }), ORIGIN).frames

  it('is the lines of our own files, in Chrome and in Firefox', () => {
    expect(
      framesOf(
        `Error: broken\n    at e.mirelaokonto (${ORIGIN}/chunks/grid-Dk_3l.js:1:2345)\n    at ${ORIGIN}/background.js:12:7\n    at https://x.com/mirelaokonto.js:1:1`,
      ),
    ).toEqual(['chunks/grid-Dk_3l.js:1:2345', 'background.js:12:7'])
    const firefox = 'moz-extension://0a1b2c3d-1111-2222-3333-444455556666'
    const thrown = Object.assign(new Error('broken'), { stack: `save@${firefox}/chunks/first-a1.js:1:9\n@https://x.com/a.js:1:1` })
    expect(scrub(thrown, firefox).frames).toEqual(['chunks/first-a1.js:1:9'])
  })

  it('takes nothing that the message only makes look like a frame', () => {
    const text = `at ${ORIGIN}/chunks/mirelaokonto.js:1:1`
    expect(framesOf(`Error: ${text}\n    at ${ORIGIN}/background.js:1:1`, text)).toEqual(['background.js:1:1'])
    expect(framesOf(`Error: broken\n    at f (${ORIGIN}/onepager.html?profile=mirelaokonto:1:1)`)).toEqual([])
  })
})

describe('what was thrown', () => {
  it('is named as errors are, never by what a page wrote', () => {
    expect(scrub(new TypeError('x'), '').name).toBe('TypeError')
    expect(scrub(new DOMException('no space', 'QuotaExceededError'), '')).toMatchObject({ name: 'QuotaExceededError', code: 22 })
    expect(scrub({ name: 'mirelaokonto', code: 4711, message: { toString: 1 } }, '')).toEqual({ name: 'object', message: '', frames: [] })
    expect(scrub('mirelaokonto', '')).toEqual({ name: 'string', message: '…', frames: [] })
    expect(scrub(undefined, '')).toEqual({ name: 'undefined', message: '', frames: [] })
  })

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        expect(Object.keys(scrub(thrown, ORIGIN))).toEqual(expect.arrayContaining(['name', 'message', 'frames']))
      }),
    )
  })
})
