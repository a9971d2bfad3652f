import type { PageScope, Raw } from '../contract'
import type { PageView } from '../page-view'
import { sameHandle } from './locate'
import { once } from './once'

type Fields = { readonly [key: string]: unknown }

const record = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

/** What a counter counts: its schema.org action, and the name X gives it where one action stands for two counts. */
export interface CounterKind {
  readonly action: RegExp
  readonly name?: RegExp
}

export const FOLLOWERS: CounterKind = { action: /\/FollowAction$/, name: /^Follow(?:s|ers)$/ }
export const FOLLOWING: CounterKind = { action: /\/(?:Subscribe|Follow)Action$/, name: /^(?:Friends|Following)$/ }
export const POSTS: CounterKind = { action: /\/WriteAction$/ }

function isKind(kind: CounterKind, action: unknown, name: unknown): boolean {
  return kind.action.test(String(action)) && (!kind.name || kind.name.test(String(name)))
}

/** A schema.org description of an account, however the page gives it. */
export interface Person {
  /** The first of these properties that has a value; '' when none has. */
  text(...names: string[]): string
  count(kind: CounterKind): Raw
  /** Whole addresses the account links to; shortened ones are left out. */
  readonly links: readonly string[]
}

/** The handle a description names, without `@`. */
export function handleIn(person: Person | null): string {
  return person?.text('additionalName', 'alternateName').replace(/^@/, '') ?? ''
}

export function isShort(link: string): boolean {
  return /^https?:\/\/t\.co\//i.test(link)
}

/** The account a profile page's `ld+json` describes, only when it is the one the URL names. */
export const schemaPerson = once(({ view, ref }: PageScope): Person | null => {
  for (const value of view.json('script[type="application/ld+json"]')) {
    const page = record(value)
    // Two generations: the person was the page's `author` until 2023.
    const person = page?.['@type'] === 'ProfilePage' ? personOf(page, record(page['mainEntity']) ?? record(page['author'])) : null
    // Pages of accounts that are gone carry the same object with zeros but without an id.
    if (sameHandle(handleIn(person), ref.handle) && /^\d+$/.test(person?.text('identifier') ?? '')) return person
  }
  return null
})

function personOf(page: Fields, person: Fields | null): Person | null {
  if (!person) return null
  const counters = Array.isArray(person['interactionStatistic']) ? person['interactionStatistic'].map(record) : []
  const links = Array.isArray(page['relatedLink']) ? page['relatedLink'] : []
  return {
    text: (...names) => names.map((name) => person[name]).find((value): value is string => typeof value === 'string' && value !== '') ?? '',
    count: (kind) => {
      const value = counters.find((counter) => counter && isKind(kind, counter['interactionType'], counter['name']))?.[
        'userInteractionCount'
      ]
      return typeof value === 'number' || typeof value === 'string' ? value : null
    },
    links: links.filter((link): link is string => typeof link === 'string' && !isShort(link)),
  }
}

/*
 * Microdata: the pages that X serves to signed-out visitors since mid-2026 have no test ids, but every account and post in
 * them is a schema.org item whose properties are `meta` elements. A property belongs to the nearest item around it.
 */

function properties(item: Element, selector: string): Element[] {
  return [...item.querySelectorAll(selector)].filter((element) => element.parentElement?.closest('[itemscope], [itemtype]') === item)
}

/** A property of an item itself, never of an item inside it; '' when absent. */
export function property(view: PageView, item: Element, ...names: string[]): string {
  return names.map((name) => view.attr(properties(item, `[itemprop="${name}"]`)[0] ?? null, 'content')).find(Boolean) ?? ''
}

/** A counter of an item itself, as its text; '' when absent. */
export function itemCount(view: PageView, item: Element, kind: CounterKind): string {
  const counters = properties(item, '[itemprop$="nteractionStatistic"]')
  const counter = counters.find((each) => isKind(kind, property(view, each, 'interactionType'), property(view, each, 'name')))
  return counter ? property(view, counter, 'userInteractionCount') : ''
}

/** The account an item describes. */
export function itemPerson(view: PageView, item: Element | null): Person | null {
  if (!item) return null
  return {
    text: (...names) => property(view, item, ...names),
    count: (kind) => itemCount(view, item, kind),
    get links() {
      const found = properties(item, '[itemprop="sameAs"], [itemprop="relatedLink"]').map((element) => view.attr(element, 'content'))
      return found.filter((link) => !isShort(link))
    },
  }
}

/** The item that is a property of another: the `author` of a post. */
export function subItem(item: Element, name: string): Element | null {
  return properties(item, `[itemprop="${name}"]`)[0] ?? null
}

/** The item of the account a profile page is about, only when it is the one the URL names. */
export const profileItem = once(({ view, ref }: PageScope): Element | null => {
  const item = view.all('[itemprop="mainEntity"]').find((each) => view.attr(each, 'itemtype').endsWith('schema.org/Person')) ?? null
  return sameHandle(handleIn(itemPerson(view, item)), ref.handle) ? item : null
})
