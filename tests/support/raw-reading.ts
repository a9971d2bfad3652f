import { expect } from 'vitest'
import { Reading, type RawField, type RawFields, type RawHit, type RawReading } from '@/lib/domain/reading'
import { interpret } from '@/lib/platforms/arrival/interpret/interpret'

export const readAt = Date.UTC(2026, 10, 21, 6)

/** A raw value, a hit, or several hits. */
export type Value = RawHit['raw'] | Partial<RawHit> | readonly Partial<RawHit>[]

/** A field with one hit for a value, or several for a list of hits, called `dom:0`, `dom:1`…; `null` is a field that was not found. */
export function field(value: Value | null, more: Partial<RawField> = {}): RawField {
  const list =
    value === null
      ? []
      : Array.isArray(value) && typeof value[0] === 'object'
        ? (value as Partial<RawHit>[])
        : [isHit(value) ? value : { raw: value as RawHit['raw'] }]
  return {
    need: 'rare',
    hits: list.map((hit, at) => ({ via: `dom:${at}`, raw: '', ...hit })),
    missed: value === null ? [{ via: 'dom:0', result: 'absent' }] : [],
    ...more,
  }
}

function isHit(value: Value): value is Partial<RawHit> {
  return typeof value === 'object' && !Array.isArray(value)
}

/** Named fields of a profile or post. */
export function fields(values: Record<string, Value | null | RawField>): RawFields {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value !== null && typeof value === 'object' && 'need' in value ? value : field(value),
    ]),
  )
}

/** A reading of a profile page. */
export function page(more: Partial<RawReading> = {}): RawReading {
  return {
    protocol: 1,
    platform: 'instagram',
    readerVersion: '1',
    url: 'https://www.instagram.com/mirelaokonto/',
    ref: { platform: 'instagram', kind: 'profile', handle: 'mirelaokonto' },
    state: 'ready',
    lang: 'en',
    readAt,
    sequence: 0,
    profile: fields({ handle: '@MirelaOkonto' }),
    post: null,
    posts: [],
    comments: [],
    ...more,
  }
}

/** A reading of a post page. */
export function post(more: Partial<RawReading> = {}): RawReading {
  return page({
    url: 'https://www.instagram.com/p/Cx1/',
    ref: { platform: 'instagram', kind: 'post', postId: 'Cx1' },
    post: fields({ id: 'Cx1' }),
    ...more,
  })
}

/** Interprets, and makes sure that the reading was not changed and the answer satisfies its schema. */
export function read(raw: RawReading): Reading {
  const before = structuredClone(raw)
  const reading = interpret(raw)
  expect(raw).toEqual(before)
  expect(Reading.parse(reading)).toEqual(reading)
  return reading
}
