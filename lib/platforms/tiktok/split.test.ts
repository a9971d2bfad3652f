/** What each half of a page brings. That both together say the same: tests/contract/halves.test.ts. */
import { describe, expect, it } from 'vitest'
import { loadCases, openCase } from '@/tests/support/cases'
import { joinedOf, shownOf } from '@/tests/support/halves'
import { openPage } from '@/tests/support/open-page'
import { interpret } from '../interpret'
import tiktok from './index'

const pageOf = (name: string) => loadCases('tiktok').find((each) => each.name === name)!

it('each half brings something', () => {
  const each = pageOf('sample-2-post')
  const opened = { document: openCase(each), url: each.url }
  const shown = interpret(shownOf(tiktok, opened))
  const joined = interpret(joinedOf(tiktok, opened))
  expect(shown.post?.label?.text).toBe('Paid partnership')
  expect(shown.post?.views).toBeUndefined()
  expect(joined.post?.label?.text).toBe('Paid partnership')
  expect(joined.post?.views).toBeDefined()
})

describe('a photo post, which nothing in the page names', () => {
  const { url, html } = pageOf('photo-post')
  const shown = (page: string) => interpret(shownOf(tiktok, { document: openPage(page), url }))

  it('is known by its head and its words', () => {
    expect(shown(html).post).toMatchObject({
      id: /\d+$/.exec(url)?.[0],
      likes: { value: 5400 },
      label: { via: 'dom:sponsored-tag' },
    })
  })
  it.each([
    [
      'the head names another post',
      (page: string) => page.replace('tovi.brandel/photo/7705367179801144696" data-rh', 'tovi.brandel/photo/7705367179801144697" data-rh'),
    ],
    ['other words stand there', (page: string) => page.replaceAll('new-desc-span">Six frames', 'new-desc-span">Seven frames')],
    ['somebody else stands there', (page: string) => page.replaceAll('href="/@tovi.brandel"', 'href="/@tovi.brandt"')],
    ['two show the same', (page: string) => page.replaceAll('href="/@pell.oruna"', 'href="/@tovi.brandel"')],
  ])('is left alone when %s', (_, change) => {
    expect(change(html)).not.toBe(html)
    expect(shown(change(html)).state).toBe('loading')
  })
})
