/** What a column of somebody's table can mean here, and how its header may be written. */
import type { Entry } from '@/lib/domain/campaign'

export const FIELDS = [
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
export type Field = (typeof FIELDS)[number]

/** The place of each field's column. A field that is missing is not taken from the table. */
export type Mapping = Readonly<Partial<Record<Field, number>>>

/** What an import may set on an entry. */
export type Decisions = Partial<
  Pick<Entry, 'status' | 'statusReason' | 'priority' | 'owner' | 'notes' | 'tags' | 'fee' | 'followUpOn' | 'code' | 'link'>
>

/** Headers in lower case without spaces and signs, by field; Touchstone's own first. */
const SYNONYMS: Readonly<Record<Field, readonly string[]>> = {
  handle: [
    'handle',
    'username',
    'user',
    'handles',
    'instagramhandle',
    'tiktokhandle',
    'account',
    'nutzername',
    'usuario',
    'creatorhandle',
    'socialhandle',
  ],
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
  channel_id: ['youtubechannelid', 'channelid'],
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

const FIELD_OF = new Map(FIELDS.flatMap((field) => SYNONYMS[field].map((synonym) => [synonym, field] as const)))

/** Guesses what the columns mean by their headers; the first column of a meaning gets it. */
export function guessMapping(headers: readonly string[]): Mapping {
  const mapping: Partial<Record<Field, number>> = {}
  for (const [at, header] of headers.entries()) {
    const field = FIELD_OF.get(plain(header))
    if (field !== undefined && mapping[field] === undefined) mapping[field] = at
  }
  return mapping
}

/** Whether a first row holds headers: at least one is known, and none of its cells is an address or a handle. */
export function isHeaderRow(row: readonly string[]): boolean {
  return row.some((cell) => FIELD_OF.has(plain(cell))) && !row.some((cell) => /^\s*(?:@|https?:)/i.test(cell))
}

/** Touchstone's own table begins with these columns: its texts are then taken exactly, with the guard against formulas removed. */
const OWN = ['creator_id', 'person_name', 'platform', 'handle', 'profile_url']

export function isOwnTable(headers: readonly string[]): boolean {
  return OWN.every((name, at) => headers[at] === name)
}
