import { afterEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { numberRange, percentRange, precisionOf, shortNumber, sinceThen } from './format'
import { speak } from './speak'
import { direction, isMessageKey, isPluralKey, languageTag, plural, setTexts, t } from './translate'

/** What a browser in this language would give. */
function browserSpeaks(texts: Readonly<Record<string, string>>): void {
  fakeBrowser.i18n.getMessage = (key: string) => texts[key] ?? ''
  setTexts(null)
}

afterEach(() => setTexts(null))

describe('ranges', () => {
  it('run the same way in a right-to-left language, whatever signs stand around their numbers', async () => {
    await speak('ar')
    expect(percentRange(0.027, 0.053)).toMatch(/^\u2068.*2\.7.*\u2069 – \u2068.*5\.3.*\u2069$/)
    expect(numberRange(47, 66)).toMatch(/^\u206847\u2069 – \u206866\u2069$/)
    await speak(null)
  })
})

describe('translate', () => {
  it('fills values in once, and writes numbers the way of the language', () => {
    browserSpeaks({ language_tag: 'de', precision_up_to: 'bis {high}' })
    expect(t('precision_up_to', { high: 12_345 })).toBe('bis 12.345')
    expect(t('precision_up_to', { high: '{high} $& $1' })).toBe('bis {high} $& $1')
    expect(t('precision_up_to')).toBe('bis {high}')
  })

  it('chooses the plural form of the language, and falls back to the general one', () => {
    const forms = { language_tag: 'ar', fit_unread_two: 'two', fit_unread_few: 'few {count}', fit_unread_other: 'other {count}' }
    browserSpeaks(forms)
    expect([2, 5, 100].map((count) => plural('fit_unread', count))).toEqual(['two', 'few 5', 'other 100'])
    expect(plural('fit_unread', 0)).toBe('other 0')
    expect(direction()).toBe('rtl')
  })

  it('speaks the chosen language whatever the browser speaks, and the browser’s again', async () => {
    browserSpeaks({ language_tag: 'fr', just_now: 'à l’instant' })
    expect([languageTag(), t('just_now')]).toEqual(['fr', 'à l’instant'])
    await speak('en')
    expect([languageTag(), t('just_now')]).toEqual(['en', 'just now'])
    await speak(null)
    expect([languageTag(), t('just_now')]).toEqual(['fr', 'à l’instant'])
  })

  it('knows which names have a text', () => {
    expect([isMessageKey('just_now'), isMessageKey('fit_unread'), isPluralKey('fit_unread'), isMessageKey('nothing')]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

describe('format', () => {
  const now = Date.UTC(2026, 10, 20)
  const day = 86_400_000

  it('says ages in the largest unit that still tells', () => {
    const said = [0, 60_000, 7_200_000, day, 13 * day, 21 * day, 70 * day].map((age) => sinceThen(now - age, now))
    expect(said).toEqual(['just now', '1 minute ago', '2 hours ago', 'yesterday', '13 days ago', '3 weeks ago', '2 months ago'])
  })

  it('follows the language, also for formatters made before', () => {
    expect(shortNumber(1_234)).toBe('1,234')
    browserSpeaks({ language_tag: 'de' })
    expect([shortNumber(1_234), shortNumber(5_040_000)]).toEqual(['1.234', '5,04\u00a0Mio.'])
  })

  it('says how precise a count is', () => {
    const count = { via: 'dom:x', readAt: now }
    expect(precisionOf({ ...count, value: 48_200, low: 48_150, high: 48_250, exact: false })).toBe('± 50')
    expect(precisionOf({ ...count, value: 7, low: 7, high: 7, exact: true })).toBe('exact')
    expect(precisionOf({ ...count, value: 1_000, low: 999, high: 1_999, exact: false })).toBe('up to 1,999')
    expect(precisionOf({ ...count, value: 5_048_000, low: 5_040_000, high: 5_050_000, exact: false })).toBe('5.04M – 5.05M')
  })
})
