import { afterEach, describe, expect, it, vi } from 'vitest'
import { tokenise } from './text'
import { indexTerms } from '@/lib/scoring/fit/model/brief-query'
import { makeDocument, matchTerms } from '@/lib/scoring/fit/model/document'

/** Whether a brief's keyword is found in a caption. */
function finds(keyword: string, caption: string): boolean {
  const document = makeDocument(tokenise(caption), { post: null, hashtags: [], vocabulary: new Set() })
  return matchTerms(indexTerms([{ term: keyword, weight: 1 }], document.lang), document).length > 0
}

afterEach(() => void vi.unstubAllGlobals())

describe('a keyword in writing without blanks', () => {
  it.each([
    ['化妆', '今天的化妆教程来了'],
    ['化妆', '学化妆第三天！'],
    ['化妆', '早安 #新手化妆技巧'],
    ['护肤', '敏感肌护肤心得'],
    ['猫', '我家的猫很乖'],
    ['スキンケア', '毎日のスキンケアルーティン'],
    ['スキンケア', '夜の時間 #スキンケア好きさんと繋がりたい'],
    ['メイク', '垢抜けメイクのコツ'],
    ['車', '新しい車を買う'],
    ['お酒', '週末はお酒とおつまみ'],
    ['ビーガン', '今日のビーガン料理'],
    ['스킨케어', '아침 스킨케어를 소개해요'],
    ['스킨케어', '#스킨케어루틴'],
    ['메이크업', '#데일리메이크업 완성'],
    ['여행', '#국내여행 다녀왔어요'],
    ['여행', '여행에서는 늘 걷는다'],
    ['요리', '주말에 요리하는 시간'],
    ['책', '오늘은 책을 읽다'],
    ['อาหาร', 'อาหารเช้าวันนี้'],
    ['อาหาร', 'ร้านอาหารอร่อยมาก'],
    ['อาหาร', 'สวัสดี #ทำอาหาร'],
    ['แต่งหน้า', 'รีวิวแต่งหน้าเบาๆ'],
    ['น้ำหอม', 'แนะนำน้ำหอมกลิ่นใหม่ #น้ำหอม'],
  ])('%s is found in %s', (keyword, caption) => expect(finds(keyword, caption)).toBe(true))

  it.each([
    ['猫', '动物园的熊猫很可爱'],
    ['猫', '#熊猫'],
    ['車', '自転車で走る朝'],
    ['車', '#自転車'],
    ['メイク', '古着をリメイクした'],
    ['ライス', 'プライスを見てびっくり'],
    ['酒', '日本酒の話'],
    ['책', '아침 산책을 했어요'],
    ['책', '#산책'],
    ['차', '둘의 차이를 본다'],
    ['차', '기차를 탔다'],
    ['요리', '요리조리 피하기'],
    ['หน้า', 'เปิดหน้าต่างรับลม'],
    ['รถ', 'ขึ้นรถไฟไปทะเล'],
  ])('%s is not found in %s', (keyword, caption) => expect(finds(keyword, caption)).toBe(false))

  it('is found anywhere where the browser has no segmenter', () => {
    const { Segmenter: _, ...old } = Object.fromEntries(Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name)]))
    vi.stubGlobal('Intl', old)
    expect(finds('猫', '动物园的熊猫很可爱')).toBe(true)
  })

  it('does not ask for a segmenter in text with blanks', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment')
    expect(finds('bread', 'Fresh bread #HomeMadeBread')).toBe(true)
    expect(finds('スキンケア', 'スキンケア')).toBe(true)
    expect(segment).not.toHaveBeenCalled()
  })
})
