import type { PageScope, Raw } from '../contract'
import type { PageView } from '../page-view'
import { sameHandle } from './locate'
import { once } from './once'

type Fields = { readonly [key: string]: unknown }

const record = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
const raw = (value: unknown): Raw => (typeof value === 'string' || typeof value === 'number' ? value : null)
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [])

/** What a counter counts: its schema.org action, and the name X gives it where one action stands for two counts. */
export interface CounterKind {
  readonly action: RegExp
  readonly name?: RegExp
}

export const FOLLOWERS: CounterKind = { action: /\/FollowAction$/, name: /^Follow(?:s|ers)$/ }
export const FOLLOWING: CounterKind = { action: /\/(?:Subscribe|Follow)Action$/, name: /^(?:Friends|Following)$/ }
export const POSTS: CounterKind = { action: /\/WriteAction$/ }

/** The person a profile page's `ld+json` describes, only when it is the one the URL names. Two generations: `mainEntity`, before it `author`. */
export const profileSchema = once((scope: PageScope): { page: Fields; person: Fields } | null => {
  for (const value of scope.view.json('script[type="application/ld+json"]')) {
    const page = record(value)
    if (page?.['@type'] !== 'ProfilePage') continue
    const person = record(page['mainEntity']) ?? record(page['author'])
    // Pages of accounts that are gone carry the same object with zeros but without an id.
    if (person && sameHandle(String(person['additionalName']), scope.ref.handle) && /^\d+$/.test(String(person['identifier'])))
      return { page, person }
  }
  return null
})

export function schemaText(scope: PageScope, ...names: string[]): Raw {
  const person = profileSchema(scope)?.person
  return names.map((name) => raw(person?.[name])).find((value) => value !== null && value !== '')
}

export function schemaCount(scope: PageScope, kind: CounterKind): Raw {
  const counters = profileSchema(scope)?.person['interactionStatistic']
  for (const item of Array.isArray(counters) ? counters : []) {
    const counter = record(item)
    if (counter && isKind(kind, String(counter['interactionType']), counter['name'])) return raw(counter['userInteractionCount'])
  }
  return null
}

/** Addresses the profile links to, the shortened ones left out. */
export function schemaLinks(scope: PageScope): string[] {
  return texts(profileSchema(scope)?.page['relatedLink']).filter((link) => !isShort(link))
}

export function isShort(link: string): boolean {
  return /^https?:\/\/t\.co\//i.test(link)
}

function isKind(kind: CounterKind, action: string, name: unknown): boolean {
  return kind.action.test(action) && (!kind.name || kind.name.test(String(name)))
}

/*
 * Microdata: the pages that X serves to signed-out visitors since mid-2026 have no test ids, but every person and post in
 * them is a schema.org item whose properties are `meta` elements. A property belongs to the nearest item around it.
 */

const ITEM = '[itemscope], [itemtype]'

function properties(item: Element, selector: string): Element[] {
  return [...item.querySelectorAll(selector)].filter((element) => element.parentElement?.closest(ITEM) === item)
}

/** A property of an item itself, never of an item inside it; '' when absent. */
export function property(view: PageView, item: Element | null, ...names: string[]): string {
  for (const name of item ? names : []) {
    const found = properties(item as Element, `[itemprop="${name}"]`)[0]
    const value = found ? view.attr(found, 'content') : ''
    if (value) return value
  }
  return ''
}

/** All values of a property of an item itself. */
export function propertyList(view: PageView, item: Element | null, name: string): string[] {
  return item ? properties(item, `[itemprop="${name}"]`).map((element) => view.attr(element, 'content')) : []
}

/** The item that is a property of another: the `author` of a post. */
export function subItem(item: Element | null, name: string): Element | null {
  return item ? (properties(item, `[itemprop="${name}"]`)[0] ?? null) : null
}

/** A counter of an item itself, as its text; '' when absent. */
export function itemCount(view: PageView, item: Element | null, kind: CounterKind): string {
  for (const counter of item ? properties(item, '[itemprop="interactionStatistic"], [itemprop="agentInteractionStatistic"]') : []) {
    if (isKind(kind, property(view, counter, 'interactionType'), property(view, counter, 'name')))
      return property(view, counter, 'userInteractionCount')
  }
  return ''
}

/** The handle of a person item. */
export function itemHandle(view: PageView, person: Element | null): string {
  return property(view, person, 'additionalName', 'alternateName').replace(/^@/, '')
}

/** The person a profile page is about, only when it is the one the URL names. */
export const profileItem = once((scope: PageScope): Element | null => {
  const person =
    scope.view.all('[itemprop="mainEntity"]').find((item) => /schema\.org\/Person$/.test(scope.view.attr(item, 'itemtype'))) ?? null
  return sameHandle(itemHandle(scope.view, person), scope.ref.handle) ? person : null
})
