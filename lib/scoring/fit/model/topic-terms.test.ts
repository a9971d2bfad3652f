import { describe, expect, it } from 'vitest'
import { tokenise } from '@/lib/text/text'
import { briefTerms, indexTerms } from './brief-query'
import { CREATOR_TERMS } from './creator-terms'
import { makeDocument, matchTerms } from './document'
import { TOPICS } from './iab-taxonomy'
import { termsOfTopic } from './topic-terms'

const NO_BRIEF = { topics: [], keywords: [], exclusions: [], languages: [], markets: [], competitors: [] }

/** How much a caption is on a topic, 0–1. */
function degree(topic: string, caption: string): number {
  const document = makeDocument(tokenise(caption), { post: null, hashtags: [], vocabulary: new Set() })
  const matches = matchTerms(indexTerms(briefTerms({ ...NO_BRIEF, topics: [topic] }), document.lang), document)
  const weights = new Map(matches.map(({ tag, words }) => [words, tag.weight]))
  return Math.min(
    1,
    [...weights.values()].reduce((sum, weight) => sum + weight, 0),
  )
}

describe('words of creator topics', () => {
  it('stand with topics that exist, each in fourteen languages with three to ten terms', () => {
    for (const [id, lists] of Object.entries(CREATOR_TERMS)) {
      expect(TOPICS.has(id), id).toBe(true)
      const lines = lists.split('\n').map((line) => line.split('|'))
      expect(lines.length, id).toBe(14)
      for (const terms of lines) {
        expect(terms.length, terms.join('|')).toBeGreaterThanOrEqual(3)
        expect(terms.length, terms.join('|')).toBeLessThanOrEqual(10)
        for (const term of terms)
          expect(
            tokenise(term).tokens.some(({ kind }) => kind === 'word'),
            `${id} "${term}"`,
          ).toBe(true)
      }
    }
  })

  it.each([
    ['559', 'Meine Hautpflege am Abend'],
    ['559', 'Mi rutina de cuidado de la piel'],
    ['559', '夜のスキンケアを紹介'],
    ['559', '아침 스킨케어를 소개해요'],
    ['559', '敏感肌护肤心得'],
    ['559', 'روتين العناية بالبشرة'],
    ['559', 'Codzienna pielęgnacja twarzy'],
    ['216', 'आज की आसान रेसिपी'],
    ['216', 'Resep masakan rumahan hari ini'],
    ['275', 'Bugün bahçe günü'],
    ['653', 'Onze vakantie in de bergen'],
    ['159', 'Domingo de trilha com os amigos'],
    ['467', 'Piccoli gesti per la sostenibilità'],
    ['255', 'Une journée avec une photographe'],
  ])('topic %s: %s', (topic, caption) => expect(degree(topic, caption)).toBeGreaterThanOrEqual(0.5))

  it.each([
    ['559', 'Ein Spaziergang am Meer'],
    ['275', 'Bugün hava çok güzel'],
    ['216', '今日は海まで歩いた'],
    ['467', 'Een lange dag op kantoor'],
  ])('not topic %s: %s', (topic, caption) => expect(degree(topic, caption)).toBeLessThan(0.5))

  it('count less for a topic beside theirs, and fully for the one above', () => {
    const caption = 'Meine Hautpflege am Abend'
    expect(degree('552', caption)).toBe(0.5)
    expect(degree('553', caption)).toBe(0.5)
    expect(degree('554', caption)).toBe(0.25)
    expect(degree('216', caption)).toBe(0)
  })

  it('names no term twice', () => {
    const { own, wider } = termsOfTopic('559')
    expect(new Set([...own, ...wider]).size).toBe(own.length + wider.length)
    expect(termsOfTopic('552').own).toContain('hautpflege')
    expect(termsOfTopic('no such topic')).toEqual({ own: [], wider: [] })
  })
})
