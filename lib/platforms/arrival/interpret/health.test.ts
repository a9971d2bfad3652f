import { describe, expect, it } from 'vitest'
import type { RawField, RawFields } from '@/lib/domain/reading'
import { field, fields, page, read, type Value } from '@/tests/support/raw-reading'

function need(value: Value | null, kind: RawField['need']): RawField {
  return field(value, { need: kind })
}

/** Posts with views, then posts without. */
function posts(good: number, bad: number): RawFields[] {
  return Array.from({ length: good + bad }, (_, at) => fields({ id: String(at), views: need(at < good ? '5' : null, 'expected') }))
}

describe('health', () => {
  it('is broken without what is required, and then nothing is told', () => {
    const reading = read(page({ profile: fields({ handle: need(null, 'required'), followers: '5' }), posts: [fields({ id: '1' })] }))
    expect(reading).toMatchObject({ state: 'unreadable', health: 'broken', profile: null, post: null, posts: [], visibleComments: 0 })
    expect(reading.tried).toContainEqual({ field: 'profile.handle', via: 'dom:0', result: 'absent' })
  })

  it('is degraded without what everybody sees', () => {
    expect(read(page({ profile: fields({ handle: 'mirelaokonto', followers: need('many', 'expected') }) })).health).toBe('degraded')
    expect(read(page({ profile: fields({ handle: 'mirelaokonto', followers: need(null, 'rare') }) })).health).toBe('ok')
  })

  it('is degraded when a field fails on more than half of the posts', () => {
    expect(read(page({ posts: posts(6, 6) })).health).toBe('ok')
    expect(read(page({ posts: posts(5, 6) })).health).toBe('degraded')
  })

  it('is drifting when a value comes from a layout the platform is leaving', () => {
    const old = { need: 'expected', old: ['dom:1'] } as const
    expect(
      read(
        page({
          profile: fields({ handle: 'mirelaokonto', followers: field([{ raw: '5' }, { raw: '6' }], { ...old, old: [...old.old] }) }),
        }),
      ).health,
    ).toBe('ok')
    expect(
      read(
        page({
          profile: fields({ handle: 'mirelaokonto', followers: field([{ raw: 'x' }, { raw: '6' }], { ...old, old: [...old.old] }) }),
        }),
      ).health,
    ).toBe('drifting')
  })

  it.each(['loading', 'signed-out', 'not-found', 'challenge', 'unsupported', 'unreadable'] as const)(
    'is not judged when the page is %s',
    (state) => {
      expect(read(page({ state }))).toMatchObject({ state, health: null, profile: null, posts: [] })
    },
  )

  it('is judged for a private profile, which keeps its name and counts', () => {
    expect(read(page({ state: 'private', profile: fields({ handle: 'mirelaokonto', followers: '5' }) }))).toMatchObject({
      state: 'private',
      health: 'ok',
      profile: { handle: 'mirelaokonto', followers: { value: 5 } },
    })
  })

  it('gives nothing for a page that is neither profile nor post', () => {
    expect(read(page({ ref: null }))).toMatchObject({ health: null, profile: null, posts: [] })
  })
})
