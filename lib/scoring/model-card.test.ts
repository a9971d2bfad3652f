import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENGAGEMENT_SIGNALS } from '@/lib/scoring/engagement/engagement-score'
import { FIT_SIGNALS } from '@/lib/scoring/fit/fit-score'
import { SATURATION_SIGNALS } from '@/lib/scoring/saturation/saturation-score'
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

/** Names of the signals' files of one score. */
const filesOf = (score: string): string[] =>
  readdirSync(resolve(root, 'lib/scoring', score, 'signals'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()

const SCORES = [
  { score: 'engagement', chapter: 'Engagement quality', prefix: '', signals: ENGAGEMENT_SIGNALS },
  { score: 'fit', chapter: 'Niche fit', prefix: 'fit.', signals: FIT_SIGNALS },
  { score: 'saturation', chapter: 'Partnership saturation', prefix: 'saturation.', signals: SATURATION_SIGNALS },
] as const

describe('docs/scoring.md', () => {
  it.each(SCORES)(
    'lists the signals of $score as the code has them, each in a file of its name with its test',
    ({ score, chapter, prefix, signals }) => {
      const ids = signals.map(({ id }) => id.slice(prefix.length)).sort()
      expect(documented(chapter)).toEqual(ids)
      expect(filesOf(score)).toEqual(ids.flatMap((id) => [id, `${id}.test`]).sort())
    },
  )

  it('has the weights of the code', () => {
    for (const { id, weight } of ENGAGEMENT_SIGNALS) expect(card).toMatch(new RegExp(`\\| \`${id}\` \\|[^\\n]*\\| ${weight} \\|`))
    for (const { id, answering } of FIT_SIGNALS)
      if (answering) expect(card).toMatch(new RegExp(`\\| \`${id.slice(4)}\` \\|[^\\n]*\\| weight ${answering.weight}\\b`))
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
