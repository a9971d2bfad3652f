import type { Payload, RawFields, RawReading } from '@/lib/domain/reading'
import { TRAITS } from '@/tests/support/make'
import { describe, expect, it } from 'vitest'
import { completeReading } from './complete-reading'
import { type Platform, definePlatform } from '@/lib/platforms/reader/contract'
import { rare, required } from '@/lib/platforms/reader/fields'

const URL_OF_MIRELA = 'https://social.example/u/mirela'

/** A platform whose payload says `{"handle":…,"followers":…,"wall":…}`. */
const platform = (change: Partial<Platform> = {}): Platform =>
  definePlatform({
    id: 'example',
    name: 'Example',
    aliases: [],
    traits: TRAITS,
    version: '1',
    matches: ['https://social.example/*'],
    payload: { json: ['#data'], assigned: [], head: [] },
    locate: (url) => ({ platform: 'example', kind: 'profile', handle: url.pathname.slice(3) }),
    canonical: () => '',
    wall: ({ view }) => (view.json('#data')[0] as { wall?: 'not-found' | 'private' } | undefined)?.wall ?? null,
    profile: {
      handle: required({ 'dom:h1': ({ view }) => view.text('h1'), 'json:data': ({ view }) => dataOf(view.json('#data')).handle }),
      followers: rare({ 'dom:count': () => null, 'json:data': ({ view }) => dataOf(view.json('#data')).followers }),
    },
    author: {},
    post: {},
    items: ({ view }) => (dataOf(view.json('#data')).posts ?? []).map((id) => ({ id, element: null, data: null })),
    item: { id: required({ 'json:data': ({ item }) => item.id }) },
    comments: () => [],
    ...change,
  })
const dataOf = (found: unknown[]) => (found[0] ?? {}) as { handle?: string; followers?: number; posts?: string[] }

const payload = (data: object, first = true): Payload => ({ scripts: [{ key: '#data', text: JSON.stringify(data) }], head: {}, first })
const field = (raw: string, via = 'dom:h1'): RawFields[string] => ({ need: 'required', hits: [{ via, raw }], missed: [] })
const shown = (change: Partial<RawReading> = {}): RawReading => ({
  protocol: 1,
  platform: 'example',
  readerVersion: '1',
  url: URL_OF_MIRELA,
  ref: { platform: 'example', kind: 'profile', handle: 'mirela' },
  state: 'loading',
  lang: 'en',
  readAt: 0,
  sequence: 0,
  profile: null,
  post: null,
  posts: [],
  comments: [],
  ...change,
})
const ready = { state: 'ready' as const, profile: { handle: field('mirela') } }
const complete = (change: Partial<RawReading>, of = platform()) => completeReading(of, shown(change))

describe('completeReading', () => {
  it('adds what the payload knows of the same person, in the order of the table', () => {
    const { state, profile } = complete({ ...ready, payload: payload({ handle: 'mirela', followers: 48213 }) })
    expect(state).toBe('ready')
    expect(profile?.['handle']?.hits.map((hit) => hit.via)).toEqual(['dom:h1', 'json:data'])
    expect(profile?.['followers']?.hits[0]?.raw).toBe(48213)
  })

  it('takes nothing from a payload about somebody else', () => {
    const { state, profile } = complete({ ...ready, payload: payload({ handle: 'tovi', followers: 9 }) })
    expect(state).toBe('ready')
    expect(profile?.['followers']).toBeUndefined()
    expect(complete({ payload: payload({ handle: 'tovi', followers: 9 }) })).toMatchObject({ state: 'loading', profile: null })
  })

  it('reads an empty shell by its payload alone, and gives up on one without when nobody waits any longer', () => {
    expect(complete({ payload: payload({ handle: 'mirela', posts: ['a'] }) })).toMatchObject({ state: 'ready' })
    expect(complete({ payload: payload({}) }).state).toBe('loading')
    expect(complete({ payload: payload({}), final: true }).state).toBe('unreadable')
  })

  it('believes a payload about a wall in its first document only', () => {
    expect(complete({ payload: payload({ wall: 'not-found' }) }).state).toBe('not-found')
    expect(complete({ payload: payload({ wall: 'not-found' }, false) }).state).toBe('loading')
    expect(complete({ ...ready, payload: payload({ wall: 'not-found' }) }).state).toBe('ready')
  })

  it('reads past a drawn wall unless the platform says that its walls are final', () => {
    const change = { state: 'signed-out' as const, payload: payload({ handle: 'mirela' }) }
    expect(complete(change).state).toBe('ready')
    expect(complete(change, platform({ isWallFinal: true }))).toMatchObject({ state: 'signed-out', profile: null })
  })

  it('lets posts on screen decide that a private account is followed, and hides the posts of one that is not', () => {
    const data = { handle: 'mirela', wall: 'private', posts: ['a'] }
    expect(complete({ ...ready, posts: [{ id: field('a') }], payload: payload(data) })).toMatchObject({ state: 'ready' })
    expect(complete({ ...ready, payload: payload(data) })).toMatchObject({ state: 'private', posts: [] })
  })

  it('takes from the table how a shown value is written, whatever the message says of it', () => {
    const followers = rare({ 'dom:count': { get: () => null, lang: 'en', style: 'floor', reviewBy: '2030-01-01' } })
    const of = platform({ profile: { ...platform().profile, followers } })
    const said = { ...field('1.2M', 'dom:count'), hits: [{ via: 'dom:count', raw: '1.2M', lang: 'de', style: 'cut' as const }] }
    const { profile } = complete({ ...ready, profile: { ...ready.profile, followers: said } }, of)
    expect(profile?.['followers']).toMatchObject({
      hits: [{ via: 'dom:count', raw: '1.2M', lang: 'en', style: 'floor' }],
      old: ['dom:count'],
    })
  })
})
