import { type Person, cellOf, emailOf, nameParts } from '@/lib/export/rows/line'
import type { Preset, PresetColumn } from './preset'
import { isEmail, longText, nameNotSplit, noEmail, ownerNotEmail, sameEmail } from './rules'

const first = ([{ creator }]: Person) => nameParts(creator.name)?.first ?? null
const last = ([{ creator }]: Person) => nameParts(creator.name)?.last ?? null

/** Columns that these tools take under any name, as properties of the contact. */
const PROPERTIES: readonly PresetColumn[] = [
  'person_name',
  'platform',
  'handle',
  'profile_url',
  'campaign',
  'discount_code',
  'tracking_link',
].map((name) => ({ name, cell: ([line]: Person) => cellOf(line, name) }))

/** HubSpot, contacts: one header row, matched by `Email`; an empty cell overwrites nothing. The life cycle stage is the team's to set. */
export const hubspot: Preset = {
  id: 'hubspot',
  tool: 'HubSpot',
  formats: ['csv', 'xlsx'],
  per: 'person',
  columns: [
    { name: 'Email', cell: emailOf },
    { name: 'First Name', cell: first },
    { name: 'Last Name', cell: last },
    { name: 'Contact owner', cell: ([{ entry }]) => (isEmail(entry.owner) ? entry.owner : null) },
  ],
  rules: [noEmail('no_email_key'), sameEmail, nameNotSplit, ownerNotEmail],
  notice: 'export_notice_hubspot',
  needsConsent: false,
  byteOrderMark: false,
}

/** Klaviyo, list import: `Email` first, every further column a property of that name. Its terms forbid lists of people who did not opt in. */
export const klaviyo: Preset = {
  id: 'klaviyo',
  tool: 'Klaviyo',
  formats: ['csv'],
  per: 'person',
  columns: [{ name: 'Email', cell: emailOf }, ...PROPERTIES],
  rules: [noEmail(), sameEmail],
  needsConsent: true,
  byteOrderMark: false,
}

/** Mailchimp, audience import: `Email Address` is required, the rest is matched by hand; a text has at most 255 bytes. */
export const mailchimp: Preset = {
  id: 'mailchimp',
  tool: 'Mailchimp',
  formats: ['csv'],
  per: 'person',
  columns: [{ name: 'Email Address', cell: emailOf }, ...PROPERTIES],
  rules: [noEmail(), sameEmail, longText(255)],
  needsConsent: true,
  byteOrderMark: false,
}
