import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Answer, type Follow, followPage } from './follow-page'

let said: string[]
let answer: () => Promise<Answer>
let follow: Follow | undefined

const go = (path: string) => window.history.pushState({}, '', path)
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const start = () => {
  follow = followPage(window, (href) => {
    said.push(new URL(href).pathname)
    return answer()
  })
}
const reader = () => ({ moved: vi.fn(), again: vi.fn() })
const shownFromCache = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))
/** What the document says of itself; jsdom's is always loaded and never rendered ahead. */
const documentIs = (is: object) => {
  for (const [name, value] of Object.entries(is)) Object.defineProperty(document, name, { value, configurable: true })
}

beforeEach(() => {
  vi.useFakeTimers()
  said = []
  answer = async () => ({ ok: true, state: 'loading' })
  go('/first')
})
afterEach(() => {
  follow?.ending.abort()
  for (const name of ['readyState', 'prerendering']) Reflect.deleteProperty(document, name)
  Reflect.deleteProperty(window, 'navigation')
  vi.useRealTimers()
})

describe('followPage', () => {
  it('says an address once, and the next one when the page has moved there', async () => {
    start()
    await wait(10_000)
    go('/second')
    await wait(10_000)
    expect(said).toEqual(['/first', '/second'])
    expect(new URL(follow?.firstHref ?? '').pathname).toBe('/first')
  })

  it('hears of navigation without a timer where the browser tells of it', async () => {
    const navigation = new EventTarget()
    Object.defineProperty(window, 'navigation', { value: navigation, configurable: true })
    start()
    await wait(0)
    expect(vi.getTimerCount()).toBe(0)
    go('/second')
    navigation.dispatchEvent(new Event('currententrychange'))
    expect(said).toEqual(['/first', '/second'])
  })

  it('waits for the page to load, and then takes the address it has by then', async () => {
    documentIs({ readyState: 'loading' })
    start()
    follow?.again()
    await wait(5000)
    expect(said).toEqual([])
    go('/redirected')
    window.dispatchEvent(new Event('load'))
    expect(said).toEqual(['/redirected'])
  })

  it('says nothing of a page that is only rendered ahead until somebody looks at it', async () => {
    documentIs({ prerendering: true })
    start()
    await wait(5000)
    expect(said).toEqual([])
    document.dispatchEvent(new Event('prerenderingchange'))
    expect(said).toEqual(['/first'])
  })

  it('says it again when the panel asks, and when the page is back from the browser’s cache', async () => {
    start()
    follow?.again()
    shownFromCache(false)
    expect(said).toHaveLength(2)
    shownFromCache(true)
    expect(said).toHaveLength(3)
  })

  it('leaves everything to the reader once it has come', async () => {
    start()
    const taken = reader()
    if (follow) follow.reader = taken
    go('/second')
    await wait(1500)
    expect(taken.moved).toHaveBeenCalled()
    expect(taken.again).not.toHaveBeenCalled()
    shownFromCache(true)
    expect(taken.again).toHaveBeenCalledTimes(1)
    expect(said).toEqual(['/first'])
  })

  it.each([
    ['no answer', async () => undefined],
    ['a refusal', async () => ({ ok: false, code: 'not-injected' })],
  ])('tries again after %s, a few times', async (_, refusal) => {
    answer = refusal
    start()
    await wait(60_000)
    expect(said).toEqual(['/first', '/first', '/first', '/first'])
  })

  it('does not try again for an address the page has left, nor when the reader has come', async () => {
    answer = async () => undefined
    start()
    await wait(100)
    answer = async () => ({ ok: true })
    go('/second')
    await wait(5000)
    expect(said).toEqual(['/first', '/second'])
    answer = async () => undefined
    go('/third')
    await wait(1000)
    if (follow) follow.reader = reader()
    await wait(10_000)
    expect(said).toEqual(['/first', '/second', '/third'])
  })

  it.each([
    ['the extension is gone', async () => Promise.reject(new Error('Extension context invalidated'))],
    ['it is left over from another version', async () => ({ ok: false, code: 'stale-protocol' })],
  ])('goes quiet for good when %s', async (_, refusal) => {
    answer = refusal
    start()
    await wait(100)
    expect(vi.getTimerCount()).toBe(0)
    go('/second')
    shownFromCache(true)
    await wait(20_000)
    expect(said).toEqual(['/first'])
  })
})
