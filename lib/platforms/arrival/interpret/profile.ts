import { LONGEST_CATEGORY, LONGEST_DISPLAY_NAME, LONGEST_TEXT, MOST_EMAILS } from '@/lib/domain/limits'
import type { PageRef } from '@/lib/domain/page'
import { present } from '@/lib/domain/present'
import type { ProfileFacts } from '@/lib/domain/profile'
import { unwrapLinks } from '@/lib/platforms/arrival/parse/links'
import { findEmails, findLinks } from '@/lib/platforms/arrival/parse/written-words'
import type { FieldSet } from './attempts'
import { flagOf, hitHandle, idOf, mergeLists, hitLine, hitList, takeCount, hitText, type PageTime } from './values'

const COUNTS = ['followers', 'following', 'postCount', 'hearts', 'connections', 'likes'] as const

/** The account a page is about; `null` when the page does not name it. */
export function understandProfile(fields: FieldSet, ref: PageRef, page: PageTime): ProfileFacts | null {
  const named = fields.take('handle', (hit) => hitHandle(hit.raw))?.value
  const bio = fields.take('bio', (hit) => hitText(hit, LONGEST_TEXT))?.value
  const links = fields.take('links', hitList)?.value
  const emails = fields.take('emails', (hit) => {
    const found = (hitList(hit) ?? []).flatMap(findEmails)
    return found.length > 0 ? found : null
  })?.value
  const facts = present({
    nativeId: fields.take('nativeId', idOf)?.value,
    displayName: fields.take('displayName', (hit) => hitLine(hit, LONGEST_DISPLAY_NAME))?.value,
    verified: fields.take('verified', flagOf)?.value,
    private: fields.take('private', flagOf)?.value,
    bio,
    category: fields.take('category', (hit) => hitLine(hit, LONGEST_CATEGORY))?.value,
    ...Object.fromEntries(COUNTS.map((name) => [name, takeCount(fields, name, page)?.value])),
  })
  // A handle from a post's address counts only when the page shows something else of the author.
  const handle = named ?? (ref.kind === 'post' && Object.keys(facts).length > 0 ? ref.handle : undefined)
  if (handle === undefined) return null
  return {
    ...facts,
    handle,
    links: unwrapLinks([...(links ?? []), ...findLinks(bio ?? '')]),
    emails: mergeLists([emails, findEmails(bio ?? '')], MOST_EMAILS),
  }
}
