/** Prints what a reader takes from a saved page: `tsx tools/vet/read-saved.ts instagram page.html https://…`. For work on readers; `npm run vet` is the proof. */
import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import type { Platform } from '@/lib/platforms/reader/contract'
import { interpret } from '@/lib/platforms/arrival/interpret/interpret'
import { viewPage } from '@/lib/platforms/reader/page-view'
import { readPage } from '@/lib/platforms/reader/read-page'

const [id, file, address] = process.argv.slice(2)
if (!id || !file || !address) throw new Error('usage: read-saved.ts PLATFORM FILE URL')
const { default: platform } = (await import(`../../lib/platforms/${id}/index.ts`)) as { default: Platform }
const dom = new JSDOM(readFileSync(file, 'utf8'), { url: address })
const view = viewPage(dom.window.document, new URL(address))
const started = performance.now()
const page = readPage(platform, view)
const first = performance.now()
readPage(platform, view)
console.log(JSON.stringify(page, null, 1))
console.error(`read in ${(first - started).toFixed(1)} ms, again in ${(performance.now() - first).toFixed(1)} ms`)
const raw = {
  ...page,
  protocol: 1 as const,
  platform: platform.id,
  readerVersion: platform.version,
  url: address,
  lang: view.lang,
  readAt: Date.now(),
  sequence: 0,
  posts: [...page.posts],
  comments: [...page.comments],
}
console.log('INTERPRETED', JSON.stringify(interpret(raw), null, 1))
