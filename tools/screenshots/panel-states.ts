/** Every state the extension can be seen in, once: what the pictures are taken of and what accessibility is checked on. */
import type { Page } from 'playwright-core'
import type { Entry } from '@/lib/domain/campaign'
import type { Profile } from '@/lib/domain/profile'
import { noteTab, putRows } from '@/tools/browser/extension-page'
import type { Scene } from './scene'
import {
  age,
  CAMPAIGN,
  DEAD_LINE,
  earlierVisits,
  ELSEWHERE,
  fixtureOf,
  know,
  newerDatabase,
  openPanel,
  openView,
  OTHER_CAMPAIGN,
  read,
  sampleOf,
  save,
  show,
  withoutAccess,
} from './scene'

export interface PanelState {
  readonly name: string
  /** Brings it about in a browser in which nothing has happened yet (`startOver`), and gives the page to look at. */
  open(scene: Scene): Promise<Page>
}

const byId = (id: string) => `[data-testid="${id}"]`
const told = (state: string) => `[data-testid="page-state"][data-state="${state}"]`

/** A creator as rich as the samples have one: posts read before, growth, on the shortlist with notes. */
async function richProfile(scene: Scene): Promise<Profile> {
  const profile = await read(scene, sampleOf('instagram', 2))
  await putRows(scene.view, earlierVisits(profile))
  await save(scene, profile, {
    campaignId: CAMPAIGN,
    status: 'contacted',
    notes: 'Answers within a day. Asked for two reels and one story set.\nWait for the Lumora window to end.',
    tags: ['skin care', 'spring'],
  })
  return profile
}

/** The shortlist with the samples of two platforms on it, in several stages. */
async function fullShortlist(scene: Scene): Promise<void> {
  const stages: readonly Partial<Entry>[] = [
    { status: 'shortlisted', tags: ['spring'] },
    { status: 'contacted', notes: 'Asked for a quote.' },
    { status: 'rejected', statusReason: 'Likes too even' },
    { status: 'review', priority: 'high' },
  ]
  for (const [at, decided] of stages.entries()) {
    const sample = sampleOf(at < 2 ? 'instagram' : 'x', at + 1)
    const isLast = at === stages.length - 1
    const profile = await (isLast ? read(scene, sample) : know(scene, sample))
    await save(scene, profile, { campaignId: CAMPAIGN, ...decided })
  }
}

/** A state of a page without a creator. */
const withoutCreator = (name: string, page: { readonly url: string }, state = name): PanelState => ({
  name,
  open: async (scene) => {
    await show(scene, page)
    return openPanel(scene, told(state))
  },
})

/** A state the panel comes to on a creator's page by what is noted about the tab. */
const noted = (name: string, note: object, state: string): PanelState => ({
  name,
  open: async (scene) => {
    await read(scene, sampleOf('instagram', 1))
    await noteTab(scene.view, scene.tabId, note)
    return openPanel(scene, told(state))
  },
})

/** What a press leads to, from a shortlist with creators on it and one of them in front. */
const pressed = (name: string, press: (panel: Page) => Promise<void>, seen: string): PanelState => ({
  name,
  open: async (scene) => {
    await fullShortlist(scene)
    const panel = await openPanel(scene, byId('reasons'))
    await press(panel)
    await panel.locator(seen).first().waitFor()
    return panel
  },
})

const click = (id: string) => async (panel: Page) => panel.getByTestId(id).first().click()
const inMenu = (id: string) => async (panel: Page) => {
  await click('panel-menu')(panel)
  await click(id)(panel)
}

/** A sample creator as met for the first time. */
const creatorOf = (name: string, [platform, order]: readonly [platform: string, order: number]): PanelState => ({
  name,
  open: async (scene) => {
    await read(scene, sampleOf(platform, order))
    return openPanel(scene, byId('coverage'))
  },
})

/** A profile's address of whom nothing is stored. */
const SOMEBODY = { platform: 'instagram', kind: 'profile', handle: 'never.met' }
/** Two fields that no candidate found. */
const TRIED = ['profile.followers', 'post.likes'].map((field) => ({ field, via: 'dom:counts', result: 'absent' }))
const REASON = '[data-testid^="reason-"]'
const ROW = byId('shortlist-row')

/** What presses on the shortlist's own page lead to. */
function deskDialog(name: string, controls: readonly string[], seen: string): PanelState {
  return {
    name,
    open: async (scene) => {
      await fullShortlist(scene)
      const page = await openView(scene, 'shortlist.html', ROW)
      for (const control of controls) await page.getByTestId(control).click()
      await page.locator(seen).waitFor()
      return page
    },
  }
}

