/** A browser with a page and the panel for it, and what brings the two into a wanted state. */
import type { Page } from 'playwright-core'
import type { Brief, Campaign, Entry } from '@/lib/domain/campaign'
import type { Post } from '@/lib/domain/post'
import type { Profile, Snapshot } from '@/lib/domain/profile'
import { forgetEverything, notedTabs, putRows, rowsOf, type StoredRows, tabIdOf } from '@/tools/browser/extension-page'
import type { Fixture, Sample } from '@/tools/samples/fixtures'
import { loadFixtures, loadSamples } from '@/tools/samples/fixtures'
import { type Launched, until } from '@/tools/browser/launch'
import { type LocalWeb, STRICT } from '@/tools/browser/local-web'
import { SAMPLE_BRIEF } from '@/tools/samples/sample-brief'

const DAY = 86_400_000
/** A page of no platform. */
export const ELSEWHERE = 'https://nobody.example/'
/** An address of a platform at which the connection breaks. */
export const DEAD_LINE = 'https://www.instagram.com/deadline/'

export const CAMPAIGN = 'sorvella-spring'
export const OTHER_CAMPAIGN = 'serum-launch'

export interface Scene {
  readonly browser: Launched
  readonly web: LocalWeb
  /** The tab the panel looks at. */
  readonly site: Page
  readonly tabId: number
  /** Shows the panel, or another page of the extension. */
  readonly view: Page
  /** What was read once, by the profile's address, so that it need not be read again. */
  readonly known: Map<string, Known>
}

interface Known {
  readonly profile: Profile
  readonly rows: StoredRows
}

const FIXTURES = loadFixtures()
const SAMPLES = loadSamples(FIXTURES)

/** The sample creator of this order on a platform. */
export function sampleOf(platform: string, order: number): Sample {
  const found = SAMPLES.find((sample) => sample.platform === platform && sample.profile.sample?.order === order)
  if (!found) throw new Error(`${platform} has no sample ${order}`)
  return found
}

/** A fixture by platform and folder name. */
export function fixtureOf(platform: string, name: string): Fixture {
  const found = FIXTURES.find((fixture) => fixture.platform === platform && fixture.name === name)
  if (!found) throw new Error(`${platform} has no fixture ${name}`)
  return found
}

/** Opens the two pages. */
export async function openScene(browser: Launched, web: LocalWeb): Promise<Scene> {
  web.serve(ELSEWHERE, { html: '<!doctype html><html lang="en"><title>Elsewhere</title></html>' })
  const view = await browser.extensionPage('sidepanel.html?tab=-1')
  // What is not there by then does not come.
  view.setDefaultTimeout(8000)
  const site = await browser.context.newPage()
  await site.route(DEAD_LINE, (route) => route.abort())
  const { url, html } = sampleOf('x', 1).profile
  web.serve(url, { html, headers: STRICT })
  await site.goto(url)
  const tabId = await tabIdOf(view, url)
  return { browser, web, site, tabId, view, known: new Map() }
}

/** Makes the browser one in which nothing has happened yet, but for two campaigns and the language. */
export async function startOver({ view, site, browser }: Scene, language: string): Promise<void> {
  await site.goto(ELSEWHERE)
  // A picture has the extension's rights and runs nothing of it.
  await view.goto(browser.address('icon.svg'))
  if (await undoNewerDatabase(view)) await browser.stopBackground()
  if (!(await hasDatabase(view))) {
    await view.goto(browser.address('sidepanel.html?tab=-1'))
    await until('the database is there', async () => (await hasDatabase(view)) || null)
    await view.goto(browser.address('icon.svg'))
  }
  await forgetEverything(view)
  await putRows(view, {
    campaigns: [
      campaign(CAMPAIGN, 'Sorvella spring', SAMPLE_BRIEF),
      campaign(OTHER_CAMPAIGN, 'Serum launch', { keywords: ['serum', 'retinol'] }),
    ],
    settings: [
      { key: 'activeCampaign', value: CAMPAIGN },
      { key: 'welcomed', value: true },
      { key: 'language', value: language },
    ],
  })
}

function campaign(id: string, name: string, brief: Partial<Brief>): Campaign {
  const nothing = { topics: [], keywords: [], exclusions: [], languages: [], markets: [], competitors: [] }
  const plan = { audience: '', platforms: [], deliverables: '' }
  const now = Date.now()
  return { id, name, brief: { ...nothing, ...brief }, plan, createdAt: now - 9 * DAY, updatedAt: now - DAY, archived: false }
}

/** Shows a page beside the panel. Several fixtures stand at the same address: the one shown is served from now on. */
export async function show({ site, web }: Scene, page: Pick<Fixture, 'url'> & Partial<Fixture>): Promise<void> {
  if (page.html) web.serve(page.url, { html: page.html, headers: STRICT })
  // expected: where the connection breaks there is nothing to wait for
  await site.goto(page.url).catch(() => null)
}

/** Visits a creator's posts and then the profile, which stays in front; all of it is stored in the end. */
export async function read(scene: Scene, { posts, profile }: Sample): Promise<Profile> {
  for (const page of [...posts, profile]) {
    await show(scene, page)
    const isRead = async () => (await notedTabs(scene.view)).find((note) => note.url === page.url && note.profileKey && note.isWhole)
    await until(`${page.url} is read`, isRead, 20_000)
  }
  const handle = String(profile.expect?.creator?.['handle'])
  const stored = (await rowsOf<Profile>(scene.view, 'profiles')).find(
    (each) => each.handle === handle && each.platform === profile.platform,
  )
  if (!stored) throw new Error(`@${handle} was not stored`)
  scene.known.set(profile.url, { profile: stored, rows: { profiles: [stored], posts: await bringToDate(scene, stored.key) } })
  return stored
}

