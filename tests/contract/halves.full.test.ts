/** What a page shows and what its document carries, read apart and joined, say what one look at the whole document says. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { RawReading } from '@/lib/domain/reading'
import { interpret } from '@/lib/platforms/arrival/interpret/interpret'
import { allReaders } from '@/lib/platforms/readers'
import { loadCases, lookAt, rawOf } from '@/tests/support/cases'
import { joinedOf } from '@/tests/support/halves'
import { openPage } from '@/tests/support/open-page'

const CAPTURES = '../shared/captures'
const LIST = `${CAPTURES}/EXPECTED.json`
const captures = existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as { file: string; url: string }[]) : []
if (captures.length === 0) console.warn(`SKIPPED: no captured pages in ${CAPTURES}`)

function valuesOf(raw: RawReading) {
  const { state, profile, post, posts, visibleComments, health } = interpret(raw)
  return { state, profile, post, posts, visibleComments, health }
}

const platforms = await allReaders()

describe.each(platforms.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  it.each(loadCases(id).map((each) => [each.name, each] as const))('%s', (name, each) => {
    const [document, url] = [lookAt(each), each.url]
    // Fixtures named so show a page that was reached from another: their document was loaded for that one.
    const first = !/stale|spa/.test(name)
    expect(valuesOf(joinedOf(platform, { document, url, first }))).toEqual(valuesOf(rawOf(platform, document, url)))
  })

  const own = captures.filter(({ file }) => file.startsWith(`${id}/`))
  it.skipIf(own.length === 0).each(own.map(({ file, url }) => [file, url] as const))('%s', (file, url) => {
    const document = openPage(readFileSync(`${CAPTURES}/${file}`, 'utf8'))
    expect(valuesOf(joinedOf(platform, { document, url }))).toEqual(valuesOf(rawOf(platform, document, url)))
  })
})
