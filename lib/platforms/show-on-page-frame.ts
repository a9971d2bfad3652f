/** The frame around a place on the page. All that this extension ever adds to a page, and only while the person asks for it. */

export interface FrameTexts {
  /** What stands on the frame. */
  readonly label: string
  /** Says what the button on it does. */
  readonly close: string
  readonly dir: string
}

/** Distance of the frame from what it frames, in CSS pixels. */
const MARGIN = 4
/** Two tones, so that it is seen on light and on dark; where colours are forced the browser draws the border in its own. */
const [ACCENT, PAPER] = ['#0b57d0', '#fff']

type Styles = Readonly<Record<string, string>>

/**
 * Draws a frame around something on the page and follows it while it moves. The page finds an empty element, and nothing in it.
 * The frame goes with Escape, its own button, another address or document, with what it frames, and when `ending` is aborted;
 * it then leaves nothing behind.
 */
export function frameOnPage(found: Element | Range, texts: FrameTexts, ending: AbortController): void {
  const element = found instanceof Element ? found : found.startContainer.parentElement
  const document = element?.ownerDocument
  const window = document?.defaultView
  if (!element || !window) return
  const { signal } = ending
  const end = () => ending.abort()
  const address = withoutHash(window.location.href)
  const host = drawn(document, texts, end)
  let drawnAt = ''
  let frame = 0

  function follow(): void {
    // What the page has drawn anew is another element: it is asked for again.
    if (!element?.isConnected || withoutHash(document?.location.href ?? '') !== address) return end()
    const { left, top, width, height } = found.getBoundingClientRect()
    const at = [left, top, width, height].join()
    if (at !== drawnAt) {
      drawnAt = at
      style(host, {
        display: width + height > 0 ? 'block' : 'none',
        left: `${left - MARGIN}px`,
        top: `${top - MARGIN}px`,
        width: `${width + 2 * MARGIN}px`,
        height: `${height + 2 * MARGIN}px`,
      })
    }
    frame = window?.requestAnimationFrame(follow) ?? 0
  }

  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame)
    host.remove()
  })
  window.addEventListener('pagehide', end, { signal })
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      // It closes what lies on top, and that is the frame: a dialog of the page stays open.
      event.stopImmediatePropagation()
      event.preventDefault()
      end()
    },
    { signal, capture: true },
  )
  scrollTo(element, window)
  document.documentElement.append(host)
  follow()
}

function scrollTo(element: Element, window: Window): void {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const isTall = element.getBoundingClientRect().height > window.innerHeight
  element.scrollIntoView({ block: isTall ? 'start' : 'center', inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' })
}

/** Everything is styled by property: a strict page forbids style elements, and its own style sheets must not reach the host. */
function drawn(document: Document, { label, close, dir }: FrameTexts, end: () => void): HTMLElement {
  const host = document.createElement('div')
  style(host, { all: 'initial', position: 'fixed', 'z-index': '2147483647', 'pointer-events': 'none', 'box-sizing': 'border-box' })
  const border = document.createElement('div')
  const bar = document.createElement('div')
  const button = document.createElement('button')
  style(border, { position: 'absolute', inset: '0', border: `3px solid ${ACCENT}`, 'border-radius': '8px' })
  style(border, { 'box-shadow': `0 0 0 2px ${PAPER}, inset 0 0 0 1px ${PAPER}` })
  style(bar, { position: 'absolute', 'inset-inline-start': '0', bottom: '100%', display: 'flex', 'align-items': 'center', gap: '4px' })
  style(bar, { 'padding-inline-start': '8px', border: `1px solid ${PAPER}`, 'border-radius': '6px', 'white-space': 'nowrap' })
  style(bar, { font: '600 12px/1.4 system-ui, sans-serif', color: PAPER, background: ACCENT, 'margin-block-end': '3px' })
  style(button, {
    all: 'unset',
    'min-width': '24px',
    'min-height': '24px',
    'text-align': 'center',
    cursor: 'pointer',
    'pointer-events': 'auto',
  })
  bar.dir = dir
  button.setAttribute('aria-label', close)
  button.textContent = '×'
  button.addEventListener('click', end)
  bar.append(label, button)
  host.attachShadow({ mode: 'closed' }).append(border, bar)
  return host
}

function style(element: HTMLElement, styles: Styles): void {
  for (const [property, value] of Object.entries(styles)) element.style.setProperty(property, value, 'important')
}

const withoutHash = (href: string) => href.replace(/#.*$/, '')
