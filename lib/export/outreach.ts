/** Letters to creators, filled in and handed over: to the clipboard or the person's own mail program. Nothing is ever sent from here. */
import { type ExportLine, type Person, nameParts } from '@/lib/export/rows/line'

/** Merge fields, as they stand in a template between double braces. Each has a text `outreach_field_<name>`. */
export const OUTREACH_FIELDS = [
  'first_name',
  'name',
  'handle',
  'platform',
  'profile_url',
  'campaign',
  'brand',
  'deliverables',
  'fee',
  'code',
  'link',
  'recent_post',
] as const
export type OutreachField = (typeof OUTREACH_FIELDS)[number]

/**
 * The value of each field; `null` when unknown. Nothing is guessed: without a plain name there is no first name.
 * @param platform the platform's own name.
 */
export function fieldsOf([line]: Person, platform: string): Readonly<Record<OutreachField, string | null>> {
  const { campaign, creator, entry, profile, recentPost } = line
  return {
    first_name: nameParts(creator.name)?.first ?? null,
    name: creator.name || null,
    handle: `@${profile.handle}`,
    platform,
    profile_url: profile.url || null,
    campaign: campaign.name,
    brand: campaign.brief.brand?.name ?? null,
    deliverables: campaign.plan.deliverables || null,
    fee: feeOf(entry),
    code: entry.code ?? null,
    link: entry.link ?? null,
    recent_post: recentPost,
  }
}

const feeOf = ({ fee }: ExportLine['entry']): string | null => (fee === undefined ? null : `${fee.amount} ${fee.currency}`)

export interface Filled {
  readonly text: string
  /** Fields without a value: they stay in the text, so that they are seen. */
  readonly missing: readonly OutreachField[]
  /** Names between double braces that are no fields. */
  readonly unknown: readonly string[]
}

/** A template with its fields filled in. */
export function fill(template: string, fields: Readonly<Record<OutreachField, string | null>>): Filled {
  const missing = new Set<OutreachField>()
  const unknown = new Set<string>()
  const text = template.replace(/\{\{\s*([^{}]{1,60}?)\s*\}\}/g, (place, name: string) => {
    const field = OUTREACH_FIELDS.find((one) => one === name.toLowerCase())
    if (field === undefined) unknown.add(name)
    else if (fields[field] === null) missing.add(field)
    return field === undefined ? place : (fields[field] ?? place)
  })
  return { text, missing: [...missing], unknown: [...unknown] }
}

/** Half a surrogate pair cannot be encoded. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

/** The longest address mail programs on Windows take; longer letters go by the clipboard. */
const LONGEST_MAILTO = 2000

/**
 * An address that opens a draft in the person's mail program; `null` when there is no e-mail or the letter is too long for one.
 * Line breaks are CRLF as RFC 6068 wants them.
 */
export function draftAddress({ to, subject, body }: { to: string | null; subject: string; body: string }): string | null {
  if (to === null) return null
  const part = (text: string) => encodeURIComponent(whole(text).replace(/\r\n|\r|\n/g, '\r\n'))
  const address = `mailto:${encodeURIComponent(whole(to)).replace('%40', '@')}?subject=${part(subject.replace(/[\r\n]+/g, ' '))}&body=${part(body)}`
  return address.length > LONGEST_MAILTO ? null : address
}
