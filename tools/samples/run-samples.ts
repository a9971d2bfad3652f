/** A marketer's morning without a window: opens each sample creator, reads the scores, saves, exports, and keeps pictures. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openDockedPanel } from '@/tools/browser/docked-panel'
import { Campaign } from '@/lib/domain/campaign'
import { FIRST_CAMPAIGN } from '@/lib/store/campaigns'
import { putRows, tabIdOf } from '@/tools/browser/extension-page'
import type { Fixture, Sample } from './fixtures'
import type { Launched } from '@/tools/browser/launch'
import { SAMPLE_BRIEF } from './sample-brief'
import { reportOf } from '@/tools/vet/vet-desk'
import type { VetReport } from '@/tools/vet/vet-report'
import { countText, scoreText } from '@/tools/vet/vet-text'

interface Work {
  readonly samples: readonly Sample[]
  /** Where the CSV and the pictures go. */
  readonly folder: string
}

/** @throws Error when a sample cannot be read, saved or exported. */
export async function runSamples(browser: Launched, work: Work): Promise<void> {
  const desk = await browser.extensionPage('sidepanel.html?tab=-1')
  // Table, pictures and CSV are of the same campaign, and of somebody who has read the welcome.
  await desk.getByTestId('campaign-switcher').waitFor()
  const at = Date.now()
  const campaign = Campaign.parse({ id: FIRST_CAMPAIGN, name: 'Sorvella spring', brief: SAMPLE_BRIEF, createdAt: at, updatedAt: at })
  await putRows(desk, { settings: [{ key: 'welcomed', value: true }], campaigns: [campaign] })
  const rows: string[][] = []
  for (const sample of work.samples) {
    const report = await vet(browser, desk, sample)
    rows.push(row(sample, report))
    await saveAndPicture(browser, { desk, sample, folder: work.folder })
  }
  console.log(table([['platform', 'handle', 'followers', 'engagement', 'niche fit', 'room left'], ...rows]))
  const csv = await exportShortlist(browser, work)
  console.log(`\nCSV          ${csv}\nscreenshots  ${join(work.folder, '*.png')}`)
}

/** Opens the creator's posts, then the profile, and gives what the panel says in the end. */
async function vet(browser: Launched, desk: Page, sample: Sample): Promise<VetReport> {
  for (const post of sample.posts) await read(browser, desk, post)
  return read(browser, desk, sample.profile)
}

async function read(browser: Launched, desk: Page, fixture: Fixture): Promise<VetReport> {
  const page = await browser.context.newPage()
  await page.goto(fixture.url)
  const report = await reportOf(browser, { desk, page, brief: SAMPLE_BRIEF })
  await page.close()
  return report
}

async function saveAndPicture(browser: Launched, { desk, sample, folder }: { desk: Page; sample: Sample; folder: string }): Promise<void> {
  const page = await browser.context.newPage()
  await page.goto(sample.profile.url)
  const panel = await browser.extensionPage(`sidepanel.html?tab=${await tabIdOf(desk, page.url())}`)
  await panel.setViewportSize({ width: 400, height: 900 })
  await panel.getByTestId('creator-name').waitFor()
  await panel.getByTestId('save').click()
  await panel.getByTestId('saved-state').waitFor()
  await panel.getByTestId('score-fit').waitFor()
  // As high as what is shown: the bar that stays in sight lies where it belongs.
  await panel.setViewportSize({ width: 400, height: await panel.evaluate(() => document.documentElement.scrollHeight) })
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme })
    await panel.screenshot({ path: join(folder, `${sample.platform}-${sample.profile.name}-${colorScheme}.png`), fullPage: true })
  }
  await panel.close()
  await page.close()
}

/** In the real, docked panel. */
async function exportShortlist(browser: Launched, work: Work): Promise<string> {
  const page = await browser.context.newPage()
  await page.goto(work.samples[0]?.profile.url ?? 'about:blank')
  const docked = await openDockedPanel(browser, page)
  await docked.page.getByTestId('creator-name').waitFor()
  await docked.page.screenshot({ path: join(work.folder, 'docked-panel.png') })
  await docked.page.getByTestId('open-shortlist').click()
  await docked.page.getByTestId('shortlist-row').first().waitFor()
  await docked.page.screenshot({ path: join(work.folder, 'docked-shortlist.png') })
  const [download] = await Promise.all([docked.page.waitForEvent('download'), docked.page.getByTestId('export-csv').click()])
  const csv = join(work.folder, download.suggestedFilename())
  await download.saveAs(csv)
  await docked.release()
  await page.close()
  return csv
}

function row({ platform }: Sample, { creator, scores }: VetReport): string[] {
  const { engagement, fit, saturation } = scores ?? {}
  return [
    platform,
    `@${creator?.handle ?? '?'}`,
    countText(creator?.followers),
    scoreText(engagement),
    scoreText(fit),
    scoreText(saturation),
  ]
}

/** Columns as wide as their longest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd(),
    )
    .join('\n')
}
