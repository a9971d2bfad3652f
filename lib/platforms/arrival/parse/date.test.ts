import { describe, expect, it } from 'vitest'
import { parseDate } from './date'

const readAt = Date.UTC(2026, 10, 21, 6)
const DAY = 86_400_000
const read = (raw: string | number, lang: string) => parseDate(raw, { lang, readAt })

describe('dates told outright', () => {
  it.each([
    ['2021-04-27', '', '2021-04-27T00:00:00.000Z', 'day'],
    ['2021-04-27T10:11:12.000Z', '', '2021-04-27T10:11:12.000Z', 'second'],
    ['2021-04-27T07:00:07-07:00', '', '2021-04-27T14:00:07.000Z', 'second'],
    ['2021-04-27T07:00:07+0530', '', '2021-04-27T01:30:07.000Z', 'second'],
    ['2021-04-27T10:11Z', '', '2021-04-27T10:11:00.000Z', 'minute'],
    ['2021-04-27T10:11:12', '', '2021-04-27T00:00:00.000Z', 'day'],
    [1_619_518_272, '', '2021-04-27T10:11:12.000Z', 'second'],
    [1_619_518_272_000, '', '2021-04-27T10:11:12.000Z', 'second'],
    ['1619518272', '', '2021-04-27T10:11:12.000Z', 'second'],
    ['Wed Oct 10 20:19:24 +0000 2018', 'en', '2018-10-10T20:19:24.000Z', 'second'],
  ])('%j in %j', (raw, lang, at, precision) => expect(read(raw, lang)).toEqual({ at, precision }))
})

describe('days', () => {
  it.each([
    ['Apr 27, 2021', 'en'],
    ['27 Apr 2021', 'en-GB'],
    ['April 27th, 2021', 'en'],
    ['Premiered 27 Apr 2021', 'en-GB'],
    ['3:04 PM · Apr 27, 2021', 'en'],
    ['Streamed live on Apr 27, 2021', 'en'],
    ['27.04.2021', 'de'],
    ['27. April 2021', 'de'],
    ['27.4.2021', 'fi'],
    ['27. 4. 2021', 'cs'],
    ['2021. 4. 27.', 'ko'],
    ['2021년 4월 27일', 'ko'],
    ['2021年4月27日', 'ja'],
    ['2021年4月27日', ''],
    ['2021/4/27', 'zh'],
    ['27 abr 2021', 'es'],
    ['27 abr. 2021', ''],
    ['27 de abril de 2021', 'es'],
    ['Estrenado el 27 abr 2021', 'es'],
    ['27 avr. 2021', 'fr'],
    ['27 апр. 2021 г.', 'ru'],
    ['27 nis 2021', 'tr'],
    ['27 thg 4, 2021', 'vi'],
    ['27 เม.ย. 2564', 'th'],
    ['27 เม.ย. 2021', 'th'],
    ['٢٧ أبريل ٢٠٢١', 'ar'],
    ['27 באפר׳ 2021', 'he'],
    ['27 kwi 2021', 'pl'],
    ['27/04/2021', ''],
    ['27/04/2021', 'en'],
    ['04/27/2021', 'en-US'],
    ['Apr 27, 2021', 'es'],
    ['27 april 2021', 'sv'],
    ['२७ अप्रैल २०२१', 'hi'],
    ['27.04.21', 'de'],
  ])('%j in %j is 27 April 2021', (raw, lang) => expect(read(raw, lang)).toEqual({ at: '2021-04-27T00:00:00.000Z', precision: 'day' }))

  it.each([
    ['Apr 27', 'en', '2026-04-27'],
    ['Dec 24', 'en', '2025-12-24'],
    ['27. April um 15:04', 'de', '2026-04-27'],
    ['4月27日', 'ja', '2026-04-27'],
    ['2-3', 'en', '2026-02-03'],
    ['12-3', '', '2025-12-03'],
    ['2024-2-3', 'en', '2024-02-03'],
    ['3 ago', 'es', '2026-08-03'],
    ['29 Feb', 'en', '2024-02-29'],
    ['Nov 21', 'en', '2026-11-21'],
    ['03/04/2021', 'de', '2021-04-03'],
    ['03/04/2021', 'en-US', '2021-03-04'],
  ])('%j in %j is %s', (raw, lang, day) => expect(read(raw, lang)).toEqual({ at: `${day}T00:00:00.000Z`, precision: 'day' }))

  it('gives a month without a day by its middle', () =>
    expect(read('April 2021', 'en')).toEqual({ at: '2021-04-15T00:00:00.000Z', precision: 'month' }))
})

