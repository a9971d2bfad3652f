import { describe, expect, it, vi } from 'vitest'
import { rememberByKey, rememberByObject, rememberLast } from './memo'

describe('rememberLast', () => {
  it('answers the same question once, as long as no other comes between', () => {
    const add = vi.fn((a: number, b: number) => a + b)
    const ask = rememberLast(add)
    expect([ask(1, 2), ask(1, 2), ask(1, 3), ask(1, 2)]).toEqual([3, 3, 4, 3])
    expect(add).toHaveBeenCalledTimes(3)
  })

  it('tells questions by the objects themselves', () => {
    const make = vi.fn((of: object) => Symbol(typeof of))
    const ask = rememberLast(make)
    expect(ask({})).not.toBe(ask({}))
  })

  it('makes what has no question once, even when nothing comes of it', () => {
    const make = vi.fn(() => undefined)
    const ask = rememberLast(make)
    ask()
    ask()
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('remembers nothing of an answer that failed', () => {
    const ask = rememberLast((ok: boolean) => {
      if (!ok) throw new Error('not now')
      return 1
    })
    expect(ask(true)).toBe(1)
    expect(() => ask(false)).toThrow('not now')
    expect(ask(true)).toBe(1)
  })
})

describe('rememberByObject', () => {
  it('answers once for each object, whatever comes between', () => {
    const make = vi.fn(({ name }: { name: string }) => (name === '' ? undefined : name))
    const ask = rememberByObject(make)
    const [a, b] = [{ name: 'a' }, { name: '' }]
    expect([ask(a), ask(b), ask(a), ask(b)]).toEqual(['a', undefined, 'a', undefined])
    expect(make).toHaveBeenCalledTimes(2)
  })
})

describe('rememberByKey', () => {
  it('answers once for each key, null too', () => {
    const make = vi.fn((word: string) => (word === 'none' ? null : word.length))
    const ask = rememberByKey(10, make)
    expect([ask('four'), ask('none'), ask('four'), ask('none')]).toEqual([4, null, 4, null])
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('never holds more than it may', () => {
    const make = vi.fn((at: number) => at)
    const ask = rememberByKey(2, make)
    for (const at of [1, 2, 3]) ask(at)
    ask(3)
    expect(make).toHaveBeenCalledTimes(3)
    ask(1)
    expect(make).toHaveBeenCalledTimes(4)
  })

  it('keeps what was asked for while another answer was being made', () => {
    const ask = rememberByKey(5, (at: number): number => (at <= 1 ? 1 : at * ask(at - 1)))
    expect(ask(5)).toBe(120)
  })
})
