import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import { once } from '@/lib/platforms/reader/once'
import type { Said } from './schema'
import { collector, first, handleOfAccount } from './schema'

type Fields = { readonly [key: string]: unknown }

const record = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** The account in a profile page's `ld+json`; `null` unless it is the URL's. */
export const profileData = once(({ view, ref }: PageScope): Said | null => {
  for (const value of view.json('script[type="application/ld+json"]')) {
    const page = record(value)
    // Until 2023 the person was the page's `author`.
    const person = page?.['@type'] === 'ProfilePage' ? (record(page['mainEntity']) ?? record(page['author'])) : null
    const said = page && person ? describe(page, person) : null
    // Pages of deleted accounts hold the same object with zeros and no id.
    if (said && isSameHandle(handleOfAccount(said), ref.handle) && /^\d+$/.test(String(first(said, 'identifier')))) return said
  }
  return null
})

function describe(page: Fields, person: Fields): Said {
  const { said, add: addSaid } = collector()
  const add = (name: unknown, value: unknown) => {
    if (typeof name === 'string' && (typeof value === 'string' || typeof value === 'number')) addSaid(name, value)
  }
  for (const [name, value] of Object.entries(person)) add(name, value)
  for (const link of list(page['relatedLink'])) add('relatedLink', link)
  for (const counter of list(person['interactionStatistic']).map(record)) {
    const action = String(counter?.['interactionType']).replace(/.*\//, '')
    for (const name of [counter?.['name'], action]) add(name, counter?.['userInteractionCount'])
  }
  return said
}