/** As {@link read}, for a creator who need not be in front: what was read before is put back. */
export async function know(scene: Scene, sample: Sample): Promise<Profile> {
  const known = scene.known.get(sample.profile.url)
  if (!known) return read(scene, sample)
  await putRows(scene.view, known.rows)
  return known.profile
}

/** The fixtures age; moves a creator's posts in time so that the newest is two days old. */
async function bringToDate({ view }: Scene, profileKey: string): Promise<Post[]> {
  const posts = (await rowsOf<Post>(view, 'posts')).filter((post) => post.profileKey === profileKey)
  const times = posts.flatMap(({ postedAt }) => (postedAt === undefined ? [] : [Date.parse(postedAt)]))
  if (times.length === 0) return posts
  const shift = Math.round((Date.now() - Math.max(...times)) / DAY - 2) * DAY
  const moved = posts.map((post) =>
    post.postedAt === undefined ? post : { ...post, postedAt: new Date(Date.parse(post.postedAt) + shift).toISOString() },
  )
  await putRows(view, { posts: moved })
  return moved
}

const UNDECIDED = { status: 'shortlisted', priority: 'normal', owner: '', notes: '', tags: [], statusReason: '' }

/** Puts a creator on a campaign's shortlist. */
export async function save({ view }: Scene, profile: Profile, decided: Partial<Entry> & { campaignId: string }): Promise<void> {
  const creatorId = `person-of-${profile.handle}`
  const at = Date.now() - 3 * DAY
  await putRows(view, {
    creators: [{ id: creatorId, name: profile.displayName ?? profile.handle, profileKeys: [profile.key], createdAt: at }],
    entries: [
      {
        ...UNDECIDED,
        key: `${decided.campaignId}/${creatorId}`,
        creatorId,
        profileKey: profile.key,
        platform: profile.platform,
        savedAt: at,
        updatedAt: at,
        ...decided,
      },
    ],
    deeds: [{ id: `saved-${creatorId}`, at, profileKey: profile.key, campaignId: decided.campaignId, kind: 'saved', what: '', why: '' }],
  })
}

/** Earlier visits, so that there is growth to tell. */
export function earlierVisits({ key, followers }: Profile): StoredRows {
  if (!followers) throw new Error(`${key} shows no followers`)
  const visit = (daysAgo: number, share: number): Snapshot => {
    const at = Date.now() - daysAgo * DAY
    const { value, low, high } = followers
    const then = { value: Math.round(value * share), low: Math.round(low * share), high: Math.round(high * share) }
    return { profileKey: key, day: new Date(at).toISOString().slice(0, 10), at, followers: { ...followers, ...then, readAt: at } }
  }
  return { snapshots: [visit(63, 0.94), visit(40, 0.96), visit(21, 0.985)] }
}

/** Makes a stored profile one that was read so many days ago. */
export async function age({ view }: Scene, profile: Profile, days: number): Promise<void> {
  const at = Date.now() - days * DAY
  const followers = profile.followers && { ...profile.followers, readAt: at }
  await putRows(view, { profiles: [{ ...profile, lastRead: at, firstSeen: at, ...(followers && { followers }) }] })
}

/** Opens a page of the extension and waits until this is to be seen on it. */
export async function openView({ view, browser }: Scene, address: string, seen: string): Promise<Page> {
  await view.goto(browser.address(address))
  await view.locator(seen).first().waitFor()
  return view
}

/** Opens the panel for the page beside it and waits until this is to be seen on it. */
export const openPanel = (scene: Scene, seen: string): Promise<Page> => openView(scene, `sidepanel.html?tab=${scene.tabId}`, seen)

/** Opens the panel in a browser where the person took the platforms' sites away from the extension. */
export async function withoutAccess({ browser, tabId }: Scene): Promise<Page> {
  const page = await browser.extensionPage('icon.svg')
  // Only a person can take them away, in the browser's own settings.
  await page.addInitScript(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { contains: unknown } } }).chrome
    permissions.contains = async () => false
  })
  await page.goto(browser.address(`sidepanel.html?tab=${tabId}`))
  return page
}

/** Makes the database one that a newer version of the extension has changed. */
export async function newerDatabase({ view, browser }: Scene): Promise<void> {
  await view.goto(browser.address('icon.svg'))
  await view.evaluate(async () => {
    const opening = indexedDB.open('touchstone', 20)
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve)
      opening.addEventListener('error', reject)
    })
    opening.result.close()
  })
}

async function undoNewerDatabase(view: Page): Promise<boolean> {
  return view.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ version }) => version === 20)) return false
    const deleting = indexedDB.deleteDatabase('touchstone')
    await new Promise((resolve, reject) => {
      deleting.addEventListener('success', resolve)
      deleting.addEventListener('error', reject)
    })
    return true
  })
}

/** Whether the database is there with its tables: opening it waits for whoever is making them. */
const hasDatabase = (view: Page): Promise<boolean> =>
  view.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'touchstone')) return false
    const opening = indexedDB.open('touchstone')
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve)
      opening.addEventListener('error', reject)
    })
    const tables = opening.result.objectStoreNames.length
    opening.result.close()
    return tables > 0
  })
