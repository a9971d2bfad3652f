import { traitsOf } from '@/lib/platforms/directory'
import { count } from '@/tests/support/make'
import { describe, expect, it } from 'vitest'
import type { Formula } from '@/lib/scoring/engagement/model/rate'
import { ascending, median } from '@/lib/scoring/statistics/estimate'
import { densityOf, engagementPeers, middleHalf, roomPeers } from './peers'

const peersOf = (platform: string, followers: number, formula?: Formula) =>
  engagementPeers({ platform, followers: count(followers) }, traitsOf(platform), formula)

describe('peers of engagement quality', () => {
  it('goes over from one size to the next without a step', () => {
    const at = (followers: number) => median(peersOf('instagram', followers)?.scores ?? [])
    expect(Math.abs(at(99_000) - at(101_000))).toBeLessThan(0.5)
    expect(at(1e9)).toBe(at(1e7))
  })

  it('says nothing where nothing was published, or without followers', () => {
    expect(peersOf('threads', 10_000)).toBeNull()
    expect(engagementPeers({ platform: 'instagram' }, traitsOf('instagram'))).toBeNull()
    expect(peersOf('instagram', 640)).toBeNull()
    expect(peersOf('instagram', 10_000, 'views')).toBeNull()
    expect(roomPeers(undefined)).toBeNull()
  })
})

describe('peers of room left', () => {
  const usual = roomPeers(count(50_000))?.scores ?? []

  it('follow the published bands: most keep much of their room, none all of it', () => {
    expect(usual.length).toBeGreaterThan(5)
    expect(usual).toEqual(ascending(usual))
    expect(median(usual)).toBeGreaterThan(60)
    expect(usual[0]).toBeLessThan(median(usual) - 10)
    expect(usual.at(-1)).toBeLessThan(100)
  })

  it('advertise as much, however strictly the person judges', () => {
    const strict = roomPeers(count(50_000), [{ tier: 'any', from: 0, low: 0.02, high: 0.05 }])?.scores ?? []
    expect(strict).toHaveLength(usual.length)
    for (const [at, score] of strict.entries()) expect(score).toBeLessThan(usual[at] ?? 0)
  })
})

describe('what is drawn', () => {
  const peers = { scores: [40, 60, 60, 60, 80], source: '' }
  it('is highest where most peers are, and touches the floor where there are none', () => {
    const density = densityOf(peers)
    expect(density).toHaveLength(51)
    expect(density[30]).toBe(1)
    expect(density[0]).toBeLessThan(0.001)
    expect(Math.max(...density)).toBe(1)
  })

  it('calls the middle half by its ends', () => {
    expect(middleHalf({ scores: [10, 20, 30, 40, 50], source: '' })).toEqual({ low: 20, high: 40 })
  })
})
