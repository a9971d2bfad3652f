import { describe, expect, it } from 'vitest'
import { labelAmong } from './label'

describe('the label for a paid promotion', () => {
  it.each([
    'Paid partnership',
    '有料パートナーシップ',
    'Bezahlte Partnerschaft',
    'Partenariat rémunéré',
    'Colaboración pagada',
    'Asociación pagada',
    'Parceria paga',
    'Ücretli ortaklık',
    '유료 파트너십',
    '付费合作',
    'شراكة مدفوعة',
    'Kemitraan berbayar',
    'Partnership pubblicizzata',
    'Partnership a pagamento',
    'Betaald partnerschap',
    'Płatne partnerstwo',
    'Платное партнёрство',
    'Оплачиваемое партнерство',
    'पेड पार्टनरशिप',
    'Quan hệ tài trợ',
  ])('is "%s"', (text) => expect(labelAmong(['Show more', text])).toBe(text))

  it.each([
    'My first paid partnership',
    'Paid partnership with a brand nobody knows',
    'Paid partnerships: what they cost',
    'Langganan berbayar',
    'Partnership',
  ])('is not "%s"', (text) => expect(labelAmong(text)).toBe(''))
})
