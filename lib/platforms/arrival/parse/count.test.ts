import { describe, expect, it } from 'vitest'
import type { CountStyle } from '@/lib/domain/reading'
import { parseCount } from './count'

type Row = readonly [
  raw: string | number,
  lang: string,
  expected: number | readonly [value: number, low: number, high: number] | null,
  style?: CountStyle,
]

function check(rows: readonly Row[]): void {
  for (const [raw, lang, expected, style = 'written'] of rows) {
    it(`${JSON.stringify(raw).slice(0, 60)} in ${JSON.stringify(lang)}, ${style}`, () => {
      const count = parseCount(raw, { lang, style })
      if (expected === null || typeof expected === 'number') {
        expect(count).toEqual(expected === null ? null : { value: expected, low: expected, high: expected, exact: true })
      } else expect(count).toEqual({ value: expected[0], low: expected[1], high: expected[2], exact: false })
    })
  }
}

describe('whole numbers are exact', () => {
  check([
    ['557 tellijat', 'et', 557],
    ['1,234', 'en', 1234],
    ['1.234', 'de', 1234],
    ['1\u202f234 abonnés', 'fr', 1234],
    ['1\u00a0234', 'ru', 1234],
    ['10 000', 'fr', 10_000],
    ['1’234', 'de-CH', 1234],
    ["1'234", '', 1234],
    ['18.567.581 Aufrufe', 'de', 18_567_581],
    ['12,34,567', 'hi', 1_234_567],
    ['12,34,567', 'en', 1_234_567],
    ['1 234 567', '', 1_234_567],
    ['1,234,567', '', 1_234_567],
    ['5958 次观看', 'zh', 5958],
    ['１２３', '', 123],
    ['١٬٢٣٤', 'ar', 1234],
    ['۱٬۲۳۴ دنبال‌کننده', 'fa', 1234],
    ['१,२३४', 'hi', 1234],
    ['조회수 1,234회', 'ko', 1234],
    ['123명', 'ko', 123],
    ['\u202b1,234\u202c צפיות', 'he', 1234],
    ['0', 'en', 0],
    ['0 followers', 'en', 0],
    [0, '', 0],
    [698_079_524, '', 698_079_524],
    ['5 mi piace', 'it', 5],
    ['3 miles', 'en', 3],
    ['12 de', 'es', 12],
    ['posts: 177', 'en', 177],
    ['(1,234)', 'en', 1234],
  ])
})

describe('a compact number is its last digit either way', () => {
  check([
    ['1.2M', 'en', [1_200_000, 1_150_000, 1_250_000]],
    ['2K', 'en', [2000, 1950, 2050]],
    ['2.0K', 'en', [2000, 1950, 2050]],
    ['12K', 'en', [12_000, 11_500, 12_500]],
    ['0.5K', 'en', [500, 450, 550]],
    ['6,6\u00a0M de suscriptores', 'es', [6_600_000, 6_550_000, 6_650_000]],
    ['6,8 K vídeos', 'es', [6800, 6750, 6850]],
    ['25 Mio. Abonnenten', 'de', [25_000_000, 24_500_000, 25_500_000]],
    ['25 Millionen Abonnenten', 'de', [25_000_000, 24_500_000, 25_500_000]],
    ['조회수 1.2만회', 'ko', [12_000, 11_500, 12_500]],
    ['1.2万 フォロワー', 'ja', [12_000, 11_500, 12_500]],
    ['1,234万', 'ja', [12_340_000, 12_335_000, 12_345_000]],
    ['1.2萬', 'zh-TW', [12_000, 11_500, 12_500]],
    ['3 mil', 'es', [3000, 2950, 3050]],
    ['12 mil millones', 'es', [12_000_000_000, 11_500_000_000, 12_500_000_000]],
    ['1,2 mil M', 'es', [1_200_000_000, 1_150_000_000, 1_250_000_000]],
    ['1,1 тис.', 'uk', [1100, 1050, 1150]],
    ['12 тыс. подписчиков', 'ru', [12_000, 11_500, 12_500]],
    ['45,1 tn följare', 'sv', [45_100, 45_050, 45_150]],
    ['5 t følgere', 'da', [5000, 4950, 5050]],
    ['1,2 N người theo dõi', 'vi', [1200, 1150, 1250]],
    ['1,2 Tr', 'vi', [1_200_000, 1_150_000, 1_250_000]],
    ['680,4 rb', 'id', [680_400, 680_350, 680_450]],
    ['1,2 jt', 'id', [1_200_000, 1_150_000, 1_250_000]],
    ['12 ล้าน', 'th', [12_000_000, 11_500_000, 12_500_000]],
    ['5.2 हज़ार', 'hi', [5200, 5150, 5250]],
    ['1٫٢ مليون', 'ar', [1_200_000, 1_150_000, 1_250_000]],
    ['elfu 1,2', 'sw', [1200, 1150, 1250]],
    ['5.04m subscribers', 'en-GB', [5_040_000, 5_035_000, 5_045_000]],
    ['18k videos', 'en-GB', [18_000, 17_500, 18_500]],
    ['1.2 lakh', 'en-IN', [120_000, 115_000, 125_000]],
    ['3.4Cr', 'en-IN', [34_000_000, 33_500_000, 34_500_000]],
    ['1,234.5K', 'en', [1_234_500, 1_234_450, 1_234_550]],
    ['10 million', 'en', [10_000_000, 9_500_000, 10_500_000]],
    ['10.4K.', 'en', [10_400, 10_350, 10_450]],
    ['1,2 mM', 'pt-PT', [1_200_000_000, 1_150_000_000, 1_250_000_000]],
  ])
})

