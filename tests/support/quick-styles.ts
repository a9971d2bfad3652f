/** The properties that Testing Library reads to find an element by role or to click it, with their names in CSS. */
const QUICK = { display: 'display', visibility: 'visibility', pointerEvents: 'pointer-events', 'pointer-events': 'pointer-events' } as const
/** Attributes by which jsdom's own stylesheet sets `display`. */
const SHAPING = ['hidden', 'open', 'type', 'popover']
const TABLE_PART = /^(?:col|colgroup|thead|tbody|tfoot|tr)$/

/**
 * Makes a jsdom window answer quickly whether an element is displayed, visible and clickable. jsdom matches its whole stylesheet against the
 * element and copies every property, which took a third of the time of drawing tests. Elements of one shape have one `display`, asked once.
 * The other two are inherited, and only an element's own style changes them. jsdom answers for elements with such a style, in documents
 * with a stylesheet, and for all other properties.
 */
export function useQuickStyles(window: Window): void {
  const whole = window.getComputedStyle.bind(window)
  const displays = new Map<string, string>()
  const displayOf = (element: Element): string => {
    if (sets(element, 'display')) return whole(element).display
    const shape = shapeOf(element)
    const known = displays.get(shape) ?? whole(element).display
    displays.set(shape, known)
    return known
  }
  const quick = (element: Element, name: string): string => {
    if (name === 'display') return displayOf(element)
    if (isSetFor(element, name)) return whole(element).getPropertyValue(name)
    return name === 'visibility' ? 'visible' : 'auto'
  }
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo || element.ownerDocument.styleSheets.length > 0) return whole(element, pseudo)
    return new Proxy({} as CSSStyleDeclaration, {
      get: (_, key) => {
        if (Object.hasOwn(QUICK, key)) return quick(element, QUICK[key as keyof typeof QUICK])
        if (key === 'getPropertyValue')
          return (name: string) => (Object.hasOwn(QUICK, name) ? quick(element, name) : whole(element).getPropertyValue(name))
        const style = whole(element)
        const value: unknown = Reflect.get(style, key)
        return typeof value === 'function' ? value.bind(style) : value
      },
    })
  }
}

function shapeOf(element: Element): string {
  const { localName, parentElement } = element
  // The first summary of a details element is a list item.
  if (localName === 'summary') return `summary ${parentElement?.localName} ${parentElement?.querySelector(':scope > summary') === element}`
  return [localName, ...SHAPING.map((name) => String(element.getAttribute(name)))].join('\n')
}

/** Whether an element's own style sets the property. */
const sets = (element: Element, name: string): boolean =>
  element.hasAttribute('style') && (element as HTMLElement).style.getPropertyValue(name) !== ''

/** Whether this element or an ancestor is an exception to the rule. */
function isSetFor(element: Element, name: string): boolean {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (sets(each, name) || (TABLE_PART.test(each.localName) && each.hasAttribute('hidden'))) return true
  return false
}
