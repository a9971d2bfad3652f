import { describe, expect, it } from 'vitest'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { briefWith, deal, plainPosts, saturationInput } from '@/tests/support/signal-inputs'
import { hygieneSignal } from './hygiene'

const said = (text: string, cls: string) =>
  deal(4, { state: 'disclosed', brands: [text], evidence: [{ kind: 'words', text, via: `disclosure:de:${cls}` }] })
const measured = (deals: readonly JudgedPost[], markets: string[] = []) =>
  hygieneSignal.measure(saturationInput([...deals, ...plainPosts(3)], { brief: briefWith({ markets }) }))

describe('saturation.hygiene', () => {
  it('tells how many deals say so clearly, for no points, and shows those that do not', () => {
    expect(measured([deal(1), said('Anzeige', 'strong'), said('danke an', 'thanks')])).toMatchObject({
      points: 0,
      reason: { key: 'saturation.hygiene', values: { clear: 2, posts: 3 } },
      evidence: [{ text: 'danke an' }],
    })
  })

  it('judges by the words of the market’s regulator where the brief names one', () => {
    const found = measured([said('Anzeige', 'strong'), said('sponsored', 'strong')], ['xx', 'de'])
    expect(found?.reason).toMatchObject({ key: 'saturation.hygiene-market', values: { clear: 1, posts: 2, market: 'DE' } })
    expect(found?.evidence).toMatchObject([{ text: 'sponsored' }])
  })

  it('tells nothing without a deal', () => {
    expect(measured([])).toBeNull()
  })
})
