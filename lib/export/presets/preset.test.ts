import { person } from '@/tests/support/lines'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvWriter } from '@/lib/export/formats/csv'
import { nameParts } from '@/lib/export/rows/line'
import { type Preset, check, tableOf, withoutStopped } from './preset'
import { PRESETS } from './presets'
import { MIME } from '@/lib/export/formats/sheet'

const CHANNEL = 'UCabcdefghijklmnopqrstuv'
const preset = (id: string): Preset => {
  const found = PRESETS.find((one) => one.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found
}

const mirela = person({
  entry: { owner: 'nadja@halden.example', code: 'MIRELA10', link: 'https://halden.example/?utm_source=instagram' },
  profiles: [
    { emails: ['mirela@okonto.example'] },
    {
      key: 'tiktok:@mirela.tok',
      platform: 'tiktok',
      handle: 'mirela.tok',
      handleKey: 'mirela.tok',
      url: 'https://www.tiktok.com/@mirela.tok',
    },
    {
      key: `youtube:${CHANNEL}`,
      nativeId: CHANNEL,
      platform: 'youtube',
      handle: 'MirelaVideo',
      handleKey: 'mirelavideo',
      url: 'https://www.youtube.com/@MirelaVideo',
    },
  ],
})
const silent = person({
  creator: { id: 'glow', name: '✨ glow ✨' },
  entry: { owner: 'Nadja' },
  profiles: [{ key: 'instagram:@glow', handle: 'glow', handleKey: 'glow' }],
})

async function parsed(id: string, people = [mirela]) {
  const { columns, rows } = tableOf(preset(id), people)
  const writer = csvWriter({ title: '', columns, byteOrderMark: preset(id).byteOrderMark })
  writer.add(rows)
  const bytes = new Uint8Array(await ((await writer.finish())[MIME.csv] ?? new Blob()).arrayBuffer())
  const { data, meta } = Papa.parse<Record<string, string>>(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), {
    header: true,
    skipEmptyLines: true,
  })
  return { headers: meta.fields, data, hasMark: bytes[0] === 0xef }
}

/** As the tools publish them; docs/exports.md says where. */
const PUBLISHED: Readonly<Record<string, { headers: string[]; row: Record<string, string> }>> = {
  upfluence: {
    headers: ['media_url', 'profile_name', 'first_name', 'last_name', 'email'],
    row: {
      media_url: 'https://www.instagram.com/mirelaokonto/',
      profile_name: 'Mirela Okonto',
      first_name: 'Mirela',
      last_name: 'Okonto',
      email: 'mirela@okonto.example',
    },
  },
  aspire: {
    headers: ['email', 'instagram', 'tiktok', 'pinterest', 'youtube'],
    row: {
      email: 'mirela@okonto.example',
      instagram: 'mirelaokonto',
      tiktok: 'mirela.tok',
      pinterest: '',
      youtube: `https://www.youtube.com/channel/${CHANNEL}`,
    },
  },
  hubspot: {
    headers: ['Email', 'First Name', 'Last Name', 'Contact owner'],
    row: { Email: 'mirela@okonto.example', 'First Name': 'Mirela', 'Last Name': 'Okonto', 'Contact owner': 'nadja@halden.example' },
  },
  klaviyo: {
    headers: ['Email', 'person_name', 'platform', 'handle', 'profile_url', 'campaign', 'discount_code', 'tracking_link'],
    row: { Email: 'mirela@okonto.example', handle: 'mirelaokonto', discount_code: 'MIRELA10', campaign: 'Spring skin care' },
  },
  mailchimp: {
    headers: ['Email Address', 'person_name', 'platform', 'handle', 'profile_url', 'campaign', 'discount_code', 'tracking_link'],
    row: { 'Email Address': 'mirela@okonto.example', tracking_link: 'https://halden.example/?utm_source=instagram' },
  },
}