describe("the page's language comes first, then English letters, then whom all agree with", () => {
  check([
    ['1,2 B', 'tr', [1200, 1150, 1250]],
    ['680M Takipçi', 'tr', [680_000_000, 679_500_000, 680_500_000]],
    ['1,2 M x ditonton', 'id', [1_200_000_000, 1_150_000_000, 1_250_000_000]],
    ['783.4K', 'es', [783_400, 783_350, 783_450]],
    ['18k', 'de', [18_000, 17_500, 18_500]],
    ['12 тыс.', 'en', [12_000, 11_500, 12_500]],
    ['1.2万', 'en', [12_000, 11_500, 12_500]],
    ['1,2 Mio. Follower', 'en', [1_200_000, 1_150_000, 1_250_000]],
    ['5 min', 'en', null],
    ['25 mil seguidores', 'en', null],
    ['3 miles', 'es', null],
    ['1.2 B', 'es', null],
    ['5 m', 'sv', null],
  ])
})

describe('without a language only what everybody writes so', () => {
  check([
    ['1.2M', '', [1_200_000, 1_150_000, 1_250_000]],
    ['12K', '', [12_000, 11_500, 12_500]],
    ['1.2B', '', [1_200_000_000, 1_150_000_000, 1_250_000_000]],
    ['1.2万', '', [12_000, 11_500, 12_500]],
    ['1,2 B', '', null],
    ['12M', '', null],
    ['1,234', '', null],
    ['1.234', '', null],
    ['25 mil', '', null],
    ['1,234', 'xx-nonsense', null],
  ])
})

describe('YouTube cuts off', () => {
  check([
    ['10.4K subscribers', 'en', [10_400, 10_400, 10_499], 'floor'],
    ['5.04M', 'en', [5_040_000, 5_040_000, 5_049_999], 'floor'],
    ['232K', 'en', [232_000, 232_000, 232_999], 'floor'],
    ['4.3M', 'en', [4_300_000, 4_300_000, 4_309_999], 'floor'],
    ['2K', 'en', [2000, 2000, 2009], 'floor'],
    ['557 tellijat', 'et', 557, 'floor'],
    ['999', 'en', 999, 'floor'],
    ['17.300 Abonnenten', 'de', [17_300, 17_300, 17_399], 'floor'],
    ['17.342 Abonnenten', 'de', 17_342, 'floor'],
    ['123万', 'ja', [1_230_000, 1_230_000, 1_239_999], 'floor'],
    ['1.7K views', 'en', [1700, 1700, 1799], 'cut'],
    ['19K views', 'en', [19_000, 19_000, 19_999], 'cut'],
    ['2K views', 'en', [2000, 2000, 2099], 'cut'],
    ['1.787 Aufrufe', 'de', 1787, 'cut'],
  ])
})

describe('TikTok fills rounded numbers up with zeros', () => {
  check([
    [830_600, '', [830_600, 830_550, 830_650], 'rounded'],
    ['830600', '', [830_600, 830_550, 830_650], 'rounded'],
    [19_400_000, '', [19_400_000, 19_350_000, 19_450_000], 'rounded'],
    [1_200_000_000, '', [1_200_000_000, 1_150_000_000, 1_250_000_000], 'rounded'],
    [783_427, '', 783_427, 'rounded'],
    [9900, '', 9900, 'rounded'],
    [0, '', 0, 'rounded'],
  ])
})

describe('what is no count, or might be two, is none', () => {
  check([
    ['', 'en', null],
    ['followers', 'en', null],
    ['12 posts 34 followers', 'en', null],
    ['-5', 'en', null],
    ['−5', 'en', null],
    [-977_433_948, '', null],
    [1.5, '', null],
    [Number.NaN, '', null],
    [Infinity, '', null],
    [2e12, '', null],
    ['1.5', 'en', null],
    ['1,2345', 'en', null],
    ['1.234,567.8', 'en', null],
    ['1,23,4', 'en', null],
    ['0123', 'en', null],
    ['0,123', 'en', null],
    ['12%', 'en', null],
    ['12 %', 'de', null],
    ['500+', 'en', null],
    ['1M+', 'en', null],
    ['~12', 'en', null],
    ['#1', 'en', null],
    ['@user5', 'en', null],
    ['12abc', 'en', null],
    ['3rd', 'en', null],
    ['12:34', 'en', null],
    ['1/2', 'en', null],
    ['$12', 'en', null],
    ['1½K', 'en', null],
    ['5²', 'en', null],
    ['5천만', 'ko', null],
    ['5 천만', 'ko', null],
    ['1億2000万', 'ja', null],
    ['1.2K to 3K', 'en', null],
    ['10 000', 'en', null],
    ['9999 B', 'en', null],
    ['2e5', 'en', null],
    ['1,234', 'es', null],
    ['12 лакхов', 'ru', 12],
    [`${'x'.repeat(400)} 5`, 'en', null],
  ])
})
