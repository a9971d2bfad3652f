/** `npm run screenshots`: a picture of every state, in both themes, narrow and wide, in English and Arabic, and one page that shows them all. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { ensureBuilt } from '@/tools/browser/build'
import { launch, PROJECT } from '@/tools/browser/launch'
import { startLocalWeb } from '@/tools/browser/local-web'
import { PANEL_STATES } from './panel-states'
import { openScene, startOver } from './scene'

const FOLDER = join(PROJECT, '.output/screenshots')
const LANGUAGES = ['en', 'ar'] as const
const THEMES = ['light', 'dark'] as const
const WIDTHS = [360, 800] as const

/** Names of states; none means all of them. */
const only = process.argv.slice(2)
const states = PANEL_STATES.filter(({ name }) => only.length === 0 || only.includes(name))

ensureBuilt()
if (only.length === 0) rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
const web = await startLocalWeb()
const browser = await launch({ web })
const missing: string[] = []
try {
  const scene = await openScene(browser, web)
  for (const language of LANGUAGES) {
    for (const { name, open } of states) {
      try {
        await startOver(scene, language)
        const page = await open(scene)
        await takePictures(page, name, language)
        if (page !== scene.view) await page.close()
      } catch (error) {
        missing.push(name)
        console.error(`${name} (${language}) was not reached: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}`)
      }
    }
  }
} finally {
  await browser.close()
  await web.close()
}
writeFileSync(join(FOLDER, 'index.html'), contactSheet())
console.log(`${states.length} states: ${join(FOLDER, 'index.html')}`)
process.exitCode = missing.length > 0 ? 1 : 0

async function takePictures(page: Page, name: string, language: string): Promise<void> {
  for (const width of WIDTHS) {
    // As high as what is shown: bars that stay in sight lie where they belong.
    await page.setViewportSize({ width, height: 720 })
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width, height: Math.max(720, height) })
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(FOLDER, fileOf(name, colorScheme, width, language)) })
    }
  }
}

function fileOf(name: string, theme: string, width: number, language: string): string {
  return `${name}-${theme}-${width}-${language}.png`
}

function contactSheet(): string {
  const picture = (file: string) => `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a>`
  const row = (name: string) =>
    `<h2 id="${name}">${name}</h2><div>${LANGUAGES.flatMap((language) =>
      WIDTHS.flatMap((width) => THEMES.map((theme) => picture(fileOf(name, theme, width, language)))),
    ).join('')}</div>`
  const style = `body{font:14px system-ui;margin:2rem}div{display:flex;gap:8px;align-items:start;overflow-x:auto}
img{height:24rem;border:1px solid #8888}`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every state</title><style>${style}</style>
<h1>Every state</h1>${states.map(({ name }) => row(name)).join('')}</html>`
}
