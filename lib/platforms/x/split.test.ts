/** The page reads what it shows, the background what the document carries: together they are what one reader of everything reads. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { RawReading } from '@/lib/domain/reading'
import { loadCases, openCase, rawOf } from '@/tests/support/cases'
import { completeReading } from '../complete-reading'
import { interpret } from '../interpret'
import { viewPage } from '../page-view'
import { readPage } from '../read-page'
import { takePayload } from '../take-payload'
import platform from './index'

/** What of a reading must not depend on where it was read. */
function valuesOf(raw: RawReading) {
  const { state, profile, post, posts } = interpret(raw)
  const values = (part: unknown): unknown =>
    JSON.parse(JSON.stringify(part ?? null, (key, value: unknown) => (key === 'health' ? undefined : value)))
  return values({ state: state === 'unreadable' ? 'loading' : state, profile, post, posts })
}

function halves(document: Document, url: string): RawReading {
  const view = { ...viewPage(document, new URL(url)), meta: () => '', json: () => [], assigned: () => undefined }
  const shown = readPage(platform, view)
  const whole = rawOf(platform, document, url)
  return completeReading(platform, {
    ...whole,
    ...shown,
    posts: [...shown.posts],
    comments: whole.comments,
    payload: takePayload(platform, document, true),
  })
}

describe('both halves of a page', () => {
  it.each(loadCases('x').map((each) => [each.name, each] as const))('%s', (_, each) => {
    const document = openCase(each)
    expect(valuesOf(halves(document, each.url))).toEqual(valuesOf(rawOf(platform, document, each.url)))
  })

  it('need each other: exact counts come with the data, the rest is shown', () => {
    const each = loadCases('x').find(({ name }) => name === 'sample-1')!
    const { profile } = halves(openCase(each), each.url)
    expect(profile?.['followers']?.hits.map(({ via }) => via)).toEqual(['ld+json:followers', 'dom:followers-link'])
  })
})

const CAPTURES = fileURLToPath(new URL('../../../../shared/captures', import.meta.url))
const list = `${CAPTURES}/EXPECTED.json`
const captured = existsSync(list)
  ? (JSON.parse(readFileSync(list, 'utf8')) as { file: string; url: string }[]).filter(({ file }) => file.startsWith('x/'))
  : []
if (captured.length === 0) console.error(`SKIPPED: no captured pages of X in ${CAPTURES}`)

describe.skipIf(captured.length === 0)('both halves of captured pages', () => {
  it.each(captured.map(({ file, url }) => [file, url] as const))('%s', (file, url) => {
    const { document } = new JSDOM(readFileSync(`${CAPTURES}/${file}`, 'utf8'), { url }).window
    expect(valuesOf(halves(document, url))).toEqual(valuesOf(rawOf(platform, document, url)))
  })
})
