/** Tests open pages in a quicker way than jsdom's own: it must make no difference but time. */
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { allReaders } from '@/lib/platforms/readers'
import { loadCases, rawOf } from '@/tests/support/cases'
import { openPage } from '@/tests/support/open-page'

const platforms = await allReaders()
const slowly = (html: string) => new JSDOM(html).window.document
const long = `${'let a = "<b>"; '.repeat(50)}\r\n// §0§`

describe('an opened page', () => {
  it.each([
    ['a long script', `<head><script nonce="a>b" defer>${long}</script><body>x`],
    ['a long style', `<style>${'p { color: red }\n'.repeat(50)}</style><p>x`],
    ['two of them, one in upper case', `<script>${long}1</script><SCRIPT type='a'>${long}2</SCRIPT><p>x`],
    ['what looks like a script in a comment', `<!-- <script>${long}</script> --><p>x<script>${long}</script>`],
    ['what looks like a script in a text field', `<textarea><script>${long}</script></textarea>`],
    ['a script that hides another', `<script><!-- <script>${long}</script> --></script><p>x`],
    ['a script that looks like one put aside', `<script>§0§</script><script>${long}</script>`],
    ['a long script that is never closed', `<p>x<script>${long}`],
  ])('holds the same with %s', (_, html) => {
    expect(openPage(html).documentElement.outerHTML).toBe(slowly(html).documentElement.outerHTML)
  })

  it.each(platforms.map((platform) => [platform.id, platform] as const))('is read the same, by the selectors of %s', (id, platform) => {
    const cases = loadCases(id).filter(({ name }) => ['sample-2', 'sample-1-post'].includes(name))
    expect(cases).toHaveLength(2)
    for (const { html, url } of cases) expect(rawOf(platform, openPage(html), url)).toEqual(rawOf(platform, slowly(html), url))
  })
})
