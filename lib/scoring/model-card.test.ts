import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENGAGEMENT_SIGNALS } from '@/lib/scoring/engagement/engagement-score'
import { PUBLISHED_BANDS } from './score-bands'
import { SORT_WEIGHTS } from './verdict'

const root = resolve(import.meta.dirname, '../..')
const card = readFileSync(resolve(root, 'docs/scoring.md'), 'utf8')

/** Ids in the first column of the signal tables of one chapter. */
function documented(chapter: string): string[] {
  const text = card.split(/^# /m).find((part) => part.startsWith(chapter)) ?? ''
  const signals = text.split(/^## /m).find((part) => part.startsWith('Signals')) ?? ''
  return [...signals.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id ?? '').sort()
}

/** Ids that signals files give out. */
function coded(...files: readonly string[]): string[] {
  const source = files.map((file) => readFileSync(resolve(root, file), 'utf8')).join('\n')
  return [...new Set([...source.matchAll(/\bsignal\('([a-z-]+)'/g)].map(([, id]) => id ?? ''))].sort()
}

describe('docs/scoring.md', () => {
  it('lists the signals of engagement as the code has them, with their weights', () => {
    expect(documented('Engagement quality')).toEqual(ENGAGEMENT_SIGNALS.map(({ id }) => id).sort())
    for (const { id, weight } of ENGAGEMENT_SIGNALS) expect(card).toMatch(new RegExp(`\\| \`${id}\` \\|[^\\n]*\\| ${weight} \\|`))
  })

  it('lists the signals of saturation and fit as the code has them', () => {
    expect(documented('Partnership saturation')).toEqual(
      coded('lib/scoring/saturation/signals/signals.ts', 'lib/scoring/saturation/signals/brand-signals.ts'),
    )
    expect(documented('Niche fit')).toEqual(coded('lib/scoring/fit/signals/signals.ts'))
  })

  it('publishes the bands of the verdict and the weights of the order', () => {
    for (const { strong, fair } of Object.values(PUBLISHED_BANDS.verdict)) expect(card).toContain(`${strong} / ${fair} / 0`)
    for (const weight of Object.values(SORT_WEIGHTS)) expect(card).toContain(weight.toFixed(2).slice(1))
  })

  it('holds tables printed by the bench, within the stated bound of sensitivity', () => {
    const printed = card.slice(card.indexOf('<!-- bench:begin -->'), card.indexOf('<!-- bench:end -->'))
    const sensitivity = printed.split('### ').find((part) => part.startsWith('Sensitivity')) ?? ''
    const correlations = [...sensitivity.matchAll(/× [\d.]+ \| (\d\.\d+) \|/g)].map(([, value]) => Number(value))
    expect(correlations.length).toBeGreaterThan(6)
    expect(Math.min(...correlations)).toBeGreaterThanOrEqual(0.93)
  })
})
