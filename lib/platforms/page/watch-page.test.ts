import type { RawReading } from '@/lib/domain/reading'
import { TRAITS } from '@/tests/support/make'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Platform, definePlatform } from '@/lib/platforms/reader/contract'
import { type Follow, followPage } from './follow-page'
import { watchPage } from './watch-page'

const platform: Platform = definePlatform({
  id: 'example',
  name: 'Example',
  aliases: [],
  traits: TRAITS,
  version: '1',
  matches: ['https://social.example/*'],
  payload: { json: ['script[type="application/json"]'], assigned: [], head: [] },
  locate: (url) => (url.pathname.startsWith('/u/') ? { platform: 'example', kind: 'profile', handle: url.pathname.slice(3) } : null),
  canonical: () => '',
  wall: ({ view }) => (view.one('#wall') ? 'signed-out' : null),
  profile: {
    handle: { need: 'required', from: [{ via: 'dom:h1', get: ({ view }) => view.text('h1') }] },
    followers: { need: 'expected', from: [{ via: 'dom:followers', get: ({ view }) => view.text('#followers') }] },
  },
  author: {},
  post: {},
  comments: () => [],
  items: ({ view }) => view.all('li').map((element) => ({ id: element.id, element, data: null })),
  item: { id: { need: 'required', from: [{ via: 'dom:id', get: ({ item }) => item.id }] } },
})

let sent: RawReading[]
let follow: Follow | undefined
let answer: (reading: RawReading) => ReturnType<Parameters<typeof watchPage>[2]>

const show = (handle: string, followers = '10', posts: string[] = []) => {
  document.body.innerHTML = `<h1>${handle}</h1><p id="followers">${followers}</p><ul>${posts.map((id) => `<li id="${id}">`).join('')}</ul>`
}
const go = (path: string) => window.history.pushState({}, '', path)
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const start = () => {
  follow = followPage(window, async () => ({ ok: true }))
  follow.reader = watchPage(platform, follow, (reading) => {
    sent.push(structuredClone(reading))
    return answer(reading)
  })
}
const states = () => sent.map((reading) => `${reading.ref?.handle}:${reading.state}`)

beforeEach(() => {
  vi.useFakeTimers()
  sent = []
  answer = async ({ state, final }) => ({ ok: true, state: state === 'loading' && final ? 'unreadable' : state })
  go('/u/mirela')
  show('mirela')
})
afterEach(() => {
  follow?.ending.abort()
  follow = undefined
  vi.useRealTimers()
})

describe('watchPage', () => {
  it('reads a settled page once, and stays silent while nothing changes', async () => {
    start()
    await wait(60_000)
    expect(states()).toEqual(['mirela:ready'])
  })

  it('sends only the posts that are new as the person scrolls', async () => {
    show('mirela', '10', ['a', 'b'])
    start()
    await wait(2000)
    show('mirela', '10', ['b', 'c'])
    await wait(5000)
    expect(sent.map((reading) => reading.posts.map((post) => post['id']?.hits[0]?.raw))).toEqual([['a', 'b'], ['c']])
    expect(sent.map((reading) => reading.sequence)).toEqual([0, 1])
  })

  it('announces the next page at once and never gives it the last person’s numbers', async () => {
    start()
    await wait(2000)
    go('/u/tovi')
    await wait(4000)
    expect(new Set(states().slice(1))).toEqual(new Set(['tovi:loading']))
    expect(sent.at(-1)?.profile).toBeNull()
    show('tovi', '77')
    await wait(4000)
    expect(states().at(-1)).toBe('tovi:ready')
    expect(sent.at(-1)?.profile?.['followers']?.hits[0]?.raw).toBe('77')
  })

  it('sends no more of a page that is left while its posts are on their way', async () => {
    show(
      'mirela',
      '10',
      Array.from({ length: 250 }, (_, at) => `p${at}`),
    )
    answer = async ({ state }) => {
      if (sent.length === 1) {
        go('/u/tovi')
        follow?.moved()
      }
      return { ok: true, state }
    }
    start()
    await wait(2000)
    expect(states().filter((state) => state.startsWith('mirela'))).toEqual(['mirela:ready'])
    expect(states()[1]).toBe('tovi:loading')
  })

  it('waits for a page that renders late', async () => {
    document.body.innerHTML = ''
    start()
    await wait(4000)
    show('mirela')
    await wait(3000)
    expect(states()).toEqual(['mirela:loading', 'mirela:ready'])
  })

  it('calls a page unreadable after its deadline, and still reads it if it comes to life', async () => {
    document.body.innerHTML = ''
    start()
    await wait(20_000)
    expect(states()).toEqual(['mirela:loading', 'mirela:loading'])
    expect(sent.map((reading) => reading.final)).toEqual([undefined, true])
    show('mirela')
    await wait(5000)
    expect(states().at(-1)).toBe('mirela:ready')
  })

  it('says that a page is none of a creator and stops watching it', async () => {
    go('/explore')
    start()
    await wait(3000)
    expect(sent.map((reading) => reading.state)).toEqual(['unsupported'])
    show('mirela', '11')
    await wait(5000)
    expect(sent).toHaveLength(1)
  })

  it('offers a reading again when it was not taken', async () => {
    let tries = 0
    answer = async () => (++tries === 1 ? { ok: false, code: 'storage' } : { ok: true, state: 'ready' })
    start()
    await wait(10_000)
    expect(states()).toEqual(['mirela:ready', 'mirela:ready'])
  })

  it.each([
    ['the extension is gone', async () => Promise.reject(new Error('Extension context invalidated'))],
    ['it is left over from another version', async () => ({ ok: false, code: 'stale-protocol' })],
  ])('goes quiet for good when %s', async (_, refusal) => {
    answer = refusal
    start()
    await wait(2000)
    show('mirela', '12')
    go('/u/tovi')
    await wait(20_000)
    expect(sent).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('hands the payload over once, unread, and not again while posts come in', async () => {
    document.head.innerHTML = '<script type="application/json">{"a":1}</script><meta property="og:title" content="Mirela">'
    show('mirela', '10', ['a'])
    start()
    await wait(2000)
    show('mirela', '10', ['a', 'b'])
    await wait(3000)
    expect(sent.map((reading) => reading.payload !== undefined)).toEqual([true, false])
    expect(sent[0]?.payload).toEqual({
      scripts: [{ key: 'script[type="application/json"]', text: '{"a":1}' }],
      head: { 'og:title': 'Mirela' },
      first: true,
    })
    document.head.innerHTML = ''
  })

  it('stops waiting once the background knows the page by its payload alone', async () => {
    document.body.innerHTML = ''
    answer = async () => ({ ok: true, state: 'ready' })
    start()
    await wait(20_000)
    expect(sent).toHaveLength(1)
  })

  it('sends everything again when asked', async () => {
    show('mirela', '10', ['a'])
    start()
    await wait(2000)
    follow?.again()
    await wait(2000)
    expect(sent.at(-1)?.posts).toHaveLength(1)
    expect(sent.at(-1)?.sequence).toBe(0)
  })

  it('reads a page that never rests, at a bounded pace', async () => {
    const storm = setInterval(() => show('mirela', String(Date.now())), 50)
    start()
    await wait(20_000)
    clearInterval(storm)
    expect(sent.length).toBeGreaterThan(1)
    expect(sent.length).toBeLessThan(20)
  })
})
