import { type Person, emailOf, nameParts, profileOn } from '@/lib/export/rows/line'
import type { Preset, Rule } from './preset'
import { nameNotSplit, noEmail, noSocial, sameEmail, severalProfiles, where } from './rules'

/** A handle as these tools want it: no `@`, no address. */
const handleOn = (platform: string) => (person: Person) => profileOn(person, platform)?.handle.replace(/^@/, '') ?? null

const isChannelId = (id: string | undefined): id is string => /^UC[\w-]{22}$/.test(id ?? '')

function channelOf(person: Person): string | null {
  const id = profileOn(person, 'youtube')?.nativeId
  return isChannelId(id) ? `https://www.youtube.com/channel/${id}` : null
}

/** On YouTube with a handle only: the tool wants the channel's own address, which shows once the channel page was read. */
const channelAddress: Rule = {
  id: 'channel_address',
  stops: false,
  find: (people) =>
    where(people, (person) => {
      const channel = profileOn(person, 'youtube')
      return channel !== null && !isChannelId(channel.nativeId)
    }),
}

/**
 * Upfluence, import of creators into a list: "supply profile_name, media_url, email", one clean profile address per person, other
 * columns ignored. Of its template's thirteen headers these are the ones a page can answer; the rest would go in empty.
 */
export const upfluence: Preset = {
  id: 'upfluence',
  tool: 'Upfluence',
  formats: ['csv'],
  per: 'person',
  columns: [
    { name: 'media_url', cell: ([{ profile }]) => profile.url },
    { name: 'profile_name', cell: ([{ profile }]) => profile.displayName ?? profile.handle },
    { name: 'first_name', cell: ([{ creator }]) => nameParts(creator.name)?.first ?? null },
    { name: 'last_name', cell: ([{ creator }]) => nameParts(creator.name)?.last ?? null },
    { name: 'email', cell: emailOf },
  ],
  rules: [noEmail(), sameEmail, nameNotSplit, severalProfiles],
  notice: 'export_notice_upfluence',
  needsConsent: false,
  byteOrderMark: false,
}

/** Aspire, CSV template: handles without `@` or address, YouTube by channel address only; matched by e-mail, and overwrites. */
export const aspire: Preset = {
  id: 'aspire',
  tool: 'Aspire',
  formats: ['csv'],
  per: 'person',
  columns: [
    { name: 'email', cell: emailOf },
    { name: 'instagram', cell: handleOn('instagram') },
    { name: 'tiktok', cell: handleOn('tiktok') },
    { name: 'pinterest', cell: handleOn('pinterest') },
    { name: 'youtube', cell: channelOf },
  ],
  rules: [noEmail('no_email_key'), sameEmail, channelAddress, noSocial(['instagram', 'tiktok', 'pinterest', 'youtube'])],
  notice: 'export_notice_aspire',
  needsConsent: false,
  byteOrderMark: false,
}
