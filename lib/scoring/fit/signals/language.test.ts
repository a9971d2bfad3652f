import { describe, expect, it } from 'vitest'
import { briefWith, fitInput } from '@/tests/support/signal-inputs'
import { languageSignal } from './language'

const GERMAN = 'Heute gibt es ein neues Rezept, und ihr habt so lange danach gefragt.'
const ENGLISH = 'This is what we have been waiting for and it was not just the rain.'
const NORWEGIAN = 'Jeg har ikke vært her på lenge, men det er fint å være tilbake med dere.'
const input = (languages: string[], ...captions: string[]) =>
  fitInput(languageSignal, { languages }, { captions, profile: { displayName: '' } })
const points = (languages: string[], ...captions: string[]) => languageSignal.measure(input(languages, ...captions))?.points

describe('fit.language', () => {
  it('gives the more the more of what is written is in a language of the brief', () => {
    expect(points(['de'], GERMAN, GERMAN)).toBeGreaterThan(points(['de'], GERMAN, ENGLISH) ?? Infinity)
    expect(points(['de'], GERMAN, ENGLISH)).toBeGreaterThan(points(['de'], ENGLISH, ENGLISH) ?? Infinity)
    expect(points(['de'], ENGLISH, ENGLISH)).toBeLessThan(0)
    expect(points(['de', 'en'], GERMAN, ENGLISH)).toBe(points(['de'], GERMAN, GERMAN))
  })

  it('knows the many names of one language', () => {
    expect(points(['de-AT'], GERMAN)).toBe(points(['de'], GERMAN))
    expect(points(['no'], NORWEGIAN)).toBe(points(['nb'], NORWEGIAN))
    expect(points(['no'], NORWEGIAN)).toBeGreaterThan(0)
  })

  it('says which languages were seen, and leaves doubt either way', () => {
    const given = input(['de'], GERMAN, ENGLISH)
    expect(languageSignal.measure(given)?.reason.values).toMatchObject({ languages: 'de' })
    expect(languageSignal.measure(given)?.reason.values['seen']).toMatch(/de:\d+ en:\d+|en:\d+ de:\d+/)
    const answer = languageSignal.answering?.answer(given)
    expect(answer?.low).toBeLessThan(answer?.value ?? -Infinity)
  })

  it('says nothing where nothing tells, and is asked by a brief with languages only', () => {
    expect(languageSignal.answering?.answer(input(['de'], '12345'))).toBeNull()
    expect(languageSignal.measure(input(['de'], '12345'))).toBeNull()
    expect([{ languages: ['en'] }, { keywords: ['rye'] }].map((brief) => languageSignal.answering?.isAsked(briefWith(brief)))).toEqual([
      true,
      false,
    ])
  })
})
