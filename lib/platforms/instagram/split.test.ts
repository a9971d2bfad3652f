// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { RawReading, Reading } from '@/lib/domain/reading'
import { completeReading } from '../complete-reading'
import { interpret } from '../interpret'
import { type PageView, viewPage } from '../page-view'
import { type PageRead, readPage } from '../read-page'
import { takePayload } from '../take-payload'
import platform from './index'

const FIXTURES = 'tests/fixtures/instagram'
const CAPTURES = '../shared/captures'

interface Page {
  readonly name: string
  readonly file: string
  readonly url: string
}

const fixtures: Page[] = readdirSync(FIXTURES)
  .filter((name) => existsSync(`${FIXTURES}/${name}/case.json`))
  .map((name) => ({ name, file: `${FIXTURES}/${name}/page.html`, url: json<{ url: string }>(`${FIXTURES}/${name}/case.json`).url }))
const hasCaptures = existsSync(`${CAPTURES}/EXPECTED.json`)
const captures: Page[] = hasCaptures
  ? json<{ file: string; url: string }[]>(`${CAPTURES}/EXPECTED.json`)
      .filter(({ file }) => file.startsWith('instagram/'))
      .map(({ file, url }) => ({ name: file, file: `${CAPTURES}/${file}`, url }))
  : []

function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

/** What the page's build sees: everything that is drawn, nothing that the document carries. */
function drawn(view: PageView): PageView {
  return { ...view, json: () => [], assigned: () => undefined, meta: () => '' }
}

function readBoth({ file, url }: Page): { whole: Reading; split: Reading } {
  const { document } = new JSDOM(readFileSync(file, 'utf8'), { url }).window
  const view = viewPage(document, new URL(url))
  const raw = (page: PageRead): RawReading => ({
    ...page,
    protocol: 1,
    platform: platform.id,
    readerVersion: platform.version,
    url,
    lang: view.lang,
    readAt: Date.UTC(2026, 11, 1),
    sequence: 0,
    posts: [...page.posts],
    comments: [...page.comments],
  })
  const half = { ...raw(readPage(platform, drawn(view))), payload: takePayload(platform, document, true) }
  return { whole: interpret(raw(readPage(platform, view))), split: interpret(completeReading(platform, half)) }
}

const values = ({ state, health, profile, post, posts, visibleComments }: Reading) => ({
  state,
  health,
  profile,
  post,
  posts,
  visibleComments,
})

describe('what is shown and what is carried, read apart and joined', () => {
  it.each(fixtures)('$name: the same as the page read at once', (page) => {
    const { whole, split } = readBoth(page)
    expect(values(split)).toEqual(values(whole))
  })

  if (!hasCaptures) console.warn(`SKIPPED: no captures in ${CAPTURES}`)
  it.skipIf(!hasCaptures).each(captures)(
    '$name: the same as the page read at once',
    (page) => {
      const { whole, split } = readBoth(page)
      expect(values(split)).toEqual(values(whole))
    },
    30_000,
  )
})

describe('rules across the halves', () => {
  const page = (name: string) => fixtures.find((one) => one.name === name)!

  it('believes a denial in the data over the form of a line, and a label in known words over the denial', () => {
    const { document } = new JSDOM(readFileSync(page('label-unlisted-language').file, 'utf8'), { url: page('label-unlisted-language').url })
      .window
    const url = new URL(page('label-unlisted-language').url)
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

  it('hides likes that only the data counts when the page says they are hidden', () => {
    const { split } = readBoth(page('hidden-likes-post'))
    expect(split.post).toMatchObject({ likesHidden: true })
    expect(split.post).not.toHaveProperty('likes')
  })
})
