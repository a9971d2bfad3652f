import type { Reading, RawReading } from '@/lib/domain/reading'
import { noteError } from '@/lib/log/note-error'
import type { Reply } from '@/lib/messages/protocol'
import { completeReading } from '@/lib/platforms/arrival/complete-reading'
import { interpret } from '@/lib/platforms/arrival/interpret/interpret'
import { loadReader } from '@/lib/platforms/readers'
import { measureComments } from '@/lib/scoring/engagement/comments/comments'
import { type Stored, saveReading } from '@/lib/store/readings'
import { commenterSalt } from '@/lib/store/salt'
import { forgetTabPage, setTabPage } from '@/lib/store/tab-pages'
import { sayMet } from './met-badge'
import { isSwitchedOff } from './switched-off'

const NOTHING_STORED: Stored = { profileKey: null, postKey: null, postKeys: [] }

/**
 * Takes a reading if its platform is switched on. Otherwise stops the reader, which was injected before the person switched the
 * platform off, and forgets its page.
 */
export async function takeReading(sent: RawReading, tab: { id: number }): Promise<Reply> {
  if (!(await isSwitchedOff(sent.platform))) return storeReading(sent, tab)
  await forgetTabPage(tab.id)
  await sayMet(tab.id)
  return { ok: false, code: 'stale-protocol' }
}

/**
 * Interprets a reading, stores it and notes the tab's page. Answers when all is done.
 * A database error reaches the panel through the tab's note; nothing is half-written.
 */
async function storeReading(sent: RawReading, tab: { id: number }): Promise<Reply> {
  const platform = await loadReader(sent.platform)
  if (!platform) return { ok: false, code: 'invalid' }
  const raw = completeReading(platform, sent)
  const reading = interpret(raw)
  try {
    const stored = await saveReading(await withCommentSample(reading, raw), (facts) => platform.canonical({ kind: 'profile', ...facts }))
    await note(reading, stored, { tabId: tab.id, isWhole: sent.payload !== undefined })
    return { ok: true, state: reading.state }
  } catch (error) {
    noteError('store a reading', error)
    await note(reading, NOTHING_STORED, { tabId: tab.id, isWhole: true, storageError: error instanceof Error ? error.name : 'unknown' })
    return { ok: false, code: 'storage' }
  }
}

/** Replaces comments by numbers and salted hashes: commenters are third persons, so nothing else of them is kept. */
async function withCommentSample(reading: Reading, raw: RawReading): Promise<Reading> {
  if (!reading.post || raw.comments.length === 0) return reading
  const context = { salt: await commenterSalt(), ...(reading.post.caption !== undefined && { caption: reading.post.caption }) }
  return { ...reading, post: { ...reading.post, commentSample: measureComments(raw.comments, context) } }
}

async function note(
  reading: Reading,
  stored: Stored,
  { tabId, isWhole, storageError }: { tabId: number; isWhole: boolean; storageError?: string },
): Promise<void> {
  const { url, platform, ref, state, health, tried, visibleComments, readAt, sequence } = reading
  await setTabPage({
    tabId,
    url,
    platform,
    ref,
    state,
    health,
    tried,
    visibleComments,
    readAt,
    sequence,
    isWhole,
    profileKey: stored.profileKey,
    postKey: stored.postKey,
    postKeys: [...stored.postKeys],
    ...(storageError !== undefined && { storageError }),
  })
  await sayMet(tabId)
}
