import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import { type HeaderLine, headerLine } from './header-line'
import { absolute, handleIn } from './locate'
import { over } from './over'

/** The drawn header of a channel: its element and the parts of its line. */
interface Header extends HeaderLine {
  readonly element: Element
}

/** The handle that a drawn header must show; '' for ids and old names, which no header shows. */
export function handleOfAddress({ view, ref }: PageScope): string {
  return /^\/(@|%40)/.test(view.url.pathname) ? (ref.handle ?? '') : ''
}

/** Handle, subscribers and videos: parts of one line, or separate elements in the header of 2024. */
const LINE =
  'yt-content-metadata-view-model span[role="text"]:not([role="text"] *), [id="channel-handle"], [id="subscriber-count"], [id="videos-count"]'

/** The visible channel header with the address's handle; `null` while the page shows another channel. */
export function renderedHeader(scope: PageScope): Header | null {
  const { view } = scope
  for (const element of view.all('yt-page-header-view-model, ytd-c4-tabbed-header-renderer')) {
    const line = headerLine(view.all(LINE, element).map((part) => ({ text: view.text(part) })))
    if (!element.closest('[hidden]') && isSameHandle(line.handle, handleOfAddress(scope))) return { element, ...line }
  }
  return null
}

/** Reads the drawn header once it is proved to be the address's. */
export const inHeader = over(renderedHeader)

/** The name in a drawn header. */
export function nameIn({ element }: Header, { view }: PageScope): string {
  return view.text('h1, [id="channel-name"] [id="text"]', element)
}

/** The dialog with the whole description; it names its channel by address. */
export function aboutDialog(scope: PageScope): Element | null {
  const { view } = scope
  const dialog = view.one('ytd-about-channel-renderer')
  const isOwn = (address: string) => isSameHandle(handleIn(address), handleOfAddress(scope))
  return view.text(dialog).split(/\s+/).some(isOwn) ? dialog : null
}

/** The targets of the links inside an element. */
export function hrefs({ view }: PageScope, selector: string, within: Element | null): string[] {
  return view.all(selector, within).map((link) => absolute(view.attr(link, 'href')))
}
