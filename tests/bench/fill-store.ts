/** A store as full as one after years of work, made of one creator who was read for real. */
import type { Page } from 'playwright-core'

export interface Filling {
  /** The stored creator whose profile, posts and visits are repeated under other names. */
  readonly like: string
  readonly creators: number
  readonly postsEach: number
  readonly visitsEach: number
  /** The campaign that all of them are saved to. */
  readonly campaignId: string
}

/**
 * Adds creators with posts, visits and entries to the extension's database, behind its back.
 * @throws when the creator to repeat, or the database, is not there.
 */
export async function fillStore(extensionPage: Page, filling: Filling): Promise<void> {
  // No function in here may have a name: the tool that runs these files marks named ones with a helper that a page does not have.
  await extensionPage.evaluate(async ({ like, creators, postsEach, visitsEach, campaignId }) => {
    const opening = indexedDB.open('touchstone')
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve)
      opening.addEventListener('error', reject)
    })
    const database = opening.result
    const reading = database.transaction(['profiles', 'posts'])
    const asked = [reading.objectStore('profiles').get(like), reading.objectStore('posts').index('profileKey').getAll(like)] as const
    await new Promise((resolve) => reading.addEventListener('complete', resolve))
    const profile = asked[0].result as { followers: { value: number }; displayName: string; platform: string }
    const posts = asked[1].result as { id: string }[]
    const names = ['profiles', 'posts', 'snapshots', 'creators', 'entries']
    const dayMs = 86_400_000
    const now = Date.now()
    for (let from = 0; from < creators; from += 500) {
      const writing = database.transaction(names, 'readwrite', { durability: 'relaxed' })
      for (let n = from; n < Math.min(from + 500, creators); n++) {
        const handle = `sample${n}`
        const key = `${profile.platform}:@${handle}`
        const name = `Sample ${n}`
        const savedAt = now - n * 60_000
        const decided = { status: 'shortlisted', priority: 'normal', owner: '', notes: '', tags: [], statusReason: '' }
        const followers = { ...profile.followers, value: 1000 + n * 37, low: 1000 + n * 37, high: 1000 + n * 37 }
        const own = { key, handle, handleKey: handle, displayName: name, nativeId: `n${n}`, followers }
        writing.objectStore('profiles').put({ ...profile, ...own })
        writing.objectStore('creators').put({ id: `c${n}`, name, profileKeys: [key], createdAt: savedAt })
        const entry = { key: `${campaignId}/c${n}`, campaignId, creatorId: `c${n}`, profileKey: key, platform: profile.platform }
        writing.objectStore('entries').put({ ...entry, ...decided, savedAt, updatedAt: savedAt })
        for (let at = 0; at < postsEach; at++) {
          const post = posts[at % posts.length]
          writing.objectStore('posts').put({ ...post, id: `${n}-${at}`, key: `${profile.platform}:${n}-${at}`, profileKey: key })
        }
        for (let visit = 0; visit < visitsEach; visit++) {
          const at = now - visit * 30 * dayMs
          writing.objectStore('snapshots').put({ profileKey: key, day: new Date(at).toISOString().slice(0, 10), at, followers })
        }
      }
      await new Promise((resolve, reject) => {
        writing.addEventListener('complete', resolve)
        writing.addEventListener('abort', reject)
      })
    }
    database.close()
  }, filling)
}
