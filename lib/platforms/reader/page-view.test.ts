import { describe, expect, it } from 'vitest'
import { openPage } from '@/tests/support/open-page'
import { viewPage } from './page-view'

const assigned = (...scripts: string[]) => {
  const document = openPage(`<body>${scripts.map((script) => `<script>${script}</script>`).join('')}</body>`)
  return viewPage(document, new URL('https://example.com/')).assigned('pageData')
}

describe('assigned', () => {
  it.each([
    ['var', 'var pageData = {"a":{"b":[1,"}"]}};var x = 1;'],
    ['window, quoted', 'window["pageData"] = {"a":{"b":[1,"}"]}};'],
    ['window, single quotes', 'window[\'pageData\']={"a":{"b":[1,"}"]}};'],
    ['window, dot', 'window.pageData = {"a":{"b":[1,"}"]}};'],
    ['after other statements', 'window["other"] = "x";window["pageData"] = {"a":{"b":[1,"}"]}};'],
    ['escaped text', String.raw`var pageData = '\x7b\x22a\x22:\x7b\x22b\x22:[1,\x22\x7d\x22]\x7d\x7d';`],
    ['JSON.parse of text', String.raw`var pageData = JSON.parse("{\"a\":{\"b\":[1,\"\u007d\"]}}");`],
  ])('reads %s', (_, script) => expect(assigned(script)).toEqual({ a: { b: [1, '}'] } }))

  it('reads a plain text', () => expect(assigned(String.raw`window['pageData'] = '\/watch?v\x3dabc';`)).toBe('/watch?v=abc'))

  it('takes the first script that has it', () =>
    expect(assigned('var other = 1', 'pageData = {"n":1}', 'pageData = {"n":2}')).toEqual({ n: 1 }))

  it.each([
    ['inside a string', `var text = {"t":"; pageData = {} "};`],
    ['as text inside a string', `var text = {"t":"; pageData = '{\\"forged\\":1}' "};`],
    ['as another name', 'var myPageData = {"n":1}; var pageDataX = {"n":2}; a.pageData = {"n":3}'],
    ['broken', 'var pageData = {"n":'],
    ['as code', 'var pageData = {n: alert(1)}'],
    ['as a comparison', 'if (pageData == {"n":1}) {}'],
  ])('ignores the name %s', (_, script) => expect(assigned(script)).toBeUndefined())

  it('is not blinded by a forgery before the real one', () => {
    expect(assigned(`var text = {"t":"pageData = {}; pageData = '{\\"forged\\":1}'"};`, 'var pageData = {"real":1};')).toEqual({ real: 1 })
  })
})
