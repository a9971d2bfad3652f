/** Many invented creators on one shortlist, written straight into the extension's IndexedDB: shapes as the program writes them. */
import type { Page } from 'playwright-core'

const FIRST = [
  'Mirela',
  'Tovi',
  'Anselm',
  'Juno',
  'Kasimir',
  'Leocadia',
  'Oriel',
  'Pelin',
  'Quillon',
  'Rosalba',
  'Sunniva',
  'Tamsin',
  'Ulrika',
]
const LAST = [
  'Okonto',
  'Brandel',
  'Haverkorn',
  'Quistad',
  'Lindqvall',
  'Marwood',
  'Nebesky',
  'Ostrander',
  'Pellworm',
  'Tanaquil',
  'Vantresk',
]
const STATUSES = ['prospect', 'shortlisted', 'review', 'contacted', 'replied', 'negotiating', 'contracted', 'live', 'declined'] as const
const PLATFORMS = ['instagram', 'tiktok', 'youtube', 'x'] as const
const TAGS = ['skincare', 'spring', 'vegan', 'berlin', 'video', 'again']
const OWNERS = ['', 'Ines', 'Bram', 'Odalys']
const START = Date.UTC(2026, 9, 1)
const CAMPAIGN = 'my-shortlist'

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

/** One creator by number: the same number gives the same creator. */
function creator(at: number) {
  const [first, last] = [pick(FIRST, at), pick(LAST, Math.floor(at / FIRST.length))]
  const platform = pick(PLATFORMS, at)
  const handle = `${first}.${last}${at}`.toLowerCase()
  const key = `${platform}:${at}`
  const savedAt = START + ((at * 7919) % 4_000_000) * 1000
  const followers = Math.round(1000 * 1.0002 ** ((at * 31) % 50_000))
  const count = { value: followers, low: followers, high: followers, exact: true, via: 'dom:test', readAt: savedAt }
  const id = `c${at}`
  return {
    profiles: {
      key,
      platform,
      handle,
      nativeId: String(at),
      handleKey: handle,
      displayName: `${first} ${last}`,
      url: `https://${platform}.com/${handle}`,
      bio: `${pick(TAGS, at)} and more. Write me for work.`,
      links: [],
      emails: at % 3 === 0 ? [`${handle}@mail.example`] : [],
      followers: count,
      firstSeen: savedAt,
      lastRead: savedAt,
      readerVersion: '1',
    },
    creators: { id, name: `${first} ${last}`, profileKeys: [key], createdAt: savedAt },
    entries: {
      key: `${CAMPAIGN}/${id}`,
      campaignId: CAMPAIGN,
      creatorId: id,
      profileKey: key,
      platform,
      status: pick(STATUSES, at * 5),
      priority: 'normal',
      owner: pick(OWNERS, at),
      notes: at % 4 === 0 ? `Talked about ${pick(TAGS, at + 1)} in week ${at % 50}` : '',
      tags: at % 2 === 0 ? [pick(TAGS, at), pick(TAGS, at + 3)] : [],
      statusReason: '',
      savedAt,
      updatedAt: savedAt,
    },
  }
}

/** Fills the tables of a page's extension. @param posts how many of the creators have twelve posts each. */
export async function fill(page: Page, { creators, posts }: { creators: number; posts: number }): Promise<void> {
  const portion = 2500
  for (let from = 0; from < creators; from += portion) {
    const made = Array.from({ length: Math.min(portion, creators - from) }, (_, at) => creator(from + at))
    await write(
      page,
      'profiles',
      made.map((one) => one.profiles),
    )
    await write(
      page,
      'creators',
      made.map((one) => one.creators),
    )
    await write(
      page,
      'entries',
      made.map((one) => one.entries),
    )
  }
  await write(page, 'posts', Array.from({ length: posts }, (_, at) => postsOf(at)).flat())
}

function postsOf(at: number) {
  const { profiles } = creator(at)
  return Array.from({ length: 12 }, (_, place) => {
    const likes = Math.round(profiles.followers.value * 0.03 * (0.6 + ((at + place * 7) % 10) / 10))
    const count = (value: number) => ({ value, low: value, high: value, exact: true, via: 'dom:test', readAt: profiles.lastRead })
    return {
      key: `${profiles.platform}:p${at}-${place}`,
      platform: profiles.platform,
      profileKey: profiles.key,
      id: `p${at}-${place}`,
      url: `${profiles.url}/p${at}-${place}`,
      kind: 'image',
      caption: place % 4 === 0 ? '#ad with friends' : `Morning at the lake, ${pick(TAGS, place)}`,
      hashtags: place % 4 === 0 ? ['ad'] : [],
      mentions: [],
      links: [],
      collaborators: [],
      postedAt: new Date(START - place * 3 * 86_400_000).toISOString(),
      likes: count(likes),
      comments: count(Math.round(likes / 40)),
      views: count(likes * 12),
      firstSeen: profiles.lastRead,
      lastSeen: profiles.lastRead,
    }
  })
}

async function write(page: Page, table: string, rows: readonly object[]): Promise<void> {
  await page.evaluate(
    ({ name, list }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('touchstone')
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const db = opening.result
          const work = db.transaction(name, 'readwrite', { durability: 'relaxed' })
          for (const row of list) work.objectStore(name).put(row)
          work.addEventListener('complete', () => {
            db.close()
            resolve()
          })
          work.addEventListener('error', () => reject(work.error))
        })
      }),
    { name: table, list: rows },
  )
}
