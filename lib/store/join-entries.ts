import type { Creator, Entry, Join } from '@/lib/domain/campaign'
import { MOST_TAGS } from '@/lib/domain/limits'
import { joinedNotes } from './merged-notes'
import { withChanges } from './with-changes'

/**
 * Merges two entries of the same person in the same campaign. Decisions of `kept` win; tags are united (`other`'s last ones are dropped
 * over the limit), notes are joined, and fields only `other` has (fee, code, link, date) are added.
 * @throws RangeError when the joined notes are too long.
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

/** The entries of two creators after the join. */
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
 * Splits an entry of a joined creator between the two creators. Where both had an entry in that campaign, both return as they were; later
 * edits stay with the side whose profile was saved. Any other entry goes to that side unchanged.
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

/** The entry, moved to this creator. */
export const ownedBy = (entry: Entry, { id }: Creator): Entry => ({ ...entry, key: `${entry.campaignId}/${id}`, creatorId: id })
