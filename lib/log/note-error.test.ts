import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { notedErrors } from './error-log'
import { keepWaiting, noteError, noting } from './note-error'
import { noteUnhandled } from './note-unhandled'

let printed: MockInstance<typeof console.error>
beforeEach(() => {
  printed = vi.spyOn(console, 'error').mockReturnValue(undefined)
})
afterEach(() => {
  vi.useRealTimers()
})

/** An error that no test has thrown before: stacks are remembered as long as a context lives. */
let count = 0
const broken = () => Object.assign(new Error('failed'), { stack: `Error: failed\n    at ${++count}` })

describe('a noted error', () => {
  it('is kept with place, name, time, version and count, and printed', async () => {
    vi.useFakeTimers({ now: 5000, toFake: ['Date'] })
    const error = new RangeError('Invalid count of mirelaokonto')
    noteError('count', error)
    await keepWaiting()
    expect(printed).toHaveBeenCalledExactlyOnceWith('Touchstone: count', error)
    const version = fakeBrowser.runtime.getManifest().version
    expect(await notedErrors()).toEqual([
      { at: 5000, where: 'count', name: 'RangeError', message: 'Invalid … of …', frames: [], count: 1, version },
    ])
  })

  it('is printed once for each stack, and counted each time', async () => {
    const [one, other] = [broken(), broken()]
    for (const error of [one, one, other, one]) noteError('count', error)
    await keepWaiting()
    noteError('count', one)
    await keepWaiting()
    expect(printed.mock.calls).toEqual([
      ['Touchstone: count', one],
      ['Touchstone: count', other],
    ])
    expect((await notedErrors()).map((noted) => noted.count)).toEqual([5])
  })

  it('is one of the latest twenty: the oldest goes, one that comes again is the latest', async () => {
    for (let at = 0; at < 23; at++) noteError(`place ${at}`, broken())
    noteError('place 5', broken())
    await keepWaiting()
    const places = (await notedErrors()).map(({ where }) => where)
    expect(places).toHaveLength(20)
    expect(places[0]).toBe('place 3')
    expect(places).not.toContain('place 2')
    expect(places.slice(-2)).toEqual(['place 22', 'place 5'])
  })

  it('is written a moment later, many at once', async () => {
    vi.useFakeTimers()
    const set = vi.spyOn(fakeBrowser.storage.session, 'set')
    const error = broken()
    for (let at = 0; at < 10_000; at++) noteError('loop', error)
    expect(set).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    await keepWaiting()
    expect(set).toHaveBeenCalledOnce()
    expect(await notedErrors()).toMatchObject([{ where: 'loop', count: 100 }])
  })
})

describe('noting', () => {
  it('gives what stands in for the value', async () => {
    expect(await Promise.reject(broken()).catch(noting('read', 'nothing'))).toBe('nothing')
    await keepWaiting()
    expect(await notedErrors()).toMatchObject([{ where: 'read' }])
  })

  it('never throws, whatever was thrown', async () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error('no')
        },
      },
    )
    for (const thrown of [undefined, null, 7, 'text', Object.create(null), hostile, broken()]) noteError('hostile', thrown)
    await keepWaiting()
    expect((await notedErrors()).map(({ name }) => name)).toEqual(expect.arrayContaining(['undefined', 'number', 'string', 'Error']))
  })

  it('prints where the storage refuses, and goes on when it does not', async () => {
    const refusal = new Error('QUOTA_BYTES quota exceeded')
    const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(refusal)
    noteError('before', broken())
    await keepWaiting()
    expect(printed).toHaveBeenCalledWith('Touchstone: note errors', refusal)
    set.mockRestore()
    noteError('after', broken())
    await keepWaiting()
    expect(await notedErrors()).toMatchObject([{ where: 'after' }])
  })

  it('only prints where there is no storage, as in a worker', async () => {
    const { storage } = fakeBrowser
    Reflect.deleteProperty(fakeBrowser, 'storage')
    noteError('worker', broken())
    await keepWaiting()
    Object.assign(fakeBrowser, { storage })
    expect(printed).toHaveBeenCalledOnce()
    expect(await notedErrors()).toEqual([])
  })
})

it('notes what nobody catches or awaits, which the browser prints', async () => {
  const listeners = new Map<string, (event: object) => void>()
  vi.stubGlobal('addEventListener', (kind: string, listener: (event: object) => void) => listeners.set(kind, listener))
  noteUnhandled()
  listeners.get('error')?.({ error: broken(), message: 'Uncaught Error' })
  listeners.get('error')?.({ error: null, message: 'Script error.' })
  listeners.get('unhandledrejection')?.({ reason: broken() })
  await keepWaiting()
  expect(printed).not.toHaveBeenCalled()
  expect(await notedErrors()).toMatchObject([
    { where: 'nobody caught', name: 'Error' },
    { where: 'nobody caught', name: 'string' },
    { where: 'nobody awaited', name: 'Error' },
  ])
})
