import { describe, expect, it } from 'vitest'
import { foldText } from './fold'
import { rawSlice, tokenise } from './text'
import { rememberByWord, wordNumber } from './words'

/** Tokens as `kind:text`, a gap that is no blank after them. */
const read = (text: string): string[] => tokenise(text).tokens.map(({ kind, text: word, before }) => `${kind}:${word}:${before}`)

describe('tokenise', () => {
  it.each([
    ['Fresh bread, today', ['word:fresh:stop', 'word:bread:space', 'word:today:pause']],
    ['#Home_Made2 @Milou.K. ok', ['tag:home_made2:stop', 'mention:milou.k:space', 'word:ok:stop']],
    ['#ad#spon', ['tag:ad:stop', 'tag:spon:joined']],
    ['# @. x', ['word:x:stop']],
    ['see https://shop.example/a?b=1 now', ['word:see:stop', 'url:https://shop.example/a?b=1:space', 'word:now:space']],
    ['mail hi@shop.example!', ['word:mail:stop', 'url:hi@shop.example:space']],
    ['Größe\nnaïve', ['word:grosse:stop', 'word:naive:stop']],
    ['今日のOOTD', ['word:今:stop', 'word:日:joined', 'word:の:joined', 'word:ootd:joined']],
    ['OOTDの日', ['word:ootd:stop', 'word:の:joined', 'word:日:joined']],
    ['#コーデ2026', ['tag:コーデ2026:stop']],
    ['อาหาร', ['word:อ:stop', 'word:า:joined', 'word:ห:joined', 'word:า:joined', 'word:ร:joined']],
    ['🍞 bread 🍞🍞bread', ['word:bread:stop', 'word:bread:pause']],
    ['हिन्दी शब्द', ['word:हिन्दी:stop', 'word:शब्द:space']],
  ])('%s', (text, tokens) => expect(read(text)).toEqual(tokens))

  it('finds the way back to the words as they stand, where folding changes their length', () => {
    for (const text of ['Eine Straße ❤️ WEITER 𝐁old ﬁne ①', '🍞 Süßes 🍞 BREAD', 'plain Words']) {
      const found = tokenise(text)
      expect(found.tokens.map((token) => rawSlice(found, token.start, token.end)).join(' ')).toBe(text.replace(/(?:❤️|🍞) ?/gu, '').trim())
    }
  })

  it('gives a word the same number in every text', () => {
    const [one, other] = ['Bread and butter', 'butter #bread'].map((text) => tokenise(text).tokens)
    expect(one?.[0]?.id).toBe(other?.[1]?.id)
    expect(one?.[0]?.id).not.toBe(one?.[1]?.id)
  })
})

describe('foldText', () => {
  it('keeps one unit for one where nothing changes its width', () => {
    expect(foldText('Ü🍞a').at.slice(0, 5)).toEqual([0, 1, 2, 3, 4])
  })
})

describe('rememberByWord', () => {
  it('asks once for a numbered word, and each time for one without a number', () => {
    const asked: string[] = []
    const lengthOf = rememberByWord((word) => asked.push(word) && word.length)
    const numbered = { text: 'remembered', id: wordNumber('remembered') }
    expect([lengthOf(numbered), lengthOf(numbered), lengthOf({ text: 'many', id: -1 }), lengthOf({ text: 'more!', id: -1 })]).toEqual([
      10, 10, 4, 5,
    ])
    expect(asked).toEqual(['remembered', 'many', 'more!'])
  })
})
