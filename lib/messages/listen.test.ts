import { notedErrors } from '@/lib/log/error-log'
import { keepWaiting } from '@/lib/log/note-error'
import { NOW } from '@/tests/support/make'
import type { Runtime } from 'webextension-polyfill'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { listenToPages } from './listen'

const PAGE = 'https://www.instagram.com/mirelaokonto/'
const reading = vi.fn(async () => ({ ok: true as const, state: 'ready' as const }))
const arrival = vi.fn(async () => ({ ok: true as const, state: 'loading' as const }))

const message = (change: object = {}) => ({
  type: 'reading',
  reading: {
    protocol: 1,
    platform: 'instagram',
    readerVersion: '1',
    url: PAGE,
    ref: null,
    state: 'loading',
    lang: 'en',
    readAt: NOW,
    sequence: 0,
    profile: null,
    post: null,
    posts: [],
    comments: [],
    ...change,
  },
})
const arrived = (change: object = {}) => ({ type: 'arrival', arrival: { protocol: 1, url: PAGE, at: NOW, ...change } })
const sender = (change: object = {}) => ({ id: fakeBrowser.runtime.id, url: PAGE, frameId: 0, tab: { id: 7 }, ...change })

let listener: (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined

beforeEach(() => {
  reading.mockClear()
  arrival.mockClear()
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as unknown as typeof listener
  })
  listenToPages({ reading, arrival }, (url) => url.hostname === 'www.instagram.com')
})

const send = (what: unknown, from: object = sender()) => listener(what, from)

describe('listenToPages', () => {
  it('hands a valid reading over with the tab it came from', async () => {
    expect(await send(message())).toEqual({ ok: true, state: 'ready' })
    expect(reading).toHaveBeenCalledWith(expect.objectContaining({ url: PAGE }), { id: 7, url: PAGE })
  })

  it('leaves messages that are not readings to nobody', () => {
    expect(send({ type: 'other' })).toBeUndefined()
    expect(send(null)).toBeUndefined()
    expect(send('reading')).toBeUndefined()
  })

  it.each([
    ['another extension', { id: 'stranger' }],
    ['a frame inside the page', { frameId: 3 }],
    ['an extension page', { tab: undefined }],
    ['a host nobody reads', { url: 'https://evil.example/' }],
    ['no address', { url: undefined }],
  ])('refuses %s', async (_, change) => {
    expect(await send(message(), sender(change))).toEqual({ ok: false, code: 'foreign-sender' })
    expect(reading).not.toHaveBeenCalled()
  })

  it('believes the browser, not the message, about where it comes from', async () => {
    expect(await send(message({ url: 'https://www.youtube.com/@mirelaokonto' }))).toEqual({ ok: false, code: 'foreign-sender' })
  })

  it('tells a script of another version to go quiet', async () => {
    expect(await send(message({ protocol: 0 }))).toEqual({ ok: false, code: 'stale-protocol' })
  })

  it.each([
    ['a malformed reading', { posts: 'all' }],
    ['an oversized text', { profile: { bio: { need: 'rare', hits: [{ via: 'dom:bio', raw: 'x'.repeat(6001) }], missed: [] } } }],
    ['an unknown state', { state: 'fine' }],
  ])('refuses %s', async (_, change) => {
    expect(await send(message(change))).toEqual({ ok: false, code: 'invalid' })
    expect(reading).not.toHaveBeenCalled()
  })

  it('hands an arrival over with the very document it came from', async () => {
    expect(await send(arrived(), sender({ documentId: 'D1' }))).toEqual({ ok: true, state: 'loading' })
    expect(arrival).toHaveBeenCalledWith({ protocol: 1, url: PAGE, at: NOW }, { id: 7, url: PAGE, documentId: 'D1' })
    expect(reading).not.toHaveBeenCalled()
  })

  it.each([
    ['a frame inside the page', arrived(), sender({ frameId: 3 }), 'foreign-sender'],
    ['a host nobody reads', arrived(), sender({ url: 'https://evil.example/' }), 'foreign-sender'],
    ['an address of another origin', arrived({ url: 'https://www.youtube.com/@mirelaokonto' }), sender(), 'foreign-sender'],
    ['another version', arrived({ protocol: 0 }), sender(), 'stale-protocol'],
    ['no address', arrived({ url: 7 }), sender(), 'invalid'],
    ['nothing in it', { type: 'arrival' }, sender(), 'stale-protocol'],
  ])('refuses an arrival with %s', async (_, what, from, code) => {
    expect(await send(what, from)).toEqual({ ok: false, code })
    expect(arrival).not.toHaveBeenCalled()
  })
})

it('notes what goes wrong with a message, and lets the page know that it was not taken', async () => {
  reading.mockRejectedValueOnce(new TypeError('broken'))
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  await expect(send(message())).rejects.toThrow('broken')
  await keepWaiting()
  expect(await notedErrors()).toMatchObject([{ where: 'take what a page says', name: 'TypeError' }])
})
