import { tabPageOf } from '@/lib/store/tab-pages'
import { NOW } from '@/tests/support/make'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { takeArrival } from './take-arrival'

const executeScript = vi.fn()
const arrive = (url: string, documentId?: string) =>
  takeArrival({ protocol: 1, url, at: NOW }, { id: 7, url, ...(documentId !== undefined && { documentId }) })

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([])
  Object.assign(fakeBrowser, { scripting: { executeScript } })
})

describe('takeArrival', () => {
  it.each([
    'https://www.instagram.com/explore/',
    'https://www.youtube.com/feed/subscriptions',
    'https://x.com/settings/account',
    'https://www.tiktok.com/foryou',
  ])('injects nothing at %s, and notes that there is nothing to read', async (url) => {
    expect(await arrive(url)).toEqual({ ok: true, state: 'unsupported' })
    expect(executeScript).not.toHaveBeenCalled()
    expect(await tabPageOf(7)).toEqual({
      tabId: 7,
      url,
      platform: new URL(url).hostname.split('.').at(-2),
      ref: null,
      state: 'unsupported',
      health: null,
      tried: [],
      profileKey: null,
      postKey: null,
      postKeys: [],
      visibleComments: 0,
      readAt: NOW,
      sequence: 0,
      isWhole: false,
    })
  })

  it('brings the reader to the document that asked, and says nothing of the page itself', async () => {
    expect(await arrive('https://www.instagram.com/mirelaokonto/', 'D1')).toEqual({ ok: true, state: 'loading' })
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7, documentIds: ['D1'] }, files: ['/reader.js'] })
    expect(await tabPageOf(7)).toBeNull()
  })

  it('brings it to the tab’s main frame where the browser does not name documents', async () => {
    await arrive('https://www.youtube.com/@mirelaokonto')
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7, frameIds: [0] }, files: ['/reader.js'] })
  })

  it('says so when the document is gone or not to be touched', async () => {
    executeScript.mockRejectedValue(new Error('No document with id D1'))
    expect(await arrive('https://www.instagram.com/mirelaokonto/', 'D1')).toEqual({ ok: false, code: 'not-injected' })
  })
})
