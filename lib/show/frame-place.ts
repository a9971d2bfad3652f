/** Frames a place on the page. The frame is the only thing this extension adds to pages, and only on the person's request. */

export interface FrameTexts {
  /** Text on the frame. */
  readonly label: string
  /** Accessible name of its button. */
  readonly close: string
  readonly dir: string
}

/** Gap between the frame and its content, in CSS pixels. */
const MARGIN = 4
/** `!important`, because the page's style sheets reach the host; they reach nothing inside it. */
const HOST = important('all:initial;position:fixed;z-index:2147483647;pointer-events:none')
/** Two tones, visible on light and dark. With forced colours the browser draws the borders in its own. */
const BORDER = 'position:absolute;inset:0;border:3px solid #0b57d0;border-radius:8px;box-shadow:0 0 0 2px #fff,inset 0 0 0 1px #fff'
const BAR =
  'position:absolute;inset-inline-start:0;bottom:100%;margin-block-end:3px;display:flex;align-items:center;padding-inline-start:8px;' +
  'border:1px solid #fff;border-radius:6px;color:#fff;background:#0b57d0;font:600 12px/1.4 system-ui,sans-serif;white-space:nowrap'
const BUTTON = 'all:unset;min-width:24px;min-height:24px;text-align:center;cursor:pointer;pointer-events:auto'

/**
 * Draws a frame around an element or range and follows it while it moves. The page sees one empty element.
 * Escape, the frame's button, another address or document, removal of the framed element, and aborting `ending` each remove the
 * frame without a trace.
 */
export function frameOnPage(found: Element | Range, texts: FrameTexts, ending: AbortController): void {
  const element = found instanceof Element ? found : found.startContainer.parentElement
  const document = element?.ownerDocument
  const window = document?.defaultView
  if (!element || !window) return
  const { signal } = ending
  const end = () => ending.abort()
  const address = withoutHash(window.location.href)
  const host = drawFrame(document, texts, end)
  let lastStyle = ''
  let frame = 0

  const follow = () => {
    // A redrawn place is a new element: the person asks for it again.
    if (!element.isConnected || withoutHash(window.location.href) !== address) return end()
    const style = styleAt(found.getBoundingClientRect())
    if (style !== lastStyle) host.style.cssText = lastStyle = style
    frame = window.requestAnimationFrame(follow)
  }

  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame)
    host.remove()
  })
  window.addEventListener('pagehide', end, { signal })
  window.addEventListener('keydown', (event) => closeBy(event, end), { signal, capture: true })
  scrollTo(element, window)
  document.documentElement.append(host)
  follow()
}

/** The host's style around a place in the window; hidden while the place has no size. */
function styleAt({ left, top, width, height }: DOMRect): string {
  const display = width + height > 0 ? 'block' : 'none'
  const size = `width:${width + 2 * MARGIN}px;height:${height + 2 * MARGIN}px`
  return HOST + important(`display:${display};left:${left - MARGIN}px;top:${top - MARGIN}px;${size}`)
}

/** Escape closes only the topmost layer, the frame: a dialog of the page stays open. */
function closeBy(event: KeyboardEvent, end: () => void): void {
  if (event.key !== 'Escape') return
  event.stopImmediatePropagation()
  event.preventDefault()
  end()
}

function scrollTo(element: Element, window: Window): void {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const isTall = element.getBoundingClientRect().height > window.innerHeight
  element.scrollIntoView({ block: isTall ? 'start' : 'center', inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' })
}

/** Draws the frame. Styles are set from script, since a strict content policy forbids style elements and attributes only. */
function drawFrame(document: Document, { label, close, dir }: FrameTexts, end: () => void): HTMLElement {
  const element = (style: string): HTMLElement => {
    const made = document.createElement(style === BUTTON ? 'button' : 'div')
    made.style.cssText = style
    return made
  }
  const [host, border, bar, button] = [element(HOST), element(BORDER), element(BAR), element(BUTTON)]
  bar.dir = dir
  button.setAttribute('aria-label', close)
  button.textContent = '×'
  button.addEventListener('click', end)
  bar.append(label, button)
  host.attachShadow({ mode: 'closed' }).append(border, bar)
  return host
}

const withoutHash = (href: string) => href.replace(/#.*$/, '')

function important(css: string): string {
  return css.replace(/;|$/g, '!important;')
}
