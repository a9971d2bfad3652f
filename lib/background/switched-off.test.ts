import type { RawReading } from '@/lib/domain/reading'
import { NOTHING } from '@/lib/platforms/reader/read-page'
import { writeSetting } from '@/lib/settings/settings'
import { database } from '@/lib/store/database'
import { tabPageOf } from '@/lib/store/tab-pages'
import { NOW } from '@/tests/support/make'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { takeArrival } from './take-arrival'
import { takeReading } from './take-reading'

const url = 'https://www.instagram.com/mirelaokonto/'
const executeScript = vi.fn(async () => [])
const sent: RawReading = {
  protocol: 1,
  platform: 'instagram',
  readerVersion: '1',
  url,
  ref: { platform: 'instagram', kind: 'profile', handle: 'mirelaokonto' },
  state: 'loading',
  lang: 'en',
  readAt: NOW,
  sequence: 0,
  ...NOTHING,
}
const arrive = () => takeArrival({ protocol: 1, url, at: NOW }, { id: 7, url })

beforeEach(() => {
  executeScript.mockClear()
  Object.assign(fakeBrowser, { scripting: { executeScript } })
})

describe('a platform that is switched off', () => {
  it('gets no reader, and its tab is noted as having nothing to read', async () => {
    await writeSetting('platformsOff', ['instagram'])
    expect(await arrive()).toEqual({ ok: true, state: 'unsupported' })
    expect(executeScript).not.toHaveBeenCalled()
    expect(await tabPageOf(7)).toMatchObject({ state: 'unsupported', profileKey: null })
  })

  it('ends a reader that came before, and forgets what its tab showed', async () => {
    expect(await takeReading(sent, { id: 7 })).toEqual({ ok: true, state: 'loading' })
    expect(await tabPageOf(7)).not.toBeNull()
    await writeSetting('platformsOff', ['instagram'])
    expect(await takeReading({ ...sent, readAt: NOW + 1, sequence: 1 }, { id: 7 })).toEqual({ ok: false, code: 'stale-protocol' })
    expect(await tabPageOf(7)).toBeNull()
  })

  it('leaves the others as they were', async () => {
    await writeSetting('platformsOff', ['youtube'])
    expect(await arrive()).toEqual({ ok: true, state: 'loading' })
    expect(executeScript).toHaveBeenCalledOnce()
    expect(await takeReading(sent, { id: 7 })).toMatchObject({ ok: true })
  })

  it('is read on when the settings cannot be read: what is wrong is said where readings are stored', async () => {
    vi.spyOn(database.settings, 'get').mockRejectedValue(new Error('UnknownError'))
    expect(await arrive()).toEqual({ ok: true, state: 'loading' })
  })
})
