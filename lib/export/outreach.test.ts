import { person } from '@/tests/support/lines'
import fc from 'fast-check'
import { runs } from '@/tests/support/runs'
import { describe, expect, it } from 'vitest'
import { draftAddress, fieldsOf, fill } from './outreach'

const mirela = person({
  campaign: {
    name: 'Spring',
    brief: {
      topics: [],
      keywords: [],
      exclusions: [],
      languages: [],
      markets: [],
      competitors: [],
      brand: { name: 'Halden', aliases: [], handles: [], domains: [] },
    },
  },
  entry: { code: 'MIRELA10', fee: { amount: 1200, currency: 'EUR' } },
})

describe('merge fields', () => {
  it('fills in what is known', () => {
    const { text, missing, unknown } = fill(
      'Hi {{first_name}}, {{ BRAND }} loved {{handle}} on {{platform}}. Code: {{code}}, fee {{fee}}.',
      fieldsOf(mirela, 'Instagram'),
    )
    expect(text).toBe('Hi Mirela, Halden loved @mirelaokonto on Instagram. Code: MIRELA10, fee 1200 EUR.')
    expect([missing, unknown]).toEqual([[], []])
  })

  it('leaves standing and tells what is not known, once each', () => {
    const glow = fieldsOf(person({ creator: { name: '✨ glow ✨' } }), 'Instagram')
    const { text, missing, unknown } = fill('Hi {{first_name}} {{first_name}}, see {{recent_post}}, {{constructor}} {{link}}', glow)
    expect(text).toBe('Hi {{first_name}} {{first_name}}, see {{recent_post}}, {{constructor}} {{link}}')
    expect(missing).toEqual(['first_name', 'recent_post', 'link'])
    expect(unknown).toEqual(['constructor'])
  })

  it('does not fill in fields that a value brings along', () => {
    const sly = fieldsOf(person({ creator: { name: '{{code}}' }, entry: { code: 'SECRET' } }), 'X')
    expect(fill('Hi {{name}}', sly).text).toBe('Hi {{code}}')
  })
})

describe('mail draft', () => {
  it('opens with recipient, subject and body, and nothing else', () => {
    const address = draftAddress({
      to: 'mirela+pr@okonto.example',
      subject: 'Hello\r\nBcc: x@evil.example',
      body: 'Line one\nLine & two ?cc=x',
    })
    const url = new URL(address ?? '')
    expect(decodeURIComponent(url.pathname)).toBe('mirela+pr@okonto.example')
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
    expect(url.searchParams.get('subject')).toBe('Hello Bcc: x@evil.example')
    expect(url.searchParams.get('body')).toBe('Line one\r\nLine & two ?cc=x')
    expect(draftAddress({ to: 'a@b.example?bcc=c@d.example', subject: '', body: '' })).toContain('mailto:a@b.example%3Fbcc%3D')
  })

  it('is not offered without an address or when mail programs would cut it', () => {
    expect(draftAddress({ to: null, subject: 'a', body: 'b' })).toBeNull()
    expect(draftAddress({ to: 'a@b.example', subject: 'a', body: 'x'.repeat(2500) })).toBeNull()
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\ud800', '\udc00', 'a', '\n', '😀') }),
        (body) => draftAddress({ to: 'a@b.example', subject: body, body }) !== '',
      ),
      runs(100),
    )
  })
})