describe('presets', () => {
  it.each(Object.entries(PUBLISHED))('%s: the headers it publishes, one row per person', async (id, { headers, row }) => {
    const { headers: written, data, hasMark } = await parsed(id)
    // An importer that looks for an exact first header would stumble over a byte-order mark.
    expect(hasMark).toBe(false)
    expect(written).toEqual(headers)
    expect(data).toHaveLength(1)
    expect(data[0]).toMatchObject(row)
  })

  it.each(['airtable', 'notion', 'google_sheets'])('%s: the name first, a stable id, one row per profile', async (id) => {
    const { headers, data } = await parsed(id)
    expect(headers?.[0]).toBe('Name')
    expect(data.map((row) => row['Profile ID'])).toEqual(['instagram:@mirelaokonto', 'tiktok:@mirela.tok', `youtube:${CHANNEL}`])
    expect(data.map((row) => row['Creator ID'])).toEqual(['mirela', 'mirela', 'mirela'])
  })

  it('generic: one row per profile, columns in the promised order', async () => {
    const { headers, data, hasMark } = await parsed('generic')
    expect(hasMark).toBe(true)
    expect(headers?.slice(0, 6)).toEqual(['creator_id', 'person_name', 'platform', 'handle', 'profile_url', 'youtube_channel_id'])
    expect(headers?.slice(-14)).toEqual([
      'reader_version',
      'status_reason',
      'quoted_fee',
      'fee_currency',
      'follow_up',
      'discount_code',
      'tracking_link',
      'dismissed_flags',
      'verdict',
      'goal',
      'competitor_conflict',
      'fee_estimate_low',
      'fee_estimate_high',
      'fee_estimate_currency',
    ])
    expect(data.map((row) => row['platform'])).toEqual(['instagram', 'tiktok', 'youtube'])
  })

  it('has a YouTube handle only: Aspire gets no address, and it is said', () => {
    const channel = person({
      profiles: [{ platform: 'youtube', handle: 'MirelaVideo', url: 'https://www.youtube.com/@MirelaVideo', emails: ['m@okonto.example'] }],
    })
    const table = tableOf(preset('aspire'), [channel])
    expect(table.rows[0]).toEqual(['m@okonto.example', null, null, null, null])
    const findings = check(preset('aspire'), table)
    expect(findings).toMatchObject([{ rule: { id: 'channel_address', stops: false }, at: [0] }])
    expect(withoutStopped(table, findings).groups).toEqual([channel])
  })

  it.each([
    ['klaviyo', 'no_email'],
    ['mailchimp', 'no_email'],
    ['aspire', 'no_email_key'],
    ['hubspot', 'no_email_key'],
  ])('%s: says who has no e-mail and leaves them out', (id, rule) => {
    const table = tableOf(preset(id), [silent, mirela])
    const findings = check(preset(id), table)
    expect(findings).toContainEqual(expect.objectContaining({ rule: expect.objectContaining({ id: rule, stops: true }), at: [0] }))
    expect(withoutStopped(table, findings).groups).toEqual([mirela])
  })

  it('finds the second person with the same e-mail, whatever its case', () => {
    const twin = person({ creator: { id: 'twin' }, profiles: [{ key: 'x:@twin', platform: 'x', emails: ['Mirela@Okonto.example'] }] })
    const table = tableOf(preset('klaviyo'), [mirela, twin])
    expect(check(preset('klaviyo'), table)).toMatchObject([{ rule: { id: 'same_email' }, at: [1] }])
  })

  it('mailchimp: a text of more than 255 bytes is told, 255 are not', () => {
    const named = (name: string) =>
      person({ creator: { id: name.slice(0, 3), name }, profiles: [{ emails: [`${name.length}@okonto.example`] }] })
    const table = tableOf(preset('mailchimp'), [named('é'.repeat(127)), named('é'.repeat(128))])
    expect(check(preset('mailchimp'), table)).toMatchObject([{ rule: { id: 'long_text' }, at: [1] }])
  })

  it('hubspot: an owner that is no e-mail is left empty and told', () => {
    const named = person({ entry: { owner: 'Nadja' }, profiles: [{ emails: ['m@okonto.example'] }] })
    const table = tableOf(preset('hubspot'), [named])
    expect(table.rows[0]?.[3]).toBeNull()
    expect(check(preset('hubspot'), table)).toMatchObject([{ rule: { id: 'owner_not_email' }, at: [0] }])
  })

  it('only what is sent to people who must have opted in asks for consent', () => {
    expect(PRESETS.filter(({ needsConsent }) => needsConsent).map(({ id }) => id)).toEqual(['klaviyo', 'mailchimp'])
  })
})

describe('nameParts', () => {
  it.each([
    ['Mirela Okonto', 'Mirela', 'Okonto'],
    ['Jan-Erik van der Halden', 'Jan-Erik', 'van der Halden'],
    ['Élodie O’Varn', 'Élodie', 'O’Varn'],
  ])('%s', (name, first, last) => expect(nameParts(name)).toEqual({ first, last }))
  it.each([
    'mirela',
    'Mirela',
    '✨ glow ✨',
    'mirela okonto',
    '小林 花',
    'MIRELA | Skin care',
    'Best Of The Whole Wide Web',
    '=cmd Okonto',
    '',
  ])('gives nothing for %j', (name) => expect(nameParts(name)).toBeNull())
})
