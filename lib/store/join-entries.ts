import type { Creator, Entry, Join } from '@/lib/domain/campaign'
import { MOST_TAGS } from '@/lib/domain/limits'
import { joinedNotes } from './merged-notes'
import { withChanges } from './with-changes'

/**
 * One entry of two that turned out to be about the same person in the same campaign. What was decided stands as it was in `kept`;
 * tags are put together (of more than an entry can have, the last of `other`'s are left out), notes follow each other, and what only `other` knows
 * (fee, code, link, date) is taken over.
 * @throws RangeError when the notes together are longer than notes can be.
 */
export function mergeEntries(kept: Entry, other: Entry): Entry {
  return {
    ...other,
    ...kept,
    owner: kept.owner === '' ? other.owner : kept.owner,
    tags: [...new Set([...kept.tags, ...other.tags])].slice(0, MOST_TAGS),
    notes: joinedNotes(kept.notes, other.notes),
    updatedAt: Math.max(kept.updatedAt, other.updatedAt),
  }
}

/** The entries of two creators as they are once the creators are one. */
export function joinedEntries({ before: { creators, entries } }: Join): Entry[] {
  const [kept, other] = creators
  if (!kept || !other) return entries
  return [...new Set(entries.map(({ campaignId }) => campaignId))].flatMap((campaignId) => {
    const own = entryIn(entries, kept, campaignId)
    const others = entryIn(entries, other, campaignId)
    if (own && others) return [mergeEntries(own, others)]
    return own ? [own] : others ? [ownedBy(others, kept)] : []
  })
}

/**
 * An entry of a joined creator, given back to the creator or the two creators it came from. Where both had one in that campaign, both
 * come back as they were; what was edited since stays with the side whose profile was saved. Any other goes to that side as it is now.
 */
export function partedEntries(present: Entry, { before: { creators, entries } }: Join): Entry[] {
  const [kept, other] = creators
  if (!kept || !other) return [present]
  const own = entryIn(entries, kept, present.campaignId)
  const others = entryIn(entries, other, present.campaignId)
  const isOthers = other.profileKeys.includes(present.profileKey)
  if (!own || !others) return [ownedBy(present, isOthers ? other : kept)]
  const merged = mergeEntries(own, others)
  return isOthers ? [own, withChanges(others, merged, present)] : [withChanges(own, merged, present), others]
}

const entryIn = (entries: readonly Entry[], creator: Creator, campaignId: string): Entry | undefined =>
  entries.find((entry) => entry.creatorId === creator.id && entry.campaignId === campaignId)

/** An entry as a creator's. */
export const ownedBy = (entry: Entry, { id }: Creator): Entry => ({ ...entry, key: `${entry.campaignId}/${id}`, creatorId: id })
