import { statusWord } from '@/lib/i18n/status-word'
import { Button } from '@/components/ui/button'
import { EntryStatus } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import { platformById } from '@/lib/platforms/directory'
import { EVERYBODY, type ShortlistQuery } from '@/lib/settings/shortlist-views'
import type { ReactNode } from 'react'
import type { Facets } from '@/lib/shortlist/table-result'
import { useTable } from './table-store'

const BOX = 'min-h-8 rounded-lg border border-line bg-surface px-2 py-1 text-ink'
const FILTERS = [
  'scope',
  'statuses',
  'platforms',
  'owner',
  'tag',
  'followersFrom',
  'followersTo',
  'engagement',
  'fit',
  'room',
  'noConflict',
  'hasEmail',
] as const

const isAsked = (query: ShortlistQuery, filter: (typeof FILTERS)[number]): boolean =>
  JSON.stringify(query[filter]) !== JSON.stringify(EVERYBODY[filter])

/** Number of filters set. */
export const filtersIn = (query: ShortlistQuery): number => FILTERS.filter((filter) => isAsked(query, filter)).length

/** All filters except the search text. */
export function FilterPanel({ facets }: { facets: Facets | null }) {
  const { query, ask } = useTable()
  const toggle = <T extends string>(list: readonly T[], one: T): T[] =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
  return (
    <div className="mt-2 space-y-2 text-small" data-testid="filter-panel">
      <Checks
        label={t('creator_status')}
        options={EntryStatus.options.map((status) => ({ id: status, text: statusWord(status) }))}
        chosen={query.statuses}
        onToggle={(status) => ask({ statuses: toggle(query.statuses, EntryStatus.parse(status)) })}
      />
      {facets && facets.platforms.length > 1 && (
        <Checks
          label={t('shortlist_col_platform')}
          options={facets.platforms.map((id) => ({ id, text: platformById(id)?.name ?? id }))}
          chosen={query.platforms}
          onToggle={(platform) => ask({ platforms: toggle(query.platforms, platform) })}
        />
      )}
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <LabelledField label={t('shortlist_scope')}>
          <select
            className={BOX}
            value={query.scope}
            data-testid="filter-scope"
            onChange={(event) => ask({ scope: event.target.value === 'all' ? 'all' : 'this' })}
          >
            <option value="this">{t('shortlist_scope_this')}</option>
            <option value="all">{t('shortlist_scope_all')}</option>
          </select>
        </LabelledField>
        <NameFilter label={t('creator_owner')} names={facets?.owners} value={query.owner} onChange={(owner) => ask({ owner })} />
        <NameFilter label={t('shortlist_tag')} names={facets?.tags} value={query.tag} onChange={(tag) => ask({ tag })} />
        <NumberFilter
          label={t('shortlist_followers_from')}
          value={query.followersFrom}
          onChange={(followersFrom) => ask({ followersFrom })}
        />
        <NumberFilter label={t('shortlist_followers_to')} value={query.followersTo} onChange={(followersTo) => ask({ followersTo })} />
        <NumberFilter
          label={t('shortlist_least_engagement')}
          value={query.engagement}
          most={100}
          onChange={(engagement) => ask({ engagement })}
        />
        <NumberFilter label={t('shortlist_least_fit')} value={query.fit} most={100} onChange={(fit) => ask({ fit })} />
        <NumberFilter label={t('shortlist_least_room')} value={query.room} most={100} onChange={(room) => ask({ room })} />
        <YesFilter label={t('shortlist_no_conflict')} isOn={query.noConflict} onChange={(noConflict) => ask({ noConflict })} />
        <YesFilter label={t('shortlist_has_email')} isOn={query.hasEmail} onChange={(hasEmail) => ask({ hasEmail })} />
        {filtersIn(query) > 0 && (
          <Button
            look="quiet"
            onClick={() => ask(Object.fromEntries(FILTERS.map((filter) => [filter, EVERYBODY[filter]])) as Partial<ShortlistQuery>)}
          >
            {t('shortlist_no_filters')}
          </Button>
        )}
      </div>
    </div>
  )
}

interface ChecksProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly chosen: readonly string[]
  readonly onToggle: (id: string) => void
}

function Checks({ label, options, chosen, onToggle }: ChecksProps) {
  return (
    <fieldset className="flex flex-wrap gap-x-3 gap-y-1 border-0 p-0">
      <legend className="float-start pe-3 pt-1 text-soft">{label}</legend>
      {options.map(({ id, text }) => (
        <label key={id} className="flex min-h-6 items-center gap-1.5">
          <input type="checkbox" checked={chosen.includes(id)} data-testid={`filter-${id}`} onChange={() => onToggle(id)} />
          {text}
        </label>
      ))}
    </fieldset>
  )
}

function YesFilter({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label className="flex min-h-8 items-center gap-1.5">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}

function LabelledField({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="flex flex-col gap-0.5 text-soft">
      {label}
      {children}
    </label>
  )
}

interface NameProps {
  readonly label: string
  readonly names: readonly string[] | undefined
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

function NameFilter({ label, names, value, onChange }: NameProps) {
  const known = names ?? []
  const offered = value === null || known.includes(value) ? known : [value, ...known]
  if (offered.length === 0) return null
  return (
    <LabelledField label={label}>
      <select className={`${BOX} max-w-44`} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{t('shortlist_any')}</option>
        {offered.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </LabelledField>
  )
}

interface NumberProps {
  readonly label: string
  readonly value: number | null
  readonly most?: number
  readonly onChange: (value: number | null) => void
}

function NumberFilter({ label, value, most, onChange }: NumberProps) {
  return (
    <LabelledField label={label}>
      <input
        type="number"
        min={0}
        max={most}
        className={`${BOX} w-28`}
        value={value ?? ''}
        onChange={({ target }) => {
          const number = target.valueAsNumber
          onChange(Number.isNaN(number) ? null : Math.max(0, Math.min(most ?? Infinity, number)))
        }}
      />
    </LabelledField>
  )
}
