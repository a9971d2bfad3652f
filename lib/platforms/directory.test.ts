import { describe, expect, it } from 'vitest'
import { platforms, traitsOf } from './directory'

describe('traits of a platform', () => {
  it('are what its own folder says', () => {
    for (const { id, traits } of platforms) expect(traitsOf(id)).toBe(traits)
    expect(traitsOf('youtube')).toMatchObject({ usualFormula: 'views', followerWord: 'subscribers', showsFollowing: false })
    expect(platforms.filter(({ traits }) => traits.showsHearts).map(({ id }) => id)).toEqual(['tiktok'])
  })

  it('are plain for one this version does not know, and always the same object', () => {
    expect(traitsOf('plaza')).toEqual({ usualFormula: 'followers', followerWord: 'followers', showsFollowing: false, showsHearts: false })
    expect(traitsOf('plaza')).toBe(traitsOf('toString'))
  })
})

describe('what an import calls a platform', () => {
  it('is in lower case and means one platform only', () => {
    const called = platforms.flatMap(({ id, name, aliases }) => [...new Set([id, name.toLowerCase(), ...aliases])])
    expect(called).toEqual([...new Set(called.map((word) => word.toLowerCase()))])
  })
})
