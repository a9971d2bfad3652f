import { describe, expect, it } from 'vitest'
import { matchedIn } from './matched-words'

const shown = (caption: string, words: string) =>
  matchedIn(caption, words)
    ?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('') ?? null

describe('matched words', () => {
  it('are marked where they stand, whatever their case', () => {
    expect(shown('My VEGAN bowl, and a vegan cake', 'vegan, bowl')).toBe('My [VEGAN] [bowl], and a [vegan] cake')
  })
  it('are taken as they are, not as a pattern', () => {
    expect(shown('10% off (a+b)? Use *now*', '(a+b)?')).toBe('10% off [(a+b)?] Use *now*')
  })
  it('keep the words around them when the caption is long', () => {
    const caption = `${'before '.repeat(40)}skincare ${'after '.repeat(60)}`
    const text = shown(caption, 'skincare') ?? ''
    expect(text).toMatch(/^…before /)
    expect(text).toContain('before [skincare] after')
    expect(text.endsWith('…')).toBe(true)
    expect(text.length).toBeLessThan(230)
  })
  it('mark a snippet that was cut', () => {
    expect(shown('One\ntwo three four', '…two three…')).toBe('One\n[two three] four')
  })
  it('are not invented', () => {
    expect(shown('Nothing of the kind', 'vegan')).toBeNull()
    expect(shown('Anything', '')).toBeNull()
  })
})
