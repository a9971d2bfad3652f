/** Real captured pages, which lie beside the project and never in it. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PROJECT } from '@/tools/browser/launch'
import type { VetReport } from '@/tools/vet/vet-report'
import { openVetDesk } from '@/tools/vet/vet-desk'
import { expect, PLATFORMS, test } from './stage'

const CAPTURES = resolve(PROJECT, '../shared/captures')

for (const platform of PLATFORMS) {
  test(`${platform}: captured pages are read without a wrong value`, async () => {
    test.skip(!existsSync(CAPTURES), `SKIPPED: there are no captured pages at ${CAPTURES}`)
    const list = JSON.parse(readFileSync(join(CAPTURES, 'EXPECTED.json'), 'utf8')) as { file: string; url: string }[]
    const pages = list.filter(({ file }) => file.startsWith(`${platform}/`))
    const desk = await openVetDesk()
    const reports: VetReport[] = []
    for (const { file, url } of pages) reports.push({ file, ...(await desk.read({ url, html: readFileSync(join(CAPTURES, file)) })) })
    await desk.close()
    mkdirSync(join(PROJECT, '.cache/captures'), { recursive: true })
    const results = join(PROJECT, `.cache/captures/${platform}.json`)
    writeFileSync(results, JSON.stringify(reports, null, 1))
    const check = spawnSync(process.execPath, [join(CAPTURES, 'check.mjs'), results, join(CAPTURES, 'EXPECTED.json'), '--only', platform], {
      encoding: 'utf8',
    })
    expect(check.status, check.stdout + check.stderr).toBe(0)
  })
}