describe('distances', () => {
  it.each([
    ['3 weeks ago', 'en', 24, 'week'],
    ['3 weeks ago (edited)', 'en', 24, 'week'],
    ['Streamed 3 weeks ago', 'en', 24, 'week'],
    ['3 weeks ago', '', 24, 'week'],
    ['3 weeks ago', 'es', 24, 'week'],
    ['3 wk. ago', 'en', 24, 'week'],
    ['vor 3 Wochen', 'de', 24, 'week'],
    ['vor 3 Wochen gestreamt', 'de', 24, 'week'],
    ['hace 3 semanas (editado)', 'es', 24, 'week'],
    ['3週間前', 'ja', 24, 'week'],
    ['3 週間前', '', 24, 'week'],
    ['há 3 semanas', 'pt', 24, 'week'],
    ['3 semanas atrás', 'pt-BR', 24, 'week'],
    ['2 uker siden', 'nb', 17, 'week'],
    ['منذ ٣ أسابيع', 'ar', 24, 'week'],
    ['قبل 3 أسابيع', 'ar', 24, 'week'],
    ['לפני שבוע', 'he', 10, 'week'],
    ['לפני שבועיים', 'he', 17, 'week'],
    ['3w', 'en', 24, 'week'],
    ['3w', '', 24, 'week'],
    ['3w', 'es', 24, 'week'],
    ['3w • Edited', 'en', 24, 'week'],
    ['3 w ago', 'es', 24, 'week'],
    ['3 Wo.', 'de', 24, 'week'],
    ['3 sem.', 'fr', 24, 'week'],
    ['3주', 'ko', 24, 'week'],
    ['2d', 'en', 2.5, 'day'],
    ['3 days ago.', 'en', 3.5, 'day'],
    ['3 дня назад', 'ru', 3.5, 'day'],
    ['-3 j', 'fr', 3.5, 'day'],
    ['yesterday', 'en', 1, 'day'],
    ['Yesterday at 10:30 PM', 'en', 1, 'day'],
    ['hier', 'fr', 1, 'day'],
    ['vorgestern', 'de', 2, 'day'],
    ['5h', 'en', 5.5 / 24, 'hour'],
    ['5h', '', 5.5 / 24, 'hour'],
    ['4m', 'en', 4.5 / 1440, 'minute'],
    ['4m', 'en-GB', 4.5 / 1440, 'minute'],
    ['30s', 'en', 30 / 86_400, 'second'],
  ])('%j in %j is about %d days back', (raw, lang, days, precision) => {
    const date = read(raw, lang)
    expect(date?.precision).toBe(precision)
    expect((readAt - Date.parse(date?.at ?? '')) / DAY).toBeCloseTo(days, 5)
  })

  it.each([
    ['il y a 1 an', 'fr', 'year', 365, 730],
    ['hace 2 años', 'es', 'year', 730, 1095],
    ['3 ปีที่ผ่านมา', 'th', 'year', 1095, 1460],
    ['3 tháng trước', 'vi', 'month', 91, 122],
    ['1mo', 'en', 'month', 30, 61],
    ['1yr', 'en', 'year', 365, 730],
  ])('%j in %j lies within its %s', (raw, lang, precision, least, most) => {
    const date = read(raw, lang)
    const days = (readAt - Date.parse(date?.at ?? '')) / DAY
    expect(date?.precision).toBe(precision)
    expect(days).toBeGreaterThan(least)
    expect(days).toBeLessThan(most)
  })
})

