import type { Reading, RawReading } from '@/lib/domain/reading'
import type { Reply } from '@/lib/messages/protocol'
import { interpret } from '@/lib/platforms/interpret'
import { platformById } from '@/lib/platforms/registry'
import { measureComments } from '@/lib/scoring/engagement/comments'
import { type Stored, saveReading } from '@/lib/store/readings'
import { commenterSalt } from '@/lib/store/salt'
import { setTabPage } from '@/lib/store/tab-pages'

const NOTHING_STORED: Stored = { profileKey: null, postKey: null, postKeys: [] }

/**
 * Understands a reading, stores it and notes what its tab shows. Answers only when all of that is done.
 * A database in trouble is said to the panel through the tab's note; nothing is half-written.
 */
export async function takeReading(raw: RawReading, tab: { id: number }): Promise<Reply> {
  const platform = platformById(raw.platform)
  if (!platform) return { ok: false, code: 'invalid' }
  const reading = interpret(raw)
  try {
    const stored = await saveReading(await withCommentSample(reading, raw), (facts) => platform.canonical({ kind: 'profile', ...facts }))
    await note(reading, stored, tab.id)
    return { ok: true }
  } catch (error) {
    console.error('Touchstone could not store a reading', error)
    await note(reading, NOTHING_STORED, tab.id, error instanceof Error ? error.name : 'unknown')
    return { ok: false, code: 'storage' }
  }
}

/** Commenters are third persons: from here on only numbers and salted hashes of them exist. */
async function withCommentSample(reading: Reading, raw: RawReading): Promise<Reading> {
  if (!reading.post || raw.comments.length === 0) return reading
  const context = { salt: await commenterSalt(), ...(reading.post.caption !== undefined && { caption: reading.post.caption }) }
  return { ...reading, post: { ...reading.post, commentSample: measureComments(raw.comments, context) } }
}

async function note(reading: Reading, stored: Stored, tabId: number, storageError?: string): Promise<void> {
  await setTabPage({
    tabId,
    url: reading.url,
    platform: reading.platform,
    ref: reading.ref,
    state: reading.state,
    health: reading.health,
    tried: reading.tried,
    profileKey: stored.profileKey,
    postKey: stored.postKey,
    postKeys: [...stored.postKeys],
    visibleComments: reading.visibleComments,
    readAt: reading.readAt,
    sequence: reading.sequence,
    ...(storageError !== undefined && { storageError }),
  })
}