const CREATORS: readonly PanelState[] = [
  {
    name: 'creator',
    open: async (scene) => {
      await richProfile(scene)
      return openPanel(scene, byId('growth'))
    },
  },
  {
    name: 'creator-reasons-open',
    open: async (scene) => {
      await read(scene, sampleOf('instagram', 2))
      const panel = await openPanel(scene, byId('partnerships'))
      for (const list of ['reasons', 'partnerships']) await panel.getByTestId(list).locator('summary').first().click()
      return panel
    },
  },
  creatorOf('creator-sound', ['x', 1]),
  creatorOf('creator-irregular', ['instagram', 3]),
  creatorOf('creator-small', ['tiktok', 4]),
  creatorOf('creator-hidden-likes', ['instagram', 5]),
  creatorOf('creator-private', ['x', 5]),
  {
    name: 'post',
    open: async (scene) => {
      const sample = sampleOf('youtube', 1)
      await read(scene, { ...sample, posts: [], profile: sample.posts[0] ?? sample.profile })
      return openPanel(scene, byId('coverage'))
    },
  },
  {
    name: 'dismissed',
    open: async (scene) => {
      const { key } = await read(scene, sampleOf('instagram', 3))
      const panel = await openPanel(scene, REASON)
      const signalId = ((await panel.locator(REASON).first().getAttribute('data-testid')) ?? '').replace('reason-', '')
      const reason = 'Ran a giveaway that week'
      await putRows(panel, { dismissals: [{ profileKey: key, signalId, reason, at: Date.now() - 86_400_000 }] })
      return openPanel(scene, byId('set-aside'))
    },
  },
  {
    name: 'met-before',
    open: async (scene) => {
      const profile = await read(scene, sampleOf('instagram', 1))
      await save(scene, profile, { campaignId: OTHER_CAMPAIGN, status: 'rejected', statusReason: 'Too expensive for one reel' })
      return openPanel(scene, byId('met-before'))
    },
  },
  creatorOf('conflict', ['x', 2]),
  {
    name: 'degraded',
    open: async (scene) => {
      await read(scene, sampleOf('instagram', 1))
      await noteTab(scene.view, scene.tabId, { health: 'degraded', tried: TRIED })
      return openPanel(scene, byId('coverage'))
    },
  },
  {
    name: 'stale',
    open: async (scene) => {
      await age(scene, await read(scene, sampleOf('instagram', 1)), 16)
      return openPanel(scene, byId('stored-notice'))
    },
  },
  {
    name: 'wall-stored',
    open: async (scene) => {
      await age(scene, await read(scene, sampleOf('instagram', 1)), 5)
      await noteTab(scene.view, scene.tabId, { state: 'signed-out', profileKey: null })
      return openPanel(scene, byId('stored-notice'))
    },
  },
]

const NO_CREATOR: readonly PanelState[] = [
  withoutCreator('signed-out', fixtureOf('instagram', 'wall')),
  withoutCreator('not-found', fixtureOf('instagram', 'not-found')),
  withoutCreator('challenge', fixtureOf('instagram', 'challenge')),
  noted('unreadable', { state: 'unreadable', health: 'broken', profileKey: null, ref: SOMEBODY, tried: TRIED }, 'unreadable'),
  noted('loading', { state: 'loading', profileKey: null }, 'loading'),
  noted('storage-error', { storageError: 'QuotaExceededError', profileKey: null }, 'storage-error'),
  withoutCreator('elsewhere', { url: ELSEWHERE }, 'unsupported'),
  withoutCreator('orphan', { url: DEAD_LINE }, 'unreachable'),
  {
    name: 'no-access',
    open: async (scene) => {
      await show(scene, { url: ELSEWHERE })
      const panel = await withoutAccess(scene)
      await panel.locator(told('no-access')).waitFor()
      return panel
    },
  },
  {
    name: 'platform-off',
    open: async (scene) => {
      await putRows(scene.view, { settings: [{ key: 'platformsOff', value: ['instagram'] }] })
      await show(scene, sampleOf('instagram', 1).profile)
      return openPanel(scene, told('off'))
    },
  },
]

const VIEWS: readonly PanelState[] = [
  {
    name: 'shortlist-empty',
    open: async (scene) => {
      const panel = await openPanel(scene, byId('open-shortlist'))
      await panel.getByTestId('open-shortlist').click()
      await panel.getByTestId('shortlist-empty').waitFor()
      return panel
    },
  },
  pressed('shortlist', click('open-shortlist'), byId('shortlist-row')),
  pressed('brief', click('open-brief'), byId('save-brief')),
  pressed('campaigns', inMenu('menu-campaigns'), byId('campaign')),
  pressed('menu', click('panel-menu'), byId('menu-campaigns')),
  pressed('palette', click('open-palette'), byId('palette')),
  pressed('shortcuts', inMenu('menu-help'), byId('shortcut-help')),
  pressed('export', inMenu('menu-export'), byId('export-dialog')),
  pressed('report', inMenu('menu-report'), byId('vet-report')),
  {
    name: 'welcome',
    open: async (scene) => {
      await putRows(scene.view, { settings: [{ key: 'welcomed', value: false }] })
      return openPanel(scene, byId('welcome'))
    },
  },
]

const PAGES: readonly PanelState[] = [
  { name: 'options', open: async (scene) => openView(scene, 'options.html', byId('language')) },
  {
    name: 'one-pager',
    open: async (scene) => {
      const { key } = await richProfile(scene)
      return openView(scene, `onepager.html?${new URLSearchParams({ profile: key, campaign: CAMPAIGN })}`, byId('verdict'))
    },
  },
  {
    name: 'shortlist-page',
    open: async (scene) => {
      await fullShortlist(scene)
      return openView(scene, 'shortlist.html', ROW)
    },
  },
  deskDialog('filters', ['select-all', 'open-filters'], byId('filter-panel')),
  deskDialog('compare', ['select-all', 'bulk-compare'], byId('compare')),
  deskDialog('import', ['open-import'], byId('import-dialog')),
]

/** Comes last: what it does to the database is undone before the next one. */
const NEWER: PanelState = {
  name: 'storage-newer',
  open: async (scene) => {
    await newerDatabase(scene)
    return openPanel(scene, told('storage-newer'))
  },
}

export const PANEL_STATES: readonly PanelState[] = [...CREATORS, ...NO_CREATOR, ...VIEWS, ...PAGES, NEWER]
