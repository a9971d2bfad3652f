import { NOW } from '@/tests/support/make'
import { describe, expect, it } from 'vitest'
import { type TabPage, forgetTabPage, leaveTabPage, setTabPage, tabPageOf, watchTabPage } from './tab-pages'

const page = (change: Partial<TabPage> = {}): TabPage => ({
  tabId: 7,
  url: 'https://www.tiktok.com/@tovi.brandel',
  platform: 'tiktok',
  ref: { platform: 'tiktok', kind: 'profile', handle: 'tovi.brandel' },
  state: 'ready',
  health: 'ok',
  tried: [],
  profileKey: 'tiktok:1',
  postKey: null,
  postKeys: ['tiktok:a'],
  visibleComments: 0,
  readAt: NOW,
  sequence: 0,
  isWhole: true,
  ...change,
})

describe('tab pages', () => {
  it('gathers posts over a visit, and starts over with the next one', async () => {
    await setTabPage(page())
    await setTabPage(page({ sequence: 1, readAt: NOW + 1, postKeys: ['tiktok:b'] }))
    expect((await tabPageOf(7))?.postKeys).toEqual(['tiktok:a', 'tiktok:b'])
    await setTabPage(page({ sequence: 0, readAt: NOW + 2, postKeys: ['tiktok:c'] }))
    expect((await tabPageOf(7))?.postKeys).toEqual(['tiktok:c'])
    await setTabPage(page({ url: 'https://www.tiktok.com/@other', sequence: 5, readAt: NOW + 3, postKeys: [] }))
    expect((await tabPageOf(7))?.postKeys).toEqual([])
  })

  it('keeps the verdict on the reader when a later reading held only part of the page', async () => {
    await setTabPage(page())
    await setTabPage(page({ sequence: 1, readAt: NOW + 1, isWhole: false, health: 'degraded' }))
    expect((await tabPageOf(7))?.health).toBe('ok')
  })

  it('is not set back by a reading that was overtaken', async () => {
    await setTabPage(page({ url: 'https://www.tiktok.com/@next', state: 'loading', readAt: NOW + 10 }))
    await setTabPage(page({ readAt: NOW + 5 }))
    expect((await tabPageOf(7))?.url).toBe('https://www.tiktok.com/@next')
  })

  it('tells watchers of their tab only, until they stop', async () => {
    const seen: (string | undefined)[] = []
    const unwatch = watchTabPage(7, (changed) => seen.push(changed?.state))
    await setTabPage(page())
    await setTabPage(page({ tabId: 8 }))
    await forgetTabPage(7)
    unwatch()
    await setTabPage(page())
    expect(seen).toEqual(['ready', undefined])
  })

  it('is forgotten at another address, but not where its page has spoken for that one', async () => {
    await setTabPage(page())
    expect(await leaveTabPage(7, `${page().url}#part`)).toBe(false)
    expect(await tabPageOf(7)).not.toBeNull()
    expect(await leaveTabPage(7, 'https://www.tiktok.com/@other')).toBe(true)
    expect(await tabPageOf(7)).toBeNull()
  })

  it('does not lose what a page says of its new address while the old one is being forgotten', async () => {
    await setTabPage(page())
    const url = 'https://www.tiktok.com/@other'
    await Promise.all([leaveTabPage(7, url), setTabPage(page({ url, readAt: NOW + 1 }))])
    expect((await tabPageOf(7))?.url).toBe(url)
  })
})
