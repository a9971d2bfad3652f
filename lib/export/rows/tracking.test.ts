import { handleKey } from '@/lib/domain/handle'
import { person } from '@/tests/support/lines'
import fc from 'fast-check'
import { runs } from '@/tests/support/runs'
import { describe, expect, it } from 'vitest'
import { assignTracking } from './assign-tracking'
import { type ExportLine } from './line'
import { codeFor, linkFor, lintBase, lintPattern, readingOf, slugOf } from './tracking'

const line = (handle: string, change: Partial<ExportLine['entry']> = {}): ExportLine =>
  person({
    creator: { id: handle, name: handle },
    entry: change,
    profiles: [{ key: `instagram:@${handle}`, handle, handleKey: handle }],
  })[0]
const plan = { base: 'https://shop.halden.example/serum', campaign: 'spring', pattern: '{HANDLE}{10}', replace: false }

describe('base address', () => {
  it.each([
    ['', 'empty'],
    ['https://halden.example/a b', 'spaces'],
    ['halden.example', 'not_address'],
    ['https://localhost/', 'not_address'],
    ['http://halden.example/', 'not_https'],
    ['javascript:alert(1)', 'not_https'],
    ['https://häldén.example/', 'not_ascii'],
    ['https://Halden.example/', 'upper_case'],
    ['https://halden.example/?UTM_source=x', 'has_utm'],
    ['https://user:word@halden.example/', 'has_login'],
  ])('%s: %s', (base, problem) => expect(lintBase(base)).toBe(problem))
  it.each(['https://halden.example', 'https://halden.example/Serum?size=L#Top'])('%s is fine', (base) => expect(lintBase(base)).toBeNull())
})

describe('link', () => {
  it('names platform, campaign and creator in lower case and keeps the base’s own parameters', () => {
    const link = linkFor({
      base: 'https://halden.example/s?size=L#top',
      platform: 'TikTok',
      handle: '@Mirela.Okonto',
      campaign: slugOf('Frühling 2026: Skin & Care'),
    })
    expect(link).toBe(
      'https://halden.example/s?size=L&utm_source=tiktok&utm_medium=creator&utm_campaign=fruhling-2026-skin-care&utm_content=mirela.okonto#top',
    )
  })
  it('is ASCII, passes its own lint but for the tags it has now, and gives the handle back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (handle) => {
        const link = linkFor({ base: 'https://halden.example/', platform: 'x', handle, campaign: 'spring' })
        expect(link).toMatch(/^[\x21-\x7e]+$/)
        expect(lintBase(link)).toBe('has_utm')
        expect(new URL(link).searchParams.get('utm_content')).toBe(handleKey(handle))
      }),
      runs(100),
    )
  })
  it('is not built on a base that does not pass', () => {
    expect(() => linkFor({ base: 'http://halden.example', platform: 'x', handle: 'a', campaign: 'b' })).toThrow(TypeError)
  })
})

describe('codes', () => {
  it.each([
    ['{HANDLE}{10}', 'mirela.okonto', 'MIRELAOKONTO10'],
    ['{HANDLE}10', 'a.very.long.handle.of.thirty', 'AVERYLONGHANDLEOFT10'],
    ['HALDEN-{NAME}', 'x', 'HALDENMIRELAOKONTO'],
    ['{CAMPAIGN}{HANDLE}', 'glow', 'SPRINGGLOW'],
    ['{HANDLE}20', '小林', 'CREATOR20'],
    ['{HANDLE}', 'é', 'EXX'],
  ])('%s of %s is %s', (pattern, handle, code) => {
    expect(codeFor({ pattern, handle, name: 'Mirela Okonto', campaign: 'spring' }, new Set())).toBe(code)
  })

  it('never gives two codes that can be mistaken for each other', () => {
    const handle = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'oO0iIlL1sS5bB8zZ2gG6._'), minLength: 1, maxLength: 25 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constantFrom('mirela', 'Mirela', 'mire1a', 'x'.repeat(30)),
    )
    const pattern = fc.constantFrom('{HANDLE}', '{HANDLE}10', '{HANDLE}{10}', 'HALDEN{HANDLE}', '{NAME}{HANDLE}5', 'SAVE10')
    fc.assert(
      fc.property(
        fc.array(handle, { minLength: 1, maxLength: 60 }),
        pattern,
        fc.array(fc.constantFrom('MIRELA10', 'MlRELA', 'SAVE10')),
        (handles, how, kept) => {
          expect(lintPattern(how)).toBeNull()
          const taken = new Set(kept.map(readingOf))
          const codes = handles.map((one) => codeFor({ pattern: how, handle: one, name: one, campaign: 'spring' }, taken))
          for (const code of codes) expect(code).toMatch(/^[A-Z0-9]{3,20}$/)
          const readings = [...new Set(kept.map(readingOf)), ...codes.map(readingOf)]
          expect(new Set(readings).size).toBe(readings.length)
        },
      ),
      runs(100),
    )
  })

  it.each([
    ['', 'pattern_empty'],
    ['{ }-', 'pattern_unknown'],
    ['{HANDEL}', 'pattern_unknown'],
    ['SPRINGSALEWITHCODE{HANDLE}', 'pattern_long'],
    ['-', 'pattern_empty'],
  ])('pattern %j: %s', (pattern, problem) => expect(lintPattern(pattern)).toBe(problem))
})

describe('assigning', () => {
  it('gives everybody a link and a code of their own', () => {
    const { changes, kept } = assignTracking([line('mirela'), line('mire1a')], plan)
    expect(kept).toBe(0)
    expect(changes.map(({ code }) => code)).toEqual(['MIRELA10', 'MIRE1A103'])
    expect(changes[0]?.link).toContain('utm_content=mirela')
  })

  it('leaves what is there, does not give it to anybody else, and says how much stays', () => {
    const lines = [line('new'), line('old', { code: 'NEW10', link: 'https://halden.example/?in=use' })]
    const { changes, kept } = assignTracking(lines, plan)
    expect(kept).toBe(2)
    expect(changes.map(({ entryKey, code }) => [entryKey, code])).toEqual([['spring/new', 'NEW103']])
    expect(assignTracking([line('new')], plan, ['new1o']).changes[0]?.code).toBe('NEW103')
  })

  it('replaces only when asked, and only what is being made', () => {
    const old = line('old', { code: 'KEEP', link: 'https://halden.example/?in=use' })
    const { changes } = assignTracking([old], { ...plan, pattern: null, replace: true })
    expect(changes).toEqual([
      {
        entryKey: 'spring/old',
        handle: 'old',
        link: expect.stringContaining('utm_content=old'),
        seen: { code: 'KEEP', link: 'https://halden.example/?in=use' },
      },
    ])
  })
})
