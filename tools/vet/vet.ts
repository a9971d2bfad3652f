/**
 * Proves the product on saved pages: loads the built extension in a real browser, serves each page at its real address with
 * the network shut, and prints what the panel shows. Exits non-zero only when the tool itself fails.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from '@/tools/browser/build'
import type { VetDesk } from './vet-desk'
import { openVetDesk } from './vet-desk'
import type { VetReport } from './vet-report'
import { reportText } from './vet-text'

const USAGE = `npm run vet -- --url https://www.instagram.com/someone/ page.html [--brief brief.json] [--json]
npm run vet -- --batch LIST.json --out RESULTS.json [--brief brief.json]     LIST: [{ "file", "url" }], files relative to LIST`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    batch: { type: 'string' },
    out: { type: 'string' },
    brief: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

async function run(): Promise<void> {
  const [page] = positionals
  const single = values.url !== undefined && page !== undefined
  if (!single && !(values.batch && values.out)) throw new Error(USAGE)
  const brief = values.brief === undefined ? undefined : (JSON.parse(readFileSync(values.brief, 'utf8')) as unknown)
  ensureBuilt()
  const desk = await openVetDesk()
  try {
    if (single) await one(desk, { url: values.url ?? '', page: page ?? '', brief })
    else await batch(desk, { list: values.batch ?? '', out: values.out ?? '', brief })
  } finally {
    await desk.close()
  }
}

async function one(desk: VetDesk, job: { url: string; page: string; brief: unknown }): Promise<void> {
  const report = { file: job.page, ...(await desk.read({ url: job.url, html: readFileSync(job.page), brief: job.brief })) }
  console.log(values.json ? JSON.stringify(report, null, 1) : reportText(report))
}

async function batch(desk: VetDesk, job: { list: string; out: string; brief: unknown }): Promise<void> {
  const list = JSON.parse(readFileSync(job.list, 'utf8')) as { file: string; url: string }[]
  const reports: VetReport[] = []
  for (const { file, url } of list) {
    const started = performance.now()
    const html = readFileSync(resolve(dirname(job.list), file))
    const report = { file, ...(await desk.read({ url, html, brief: job.brief })) }
    reports.push(report)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.error(
      `${seconds} s  ${file}  ${report.state}${report.creator ? `  @${report.creator.handle}` : ''}${report.error ? `  ! ${report.error}` : ''}`,
    )
  }
  writeFileSync(job.out, `${JSON.stringify(reports, null, 1)}\n`)
  console.error(`${reports.length} reports in ${job.out}`)
}
