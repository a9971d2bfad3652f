import type { Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useRef, useState } from 'react'

/** One jump may be a key or a press on the scroll bar; several after each other are a fling. */
const JUMPS = 2

/**
 * Whether the table is being flung by, more than half of what is visible at each step: nobody can read lines then, and drawing them would
 * only hold the scrolling up. They are drawn as soon as it slows down or ends.
 * @returns `followPace` for the virtualizer's `onChange`.
 */
export function usePace() {
  const [isFlung, setFlung] = useState(false)
  const pace = useRef({ offset: 0, jumps: 0 })
  const followPace = useCallback(({ scrollOffset, scrollRect, isScrolling }: Virtualizer<HTMLDivElement, Element>) => {
    const { offset, jumps } = pace.current
    const now = scrollOffset ?? 0
    const isJump = Math.abs(now - offset) > (scrollRect?.height ?? Infinity) / 2
    // The end of scrolling comes without a step.
    pace.current = { offset: now, jumps: isJump ? jumps + 1 : 0 }
    setFlung(isScrolling && pace.current.jumps >= JUMPS)
  }, [])
  return { isFlung, followPace }
}
