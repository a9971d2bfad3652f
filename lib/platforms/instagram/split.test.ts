/** Rules across what a page shows and what its document carries. That both together say the same: tests/contract/halves.full.test.ts. */
import { describe, expect, it } from 'vitest'
import { loadCases, openCase } from '@/tests/support/cases'
import { joinedOf, shownOf } from '@/tests/support/halves'
import { interpret } from '@/lib/platforms/arrival/interpret/interpret'
import { viewPage } from '@/lib/platforms/reader/page-view'
import { readPage } from '@/lib/platforms/reader/read-page'
import platform from './index'

const pageOf = (name: string) => loadCases('instagram').find((each) => each.name === name)!

describe('rules across the halves', () => {
  it('believes a denial in the data over the form of a line, and a label in known words over the denial', () => {
    const page = pageOf('label-unlisted-language')
    const document = openCase(page)
    const url = new URL(page.url)
    const code = /\/(?:p|reel)\/([\w-]+)/.exec(url.pathname)?.[1]
    const script = document.createElement('script')
    script.type = 'application/json'
    script.textContent = JSON.stringify({ items: [{ pk: '1', code, is_paid_partnership: false, user: { username: 'tovi.brandel' } }] })
    const labelled = () =>
      readPage(platform, viewPage(document, url)).post?.['labelText']?.hits.map(({ via, raw }) => `${via} ${String(raw)}`)
    expect(labelled()).toEqual(['dom:label-line Tasuline koostöö: halden.gear'])
    document.body.append(script)
    expect(labelled()).toEqual(['json:denied false', 'dom:label-line Tasuline koostöö: halden.gear'])
    const brand = [...document.querySelectorAll('a')].find((link) => link.textContent === 'halden.gear')
    brand!.previousElementSibling!.textContent = 'Paid partnership with '
    expect(labelled()?.slice(0, 2)).toEqual(['dom:label Paid partnership with halden.gear', 'json:denied false'])
  })

  it('shows the same where its links are absolute', () => {
    const page = pageOf('sample-1')
    const document = openCase(page)
    // Without a heading its links alone say whose header it is.
    for (const heading of document.querySelectorAll('main header :is(h1, h2)')) heading.remove()
    const shown = () => interpret(shownOf(platform, { document, url: page.url })).profile
    const before = shown()
    expect(before?.followers).toBeDefined()
    for (const link of document.querySelectorAll('[href^="/"]'))
      link.setAttribute('href', `https://www.instagram.com${link.getAttribute('href')}`)
    expect(shown()).toEqual(before)
  })

  it('hides likes that only the data counts when the page says they are hidden', () => {
    const page = pageOf('hidden-likes-post')
    const { post } = interpret(joinedOf(platform, { document: openCase(page), url: page.url }))
    expect(post).toMatchObject({ likesHidden: true })
    expect(post).not.toHaveProperty('likes')
  })
})
