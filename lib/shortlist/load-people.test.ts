import { cellOf } from '@/lib/export/rows/line'
import { vet } from '@/lib/scoring/vet'
import { database } from '@/lib/store/database'
import { factsOf } from '@/lib/store/facts'
import { saveReading } from '@/lib/store/readings'
import { saveToShortlist } from '@/lib/store/shortlist'
import { campaign } from '@/tests/support/lines'
import { NOW, TRAITS, count, postFacts, profileFacts, reading } from '@/tests/support/make'
import { describe, expect, it } from 'vitest'
import { loadPeople } from './load-people'

async function save(handle: string, at = NOW): Promise<string> {
  const posts = Array.from({ length: 8 }, (_, day) =>
    postFacts(`${handle}${day}`, {
      likes: count(900 + day),
      comments: count(20),
      pinned: day === 0,
      postedAt: new Date(NOW - (day + 4) * 86_400_000).toISOString(),
      postedAtPrecision: 'second',
    }),
  )
  const facts = profileFacts({ handle, displayName: handle })
  const { profileKey } = await saveReading(reading({ profile: facts, posts }), () => `https://www.instagram.com/${handle}/`)
  await saveToShortlist(profileKey ?? '', { campaignId: 'spring', now: at })
  return profileKey ?? ''
}

const load = (options: Partial<Parameters<typeof loadPeople>[1]> = {}) => loadPeople(campaign(), { now: NOW, ...options })

describe('loadPeople', () => {
  it('gives everybody with all profiles, the saved one first, scores, and the newest post that is not pinned', async () => {
    const key = await save('mirela')
    const other = { ...(await database.profiles.get(key)), key: 'x:@mirela', platform: 'x', url: 'https://x.com/mirela' }
    await database.profiles.add(other as never)
    await database.creators.where({ profileKeys: key }).modify({ profileKeys: ['x:@mirela', key] })
    const [person] = await load()
    expect(person?.map(({ profile }) => profile.key)).toEqual([key, 'x:@mirela'])
    expect(person?.[0].recentPost).toBe('https://www.instagram.com/p/mirela1/')
    expect(person?.map((line) => cellOf(line, 'platform'))).toEqual(['instagram', 'x'])
    expect(cellOf(person?.[0] as never, 'posts_sampled')).toBe(7)
    expect(person?.[1]?.recentPost).toBeNull()
  })

  it('names what was set aside, and does not count it', async () => {
    const key = await save('mirela')
    const facts = await factsOf(key)
    const signal =
      facts && vet(facts, null, NOW, { traits: TRAITS }).scores.engagement.signals.find(({ points }) => Math.round(points) !== 0)
    const signalId = signal?.id ?? 'none'
    const [before] = await load()
    await database.dismissals.add({ profileKey: key, signalId, reason: 'a giveaway', at: NOW })
    const [after] = await load()
    const reasons = [before, after].map((person) => person && cellOf(person[0], 'reasons'))
    expect(after && cellOf(after[0], 'dismissed_flags')).toBe(`${signalId}: a giveaway`)
    expect(reasons[0]).not.toBe(reasons[1])
    expect(before && cellOf(before[0], 'dismissed_flags')).toBeNull()
  })

  it('calls somebody saved under a bare handle by the name their page says since', async () => {
    const key = await save('mirela.okonto')
    await database.profiles.update(key, { displayName: 'Mirela Okonto' })
    const names = async () => (await load()).map(([line]) => [line.creator.name, cellOf(line, 'person_name')])
    expect(await names()).toEqual([['Mirela Okonto', 'Mirela Okonto']])
    await database.creators.where({ profileKeys: key }).modify({ name: 'Mirela from the trade fair' })
    expect(await names()).toEqual([['Mirela from the trade fair', 'Mirela from the trade fair']])
  })

  it('gives the chosen ones of every campaign, each with their own', async () => {
    const key = await save('mirela')
    await database.campaigns.add({ ...campaign(), id: 'autumn', name: 'Autumn' })
    await saveToShortlist(key, { campaignId: 'autumn', now: NOW })
    const entryKeys = new Set((await database.entries.toArray()).map((entry) => entry.key))
    expect((await load({ entryKeys })).map(([line]) => cellOf(line, 'campaign')).sort()).toEqual(['Autumn', 'spring'])
  })

  it('gives the reason of a creator who was declined, not of one who was taken on after all', async () => {
    const key = await save('mirela')
    const reasons = []
    for (const status of ['declined', 'contracted', 'rejected'] as const) {
      await database.entries.where({ profileKey: key }).modify({ status, statusReason: 'too expensive' })
      const [person] = await load()
      reasons.push(person && [cellOf(person[0], 'status_reason'), person[0].entry.statusReason])
    }
    expect(reasons).toEqual([
      ['too expensive', 'too expensive'],
      [null, ''],
      ['too expensive', 'too expensive'],
    ])
  })

  it('keeps to the chosen ones, tells how far it is, and stops when told', async () => {
    await save('one', NOW + 1)
    await save('two', NOW + 2)
    const [, one] = await load()
    const seen: string[] = []
    const chosen = await load({
      entryKeys: new Set([one?.[0].entry.key ?? '']),
      onProgress: (done, total) => seen.push(`${done}/${total}`),
    })
    expect(chosen.map(([{ profile }]) => profile.handle)).toEqual(['one'])
    expect(seen).toEqual(['1/1'])
    const stop = new AbortController()
    await expect(load({ signal: stop.signal, onProgress: () => stop.abort() })).rejects.toMatchObject({ name: 'AbortError' })
  })
})
