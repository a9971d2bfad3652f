import type { Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useRef, useState } from 'react'

/** Jumps in a row that make a fling. A single jump may be a key or a press on the scroll bar. */
const JUMPS = 2

/**
 * Whether the table is being flung, by more than half its height at each step. Lines are unreadable then, and drawing them would slow the
 * scrolling. They are drawn once it slows down or ends.
 * @returns `followPace` for the virtualizer's `onChange`.
 */
export function usePace() {
  const [isFlung, setFlung] = useState(false)
  const pace = useRef({ offset: 0, jumps: 0 })
  const followPace = useCallback(({ scrollOffset, scrollRect, isScrolling }: Virtualizer<HTMLDivElement, Element>) => {
    const { offset, jumps } = pace.current
    const now = scrollOffset ?? 0
    const isJump = Math.abs(now - offset) > (scrollRect?.height ?? Infinity) / 2
    // The end of scrolling is no step.
    pace.current = { offset: now, jumps: isJump ? jumps + 1 : 0 }
    setFlung(isScrolling && pace.current.jumps >= JUMPS)
  }, [])
  return { isFlung, followPace }
}
