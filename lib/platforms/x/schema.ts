import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import type { PageView } from '@/lib/platforms/reader/page-view'
import { once } from '@/lib/platforms/reader/once'

/*
 * Microdata. Pages for signed-out visitors (since mid-2026) have no test ids, but each account and post is a schema.org item with `meta`
 * elements as properties. A property belongs to the nearest item around it. Its candidates are named `dom:` because, unlike tags in the
 * head, these elements change with the page.
 */

/** A schema.org description: values by property, counts by their counter's name and action. */
export type Said = ReadonlyMap<string, readonly (string | number)[]>

/** The first value found under these names; '' when absent. */
export function first(said: Said, ...names: string[]): string | number {
  return names.map((name) => said.get(name)?.[0]).find((value) => value !== undefined) ?? ''
}

/** The handle in an account's description, without `@`. */
export function handleOfAccount(said: Said): string {
  return String(first(said, 'additionalName', 'alternateName')).replace(/^@/, '')
}

/** Complete addresses an account links to; shortened ones are dropped. */
export function linksOfAccount(said: Said): string[] {
  return ['sameAs', 'relatedLink'].flatMap((name) => (said.get(name) ?? []).map(String)).filter((link) => !isShortened(link))
}

export function isShortened(link: string): boolean {
  return /^https?:\/\/t\.co\//i.test(link)
}

/** Collects values, except empty ones. */
export function collector(): { said: Said; add: (name: string, value: string | number) => void } {
  const said = new Map<string, (string | number)[]>()
  const add = (name: string, value: string | number) => {
    if (value !== '') said.set(name, [...(said.get(name) ?? []), value])
  }
  return { said, add }
}

/** Whether a property belongs to the item itself, not to an item inside it. */
const isOwn = (tag: Element, item: Element | null) => tag.parentElement?.closest('[itemscope], [itemtype]') === item

/** The properties of an item. */
export function saidIn(view: PageView, item: Element | null): Said {
  const { said, add } = collector()
  for (const tag of view.all('[itemprop]', item)) {
    if (!isOwn(tag, item)) continue
    const part = (name: string) => view.attr(`[itemprop="${name}"]`, 'content', tag)
    const name = view.attr(tag, 'itemprop')
    add(name, view.attr(tag, 'content'))
    if (!name.endsWith('nteractionStatistic')) continue
    for (const counter of [part('name'), part('interactionType').replace(/.*\//, '')]) add(counter, part('userInteractionCount'))
  }
  return said
}

/** The item of a post's author. */
export function authorItem(view: PageView, item: Element): Element | null {
  return view.all('[itemprop="author"]', item).find((tag) => isOwn(tag, item)) ?? null
}

/** The profile page's account item; `null` unless it is the URL's account. */
export const profileItem = once(({ view, ref }: PageScope): { element: Element; said: Said } | null => {
  const element = view.one('[itemprop="mainEntity"][itemtype$="schema.org/Person"]')
  const said = saidIn(view, element)
  return element && isSameHandle(handleOfAccount(said), ref.handle) ? { element, said } : null
})
