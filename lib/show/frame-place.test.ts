import { beforeEach, describe, expect, it, vi } from 'vitest'
import { frameOnPage } from './frame-place'

const TEXTS = { label: 'Found here', close: 'Remove', dir: 'ltr' }
let frames: FrameRequestCallback[] = []
const nextFrame = () => frames.splice(0).forEach((run) => run(0))
const host = () => document.documentElement.lastElementChild as HTMLElement
const isFramed = () => host().localName === 'div'

function frame() {
  document.body.innerHTML = '<p>Words</p>'
  const element = document.querySelector('p') as HTMLElement
  const ending = new AbortController()
  element.getBoundingClientRect = () => new DOMRect(10, 20, 30, 40)
  frameOnPage(element, TEXTS, ending)
  return { element, ending }
}

beforeEach(() => {
  frames = []
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => frames.push(run))
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation(() => (frames = []))
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})

describe('the frame', () => {
  it('lies around the place, follows it, and shows the page nothing', () => {
    const { element, ending } = frame()
    expect(host().style).toMatchObject({ left: '6px', top: '16px', width: '38px', height: '48px', pointerEvents: 'none' })
    expect([host().shadowRoot, host().childNodes.length, document.body.innerHTML]).toEqual([null, 0, '<p>Words</p>'])
    element.getBoundingClientRect = () => new DOMRect(10, 120, 30, 40)
    nextFrame()
    expect(host().style.top).toBe('116px')
    ending.abort()
  })

  it.each([
    ['Escape', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
    ['another address', () => history.pushState(null, '', '/elsewhere')],
    ['another document', () => window.dispatchEvent(new Event('pagehide'))],
    ['what it framed', () => (document.body.textContent = '')],
  ])('goes with %s, and leaves no listener and no timer', (_, leave) => {
    const listeners = vi.spyOn(window, 'addEventListener')
    frame()
    const signals = listeners.mock.calls.map(([, , options]) => (options as { signal?: AbortSignal }).signal?.aborted)
    expect(signals).toEqual(signals.map(() => false))
    leave()
    nextFrame()
    expect(isFramed()).toBe(false)
    expect(frames).toEqual([])
    expect(listeners.mock.calls.map(([, , options]) => (options as { signal?: AbortSignal }).signal?.aborted)).toEqual(
      signals.map(() => true),
    )
  })

  it('stays when another key is pressed or only the part of the page in the address changes', () => {
    const { ending } = frame()
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
    history.pushState(null, '', '#part')
    nextFrame()
    expect(isFramed()).toBe(true)
    ending.abort()
  })

  it('takes Escape from the page’s own dialog', () => {
    frame()
    const seen = vi.fn()
    document.body.addEventListener('keydown', seen)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(seen).toHaveBeenCalledOnce()
  })
})
