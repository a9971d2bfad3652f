import { describe, expect, it } from 'vitest'
import { classifyComment } from './comment-class'
import { measureComments } from './comments'
import { cpuMsOf } from '@/tests/support/cpu-time'

const kindOf = (text: string) => classifyComment(text).kind

describe('classifyComment', () => {
  it.each([
    ['Wow, so beautiful!! 😍', 'generic'],
    ['coooool', 'generic'],
    ['Muy linda 💕', 'generic'],
    ['Que lindo!', 'generic'],
    ['wunderschön ❤️', 'generic'],
    ['trop belle', 'generic'],
    ['bellissima!!', 'generic'],
    ['çok güzel', 'generic'],
    ['очень красиво', 'generic'],
    ['ما شاء الله', 'generic'],
    ['かわいい〜！', 'generic'],
    ['예뻐요ㅠㅠ'.slice(0, 3), 'generic'],
    ['好美😍', 'generic'],
    ['สวยมากค่ะ', 'generic'],
    ['keren banget kak', 'generic'],
    ['बहुत सुंदर', 'generic'],
    ['jättefint', 'other'],
    ['prachtig!', 'generic'],
    ['piękne zdjęcie', 'other'],
    ['🔥🔥🔥', 'emoji-only'],
    ['<3', 'emoji-only'],
    ['@anna @ben.k 😂', 'mention-only'],
    ['Check out my new channel please', 'spam'],
    ['WhatsApp me at +44 7700 900123', 'spam'],
    ['earn money at home, get paid $500', 'spam'],
    ['Suscríbete a mi canal', 'spam'],
    ['подпишись на мой канал', 'spam'],
    ['チャンネル登録お願いします', 'spam'],
    ['hahahaha', 'generic'],
    ['kkkkkkk', 'generic'],
    ['ㅋㅋㅋㅋㅋ', 'generic'],
    ['哈哈哈哈', 'generic'],
    ['5555', 'generic'],
    ['めっちゃ可愛い', 'generic'],
    ['太好看了吧', 'generic'],
    ['언니 너무 예뻐요', 'generic'],
    ['สวยจัง', 'generic'],
    ['you look amazing', 'generic'],
    ['Много красива', 'generic'],
    ['1️⃣', 'emoji-only'],
    ['Just subscribed!', 'other'],
    ['I subscribed last year because of this series', 'other'],
    ['チャンネル登録しました', 'other'],
    ['abone oldum, devamını bekliyorum', 'other'],
    ['Going to check this out tomorrow', 'other'],
    ['I bought mine on amazon.de last week', 'other'],
    ['F4F L4L', 'spam'],
    ['Folge mir, ich folge zurück', 'spam'],
    ['взаимная подписка?', 'spam'],
    ['맞팔해요', 'spam'],
    ['Pasa por mi perfil', 'spam'],
    ['The second recipe worked with rye flour too', 'other'],
    ['I love the light over the harbour in the third picture', 'other'],
  ])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

  it('knows questions in several scripts, and not a link with a question mark', () => {
    expect(['Where is this place?', '这是在哪里拍的呢 请问？', 'أين هذا المكان؟'].map((text) => classifyComment(text).question)).toEqual([
      true,
      true,
      true,
    ])
    expect(classifyComment('see www.example.com/a?b=1 now').question).toBe(false)
    expect(classifyComment('?').question).toBe(false)
    expect(
      ['どこのリップですか', '请问口红色号是多少？', 'How long did it take you to knit this'].map((text) => classifyComment(text).question),
    ).toEqual([true, true, true])
    expect(['What a beautiful day', 'how cute'].map((text) => classifyComment(text).question)).toEqual([false, false])
  })

  it('stays quick on hostile text', () => {
    for (const text of ['check '.repeat(160), 'a'.repeat(1000), '@'.repeat(1000), ':-'.repeat(500), '😀'.repeat(400)])
      expect(cpuMsOf(() => void classifyComment(text))).toBeLessThan(500)
  })
})

const by = (author: string, text: string, byCreator = false) => ({ author, text, byCreator })

describe('measureComments', () => {
  const comments = [
    by('anna', 'nice'),
    by('Anna', '😍😍'),
    by('ben', '@cleo'),
    by('cleo', 'Which flour did you use for the sourdough?'),
    by('dora', 'Sourdough needs patience, mine failed twice'),
    by('emil', 'The crust of yours looks far better than from my oven'),
    by('fred', 'The crust of yours looks far better than from my oven!!'),
    by('gina', 'buy followers cheap at www.example.com'),
    by('me', 'Rye!', true),
  ]
  const sample = measureComments(comments, { caption: 'My sourdough bread today', salt: 's' })

  it('counts every comment once, and the creator apart', () => {
    expect(sample).toMatchObject({
      seen: 8,
      generic: 1,
      emojiOnly: 1,
      mentionOnly: 1,
      spam: 1,
      repeated: 1,
      question: 1,
      onTopic: 1,
      creatorReplies: 1,
    })
  })

  it('keeps no names, one mark per commenter, and other marks under another salt', () => {
    expect(JSON.stringify(sample)).not.toMatch(/anna|cleo|gina/i)
    expect(sample.authors).toHaveLength(7)
    expect(sample.authors.every((mark) => /^[0-9a-f]{16}$/.test(mark))).toBe(true)
    expect(measureComments(comments, { salt: 't' }).authors).not.toEqual(sample.authors)
  })
})
