import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LONGEST_REST_MS, LONGEST_WAIT_MS, QUIET_MS, REST_PER_COST } from './pace'
import { type PageTimer, pageTimer } from './page-timer'

let ending: AbortController
let timer: PageTimer
const read = vi.fn()
const wait = (ms: number) => vi.advanceTimersByTime(ms)
/** A reading of the page that takes `costMs` milliseconds. */
const look = (costMs: number) => timer.measured(() => vi.setSystemTime(Date.now() + costMs))

beforeEach(() => {
  vi.useFakeTimers()
  read.mockReset()
  let started = 0
  // Fake clocks do not move `performance.now` with the system's time.
  vi.spyOn(performance, 'now').mockImplementation(() => (started ||= Date.now()) && Date.now() - started)
  ending = new AbortController()
  timer = pageTimer(window, ending.signal, read)
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

describe('pageTimer', () => {
  it('reads once after a burst of changes, when the page is quiet', () => {
    for (let change = 0; change < 5; change++) {
      timer.changed()
      wait(100)
    }
    expect(read).not.toHaveBeenCalled()
    wait(QUIET_MS)
    expect(read).toHaveBeenCalledOnce()
    wait(60_000)
    expect(read).toHaveBeenCalledOnce()
  })

  it('reads a page that never rests after the longest wait', () => {
    for (let gone = 0; gone < LONGEST_WAIT_MS - 100; gone += 100) {
      timer.changed()
      wait(100)
    }
    expect(read).not.toHaveBeenCalled()
    timer.changed()
    wait(100)
    expect(read).toHaveBeenCalledOnce()
  })

  it('leaves the page alone after a look, by how long the look took', () => {
    look(100)
    timer.readIn(0)
    wait(100 * REST_PER_COST - 1)
    expect(read).not.toHaveBeenCalled()
    wait(1)
    expect(read).toHaveBeenCalledOnce()
  })

  it('leaves it alone no longer than the longest rest', () => {
    look(60_000)
    timer.readIn(0)
    wait(LONGEST_REST_MS)
    expect(read).toHaveBeenCalledOnce()
  })

  it('lets a later order take the place of an earlier one', () => {
    timer.readIn(1000)
    timer.readIn(5000)
    wait(4000)
    expect(read).not.toHaveBeenCalled()
    timer.readIn(0)
    wait(0)
    expect(read).toHaveBeenCalledOnce()
    wait(10_000)
    expect(read).toHaveBeenCalledOnce()
  })

  it('knows of changes since the last look', () => {
    expect(timer.hasChanged()).toBe(false)
    timer.changed()
    expect(timer.hasChanged()).toBe(true)
    look(0)
    expect(timer.hasChanged()).toBe(false)
  })

  it('ends with its signal', () => {
    timer.readIn(100)
    ending.abort()
    timer.changed()
    wait(60_000)
    expect(read).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})
