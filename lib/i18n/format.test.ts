import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const before = process.env['TZ']
/** Fresh, since formatters are kept with the time zone they were made in. */
async function dayIn(zone: string) {
  process.env['TZ'] = zone
  const { dayOf } = await import('./format')
  return dayOf
}
beforeEach(() => vi.resetModules())
afterEach(() => {
  process.env['TZ'] = before
  vi.resetModules()
})

describe('a day', () => {
  it('of a moment is the one on the person’s own calendar', async () => {
    const dayOf = await dayIn('Asia/Tokyo')
    const at = Date.UTC(2026, 10, 19, 23)
    expect(dayOf(at)).toBe('Nov 20, 2026')
    expect(dayOf(new Date(at).toISOString())).toBe('Nov 20, 2026')
  })

  it.each(['America/Los_Angeles', 'Asia/Tokyo', 'UTC'])('without a time is the same day in %s', async (zone) => {
    const dayOf = await dayIn(zone)
    expect(dayOf('2026-11-20')).toBe('Nov 20, 2026')
    // So a reader keeps a date that stood without a time.
    expect(dayOf('2026-11-20T00:00:00.000Z')).toBe('Nov 20, 2026')
  })

  it('is nothing where none can be read', async () => {
    const dayOf = await dayIn('UTC')
    expect([dayOf(undefined), dayOf('soon')]).toEqual(['', ''])
  })
})

it('says the ends of a range once where they read the same', async () => {
  const { numberRange, percentRange } = await import('./format')
  expect([percentRange(0.021, 0.0211), percentRange(0.04, 0.45), numberRange(7, 7)]).toEqual(['2.1%', '4% – 45%', '7'])
})
