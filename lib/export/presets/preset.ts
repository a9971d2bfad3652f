import type { Cell } from '@/lib/export/formats/sheet'
import type { ExportLine, Person } from '@/lib/export/rows/line'
import type { CellKind, SheetColumn, SheetRow } from '@/lib/export/formats/sheet'

export type Format = 'csv' | 'xlsx' | 'json' | 'clipboard'

export interface PresetColumn {
  /** The header exactly as the tool publishes it. */
  readonly name: string
  readonly kind?: CellKind | undefined
  readonly cell: (person: Person) => Cell
}

/** Something the tool would reject, overwrite or misread, told before the file is written. */
export interface Rule {
  /** Names the message: `export_problem_<id>` in the plural, with `{count}` creators and the `{tool}`. */
  readonly id: RuleId
  /** The tool rejects or spoils such a row: it is left out unless the person wants it in. */
  readonly stops: boolean
  /** @returns positions of the rows it strikes, ascending. */
  readonly find: (people: readonly Person[], rows: readonly SheetRow[]) => number[]
}

export type RuleId =
  | 'no_email'
  | 'no_email_key'
  | 'same_email'
  | 'channel_address'
  | 'no_social'
  | 'long_text'
  | 'owner_not_email'
  | 'name_not_split'
  | 'number_handle'
  | 'several_profiles'

/** What one other tool takes, as data. `id` also names its texts: `export_preset_<id>` and `export_leaves_<id>`. */
export interface Preset {
  readonly id: PresetId
  /** The tool's own name; `null` for Touchstone's generic table, which is named by a text. */
  readonly tool: string | null
  readonly formats: readonly Format[]
  /** One row per person, or one per profile of each. */
  readonly per: 'person' | 'profile'
  readonly columns: readonly PresetColumn[]
  readonly rules: readonly Rule[]
  /** Said whatever the rows hold: what the tool does with the file. */
  readonly notice?: 'export_notice_aspire' | 'export_notice_upfluence' | 'export_notice_hubspot'
  /** The tool's terms demand opt-in: the user must confirm it before the file is written. */
  readonly needsConsent: boolean
  /** Spreadsheets need the mark; importers that look for an exact first header could stumble over it. */
  readonly byteOrderMark: boolean
}

export type PresetId = 'generic' | 'upfluence' | 'aspire' | 'hubspot' | 'klaviyo' | 'mailchimp' | 'airtable' | 'notion' | 'google_sheets'

/** What a rule found: how many rows, and which. */
export interface RuleFinding {
  readonly rule: Rule
  /** Positions in the rows, ascending. */
  readonly at: readonly number[]
}

/** The rows of a preset before they are written. `groups[n]` is what `rows[n]` was made of. */
export interface Table {
  readonly columns: readonly SheetColumn[]
  readonly groups: readonly Person[]
  readonly rows: readonly SheetRow[]
}

/** Lays people out as the tool wants them. */
export function tableOf(preset: Preset, people: readonly Person[]): Table {
  const groups = preset.per === 'person' ? people : people.flatMap((person) => person.map((line: ExportLine): Person => [line]))
  return {
    columns: preset.columns.map(({ name, kind }) => ({ name, kind })),
    groups,
    rows: groups.map((group) => preset.columns.map(({ cell }) => cell(group))),
  }
}

/** Checks the rows by the tool's rules. Rules without a row are left out. */
export function check(preset: Preset, { groups, rows }: Pick<Table, 'groups' | 'rows'>): RuleFinding[] {
  return preset.rules.map((rule) => ({ rule, at: rule.find(groups, rows) })).filter(({ at }) => at.length > 0)
}

/** The table without the rows of findings that stop. */
export function withoutStopped(table: Table, findings: readonly RuleFinding[]): Table {
  const stopped = new Set(findings.filter(({ rule }) => rule.stops).flatMap(({ at }) => at))
  return {
    ...table,
    groups: table.groups.filter((_, at) => !stopped.has(at)),
    rows: table.rows.filter((_, at) => !stopped.has(at)),
  }
}
