import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useDraft } from './use-draft'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function draftOf(save: (text: string, base: string) => Promise<void>) {
  return renderHook(({ stored }) => useDraft(stored, save), { initialProps: { stored: 'old' } })
}
const mockSave = () => vi.fn(async (_text: string, _base: string) => {})

describe('a draft', () => {
  it('is kept once, half a second after the last key', async () => {
    const save = mockSave()
    const { result } = draftOf(save)
    act(() => result.current.write('n'))
    await act(() => vi.advanceTimersByTimeAsync(400))
    act(() => result.current.write('ne'))
    await act(() => vi.advanceTimersByTimeAsync(400))
    expect(save).not.toHaveBeenCalled()
    await act(() => vi.advanceTimersByTimeAsync(200))
    expect(save.mock.calls).toEqual([['ne', 'old']])
    expect(result.current.state).toBe('saved')
  })

  it('is kept at once when the field goes away or the page is hidden, and not when there is nothing new', () => {
    const save = mockSave()
    const first = draftOf(save)
    act(() => first.result.current.write('half a wor'))
    first.unmount()
    expect(save.mock.calls).toEqual([['half a wor', 'old']])

    const second = draftOf(save)
    act(() => second.result.current.write('another'))
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(save.mock.calls.at(-1)).toEqual(['another', 'old'])
    second.unmount()
    expect(save).toHaveBeenCalledTimes(2)
  })

  it('follows what is stored only while nothing is being written', async () => {
    const { result, rerender } = draftOf(mockSave())
    rerender({ stored: 'from another window' })
    expect(result.current.text).toBe('from another window')
    act(() => result.current.write('mine'))
    rerender({ stored: 'from a third window' })
    expect(result.current.text).toBe('mine')
  })

  it('tells what it was written on, also while more is being written', async () => {
    const save = mockSave()
    const { result, rerender } = draftOf(save)
    act(() => result.current.write('old and mine'))
    rerender({ stored: 'old and theirs' })
    await act(async () => result.current.flush())
    act(() => result.current.write('old and mine, more'))
    await act(async () => result.current.flush())
    rerender({ stored: 'old and theirs and mine, more' })
    act(() => result.current.write('new'))
    await act(async () => result.current.flush())
    expect(save.mock.calls).toEqual([
      ['old and mine', 'old'],
      ['old and mine, more', 'old and mine'],
      ['new', 'old and theirs and mine, more'],
    ])
  })

  it('stays in the field when it could not be kept, says so, and is tried again', async () => {
    const save = mockSave().mockRejectedValueOnce(new Error('full'))
    const { result, rerender } = draftOf(save)
    act(() => result.current.write('precious'))
    await act(async () => result.current.flush())
    expect(result.current).toMatchObject({ state: 'failed', text: 'precious' })
    rerender({ stored: 'old again' })
    expect(result.current.text).toBe('precious')
    await act(async () => result.current.flush())
    expect(save.mock.calls).toEqual([
      ['precious', 'old'],
      ['precious', 'old'],
    ])
    expect(result.current.state).toBe('saved')
  })
})
