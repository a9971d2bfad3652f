import { act, renderHook } from '@testing-library/react'
import type { Virtualizer } from '@tanstack/react-virtual'
import { expect, it } from 'vitest'
import { usePace } from './use-pace'

const at = (scrollOffset: number, isScrolling = true) =>
  ({ scrollOffset, isScrolling, scrollRect: { width: 1000, height: 600 } }) as Virtualizer<HTMLDivElement, Element>

it('calls it a fling when one jump follows the other, until it slows down or ends', () => {
  const { result } = renderHook(() => usePace())
  const step = (offset: number, isScrolling?: boolean) => {
    act(() => result.current.followPace(at(offset, isScrolling)))
    return result.current.isFlung
  }
  // The End key is one jump; a wheel moves by less.
  expect(step(90_000)).toBe(false)
  expect(step(90_200)).toBe(false)
  expect(step(90_700)).toBe(false)
  expect(step(91_400)).toBe(true)
  expect(step(92_100)).toBe(true)
  expect(step(92_200)).toBe(false)
  expect([step(93_000), step(93_800)]).toEqual([false, true])
  expect(step(93_800, false)).toBe(false)
})
