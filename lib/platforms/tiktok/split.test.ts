// @vitest-environment jsdom
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { RawReading, Reading } from '@/lib/domain/reading'
import { completeReading } from '../complete-reading'
import { interpret } from '../interpret'
import { viewPage, type PageView } from '../page-view'
import { readPage } from '../read-page'
import { takePayload } from '../take-payload'
import tiktok from './index'

// The page sends what it shows, and its payload unread: together they must say what one look at the whole document says.
const FIXTURES = 'tests/fixtures/tiktok'
const CAPTURES = '../shared/captures'

interface Halves {
  readonly whole: Reading
  readonly shown: Reading
  readonly joined: Reading
}

function halves(html: string, address: string, first: boolean): Halves {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const url = new URL(address)
  const view = viewPage(document, url)
  const bare: PageView = { ...view, meta: () => '', json: () => [], assigned: () => undefined }
  const raw = (of: PageView): RawReading => {
    const { ref, state, profile, post, posts, comments } = readPage(tiktok, of)
    const fixed = { protocol: 1 as const, platform: 'tiktok', readerVersion: tiktok.version, readAt: 1_795_000_000_000, sequence: 0 }
    return { ...fixed, url: address, lang: view.lang, ref, state, profile, post, posts: [...posts], comments: [...comments] }
  }
  const shown = raw(bare)
  return {
    whole: interpret(raw(view)),
    shown: interpret(shown),
    joined: interpret(completeReading(tiktok, { ...shown, payload: takePayload(tiktok, document, first) })),
  }
}

const values = ({ state, profile, post, posts, visibleComments }: Reading) => ({ state, profile, post, posts, visibleComments })

describe('the halves of a page say what the whole says', () => {
  it.each(readdirSync(FIXTURES))('%s', (name) => {
    const { url } = JSON.parse(readFileSync(`${FIXTURES}/${name}/case.json`, 'utf8')) as { url: string }
    // Fixtures named so show a page that was reached from another: their data are not theirs.
    const { whole, joined } = halves(readFileSync(`${FIXTURES}/${name}/page.html`, 'utf8'), url, !/stale|spa/.test(name))
    expect(values(joined)).toEqual(values(whole))
  })

  it('each half brings something', () => {
    const html = readFileSync(`${FIXTURES}/sample-2-post/page.html`, 'utf8')
    const { url } = JSON.parse(readFileSync(`${FIXTURES}/sample-2-post/case.json`, 'utf8')) as { url: string }
    const { shown, joined } = halves(html, url, true)
    expect(shown.post?.label?.text).toBe('Paid partnership')
    expect(shown.post?.views).toBeUndefined()
    expect(joined.post?.label?.text).toBe('Paid partnership')
    expect(joined.post?.views).toBeDefined()
  })
})

describe('a photo post, which nothing in the page names', () => {
  const { url } = JSON.parse(readFileSync(`${FIXTURES}/photo-post/case.json`, 'utf8')) as { url: string }
  const html = readFileSync(`${FIXTURES}/photo-post/page.html`, 'utf8')

  it('is known by its head and its words', () => {
    expect(halves(html, url, true).shown.post).toMatchObject({
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
    expect(halves(change(html), url, true).shown.state).toBe('loading')
  })
})

const list = `${CAPTURES}/EXPECTED.json`
if (!existsSync(list)) console.warn(`skipped: no ${list}`)
describe.skipIf(!existsSync(list))('so do pages as they were seen', () => {
  const entries = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { file: string; url: string }[] | { pages: [] }) : []
  const own = (Array.isArray(entries) ? entries : entries.pages).filter(({ file }: { file: string }) => file.startsWith('tiktok/'))
  it.each(own.map(({ file, url }) => [file, url] as const))('%s', (file, url) => {
    const { whole, joined } = halves(readFileSync(`${CAPTURES}/${file}`, 'utf8'), url, true)
    expect(values(joined)).toEqual(values(whole))
  })
})
