/** What a column of somebody's table can mean here, and how its header may be written. */
import type { Entry } from '@/lib/domain/campaign'
import type { PlatformAbout } from '@/lib/platforms/reader/contract'

export const IMPORT_FIELDS = [
  'handle',
  'profile_url',
  'platform',
  'channel_id',
  'name',
  'status',
  'status_reason',
  'priority',
  'owner',
  'notes',
  'tags',
  'fee',
  'fee_currency',
  'follow_up',
  'code',
  'link',
  'creator_id',
] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]

/** The place of each field's column. A field that is missing is not taken from the table. */
export type Mapping = Readonly<Partial<Record<ImportField, number>>>

/** What an import may set on an entry. */
export type Decisions = Partial<
  Pick<Entry, 'status' | 'statusReason' | 'priority' | 'owner' | 'notes' | 'tags' | 'fee' | 'followUpOn' | 'code' | 'link'>
>

/** Headers in lower case without spaces and signs, by field; Touchstone's own first. Those that name a platform come with the platforms. */
const SYNONYMS: Readonly<Record<ImportField, readonly string[]>> = {
  handle: ['handle', 'username', 'user', 'handles', 'account', 'nutzername', 'usuario', 'creatorhandle', 'socialhandle'],
  profile_url: [
    'profileurl',
    'profilelink',
    'url',
    'link',
    'mediaurl',
    'channelurl',
    'profile',
    'sociallink',
    'socialurl',
    'profil',
    'perfil',
    'enlace',
  ],
  platform: ['platform', 'network', 'channel', 'socialnetwork', 'plattform', 'plataforma', 'media', 'socialmedia'],
  channel_id: [],
  name: ['personname', 'name', 'fullname', 'displayname', 'profilename', 'creator', 'creatorname', 'nombre', 'talent'],
  status: ['status', 'stage', 'state', 'estado', 'outreachstatus'],
  status_reason: ['statusreason', 'reason', 'grund', 'motivo', 'declinereason'],
  priority: ['priority', 'prio', 'prioritat', 'prioridad'],
  owner: ['owner', 'assignee', 'contactowner', 'assignedto', 'responsible', 'verantwortlich', 'responsable'],
  notes: ['notes', 'note', 'comment', 'comments', 'remarks', 'notizen', 'notas'],
  tags: ['tags', 'tag', 'labels', 'label', 'etiquetas'],
  fee: ['quotedfee', 'fee', 'rate', 'price', 'cost', 'budget', 'estrate', 'estcost', 'honorar', 'tarifa'],
  fee_currency: ['feecurrency', 'currency', 'wahrung', 'moneda'],
  follow_up: ['followup', 'followupdate', 'followupon', 'nextaction', 'nextcontact', 'wiedervorlage'],
  code: ['discountcode', 'code', 'promocode', 'couponcode', 'coupon', 'affiliatecode', 'rabattcode'],
  link: ['trackinglink', 'affiliatelink', 'utmlink', 'trackingurl', 'affiliateurl'],
  creator_id: ['creatorid'],
}

const plain = (header: string): string =>
  header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const FIELD_OF = new Map(IMPORT_FIELDS.flatMap((field) => SYNONYMS[field].map((synonym) => [synonym, field] as const)))

/** What of a platform is needed to know it in a header. */
export type NamedPlatforms = readonly Pick<PlatformAbout, 'id' | 'name' | 'accountId'>[]

/** "Instagram handle", "YouTube channel ID", "channel ID": headers by what the platforms are called and what they call an account's id. */
function fieldNaming(header: string, platforms: NamedPlatforms): ImportField | undefined {
  for (const { id, name, accountId } of platforms) {
    const rest = [id, plain(name)].flatMap((called) => (header.startsWith(called) ? [header.slice(called.length)] : []))
    if (rest.includes('handle')) return 'handle'
    if (accountId && [header, ...rest].includes(plain(accountId.header))) return 'channel_id'
  }
  return undefined
}

function fieldOf(header: string, platforms: NamedPlatforms): ImportField | undefined {
  const written = plain(header)
  return FIELD_OF.get(written) ?? fieldNaming(written, platforms)
}

/** Guesses what the columns mean by their headers; the first column of a meaning gets it. */
export function guessMapping(headers: readonly string[], platforms: NamedPlatforms): Mapping {
  const mapping: Partial<Record<ImportField, number>> = {}
  for (const [at, header] of headers.entries()) {
    const field = fieldOf(header, platforms)
    if (field !== undefined && mapping[field] === undefined) mapping[field] = at
  }
  return mapping
}

/** Whether a first row holds headers: at least one is known, and none of its cells is an address or a handle. */
export function isHeaderRow(row: readonly string[], platforms: NamedPlatforms): boolean {
  return row.some((cell) => fieldOf(cell, platforms) !== undefined) && !row.some((cell) => /^\s*(?:@|https?:)/i.test(cell))
}

/** Touchstone's own table begins with these columns: its texts are then taken exactly, with the guard against formulas removed. */
const OWN = ['creator_id', 'person_name', 'platform', 'handle', 'profile_url']

export function isOwnTable(headers: readonly string[]): boolean {
  return OWN.every((name, at) => headers[at] === name)
}