describe("YouTube's own words", () => {
  it.each([
    ['2 هفته قبل', 'fa', 'week', 2],
    ['2 minggu yang lalu', 'ms', 'week', 2],
    ['2 nädalat tagasi', 'et', 'week', 2],
    ['2 həftə əvvəl', 'az', 'week', 2],
    ['လွန်ခဲ့သော 2 ပတ်', 'my', 'week', 2],
    ['2 வாரங்களுக்கு முன்பு', 'ta', 'week', 2],
    ['2 (na) linggo ang nakalipas', 'fil', 'week', 2],
    ['2 amaviki adlule', 'zu', 'week', 2],
    ['2 منٹس پہلے', 'ur', 'minute', 2],
    ['2 másodperce', 'hu', 'second', 2],
    ['2 महीने पहले', 'hi', 'month', 2],
    ['1 घंटा पहले', 'hi', 'hour', 1],
    ['قبل أسبوعين (2)', 'ar', 'week', 2],
    ['Неделю назад', 'ru', 'week', 1],
    ['Год назад', 'ru', 'year', 1],
    ['минуту назад', 'ru', 'minute', 1],
    ['For 2 dager siden', 'no', 'day', 2],
    ['Acum o săptămână', 'ro', 'week', 1],
    ['před 2 roky', 'cs', 'year', 2],
    ['Πριν από 3 χρόνια', 'el', 'year', 3],
    ['3 বছর আগে', 'bn', 'year', 3],
    ['לפני יום', 'iw', 'day', 1],
    ['Fyrir einu ári', 'is', 'year', 1],
    ['Пре недељу дана', 'sr', 'week', 1],
  ])('%j in %j is a %s, times %i', (raw, lang, precision, amount) => {
    const days = { second: 1 / 86_400, minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30.4, year: 365 }[precision] ?? 0
    const date = read(raw, lang)
    const back = (readAt - Date.parse(date?.at ?? '')) / DAY
    expect(date?.precision).toBe(precision)
    expect(back).toBeGreaterThanOrEqual(days * amount * 0.99)
    expect(back).toBeLessThan(days * (amount + 1))
  })

  it.each([
    ['неделю', 'ru'],
    ['через неделю', 'ru'],
    ['Год назад я начал', 'ru'],
    ['2 недели (3) назад', 'ru'],
  ])('%j in %j is none', (raw, lang) => expect(read(raw, lang)).toBeNull())
})

describe('what could be two days, or no day of a post, is none', () => {
  it.each([
    ['03/04/2021', ''],
    ['03/04/2021', 'en'],
    ['27 listopad 2021', ''],
    ['2021-13-01', ''],
    ['2021-02-30', ''],
    ['31.04.2021', 'de'],
    ['2003-12-31', ''],
    ['2026-11-23', ''],
    ['27 Apr 2031', 'en'],
    ['in 3 weeks', 'en'],
    ['Premieres in 3 days', 'en'],
    ['через 3 дня', 'ru'],
    ['dans 3 jours', 'fr'],
    ['+3 j', 'fr'],
    ['4m', 'fr'],
    ['4 m', 'es'],
    ['27 Apr 21', 'en'],
    ['Apr 27, 2021 12 likes', 'en'],
    ['3 weeks ago 12', 'en'],
    ['30 years ago', 'en'],
    ['hier', 'de'],
    ['令和3年4月27日', 'ja'],
    ['۷ اردیبهشت ۱۴۰۰', 'fa'],
    ['1.5 weeks ago', 'en'],
    ['5', 'en'],
    ['', 'en'],
    ['soon', 'en'],
    [0, ''],
    [-1, ''],
    [Number.NaN, ''],
    [9e15, ''],
    [12_345, ''],
    ['13-40', 'en'],
    ['99999 years ago', 'en'],
    [`${'a '.repeat(200)}3 weeks ago`, 'en'],
  ])('%j in %j', (raw, lang) => expect(read(raw, lang)).toBeNull())

  it('never reads English "ago" as August on a Spanish page', () => {
    for (const unit of ['s', 'm', 'h', 'd', 'w', 'mo', 'y', 'min', 'hr', 'wk', 'yr', 'days', 'weeks', 'a'])
      expect(read(`3 ${unit} ago`, 'es')?.at ?? '').not.toContain('2026-08-03')
  })
})
