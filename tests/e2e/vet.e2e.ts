/** The commands a person types: one page, a list, and a brief. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PROJECT } from '@/tools/browser/launch'
import type { VetReport } from '@/tools/vet/vet-report'
import { ALL, expect, handleOf, pair, test } from './stage'

const run = promisify(execFile)
const [{ profile }] = pair('x')

test('vets one page, as text and as JSON', async () => {
  test.skip(!ALL, 'three more starts of a browser, for the same desk as the list below')
  const folder = mkdtempSync(join(tmpdir(), 'vet-'))
  const page = join(folder, 'page.html')
  writeFileSync(page, profile.html)
  expect(await vet('--url', profile.url, page)).toContain(`@${handleOf(profile)}`)
  const report = JSON.parse(await vet('--url', profile.url, page, '--json')) as VetReport
  expect(report).toMatchObject({ url: profile.url, platform: 'x', page: 'profile', state: 'ready' })
})

test('vets a list in one browser; each page as by somebody who sees it first', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vet-'))
  writeFileSync(join(folder, 'page.html'), profile.html)
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Nothing</title>')
  const list = [
    { file: 'page.html', url: profile.url, more: 'keys are left alone' },
    { file: 'empty.html', url: profile.url },
    { file: 'empty.html', url: 'https://elsewhere.example/' },
  ]
  writeFileSync(join(folder, 'list.json'), JSON.stringify(list))
  await vet('--batch', join(folder, 'list.json'), '--out', join(folder, 'results.json'))
  const reports = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as VetReport[]
  expect(reports.map(({ file, state }) => [file, state])).toEqual([
    ['page.html', 'ready'],
    ['empty.html', 'unreadable'],
    ['empty.html', 'unsupported'],
  ])
  expect(reports[0]).toMatchObject({ url: profile.url, platform: 'x', page: 'profile' })
  expect(reports[1]).toMatchObject({ creator: null, posts: [] })
})

async function vet(...options: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [join(PROJECT, 'node_modules/tsx/dist/cli.mjs'), 'tools/vet/vet.ts', ...options], {
    cwd: PROJECT,
  })
  return stdout
}
