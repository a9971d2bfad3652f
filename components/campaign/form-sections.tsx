import { type MessageKey, t } from '@/lib/i18n/translate'
import { platforms } from '@/lib/platforms/directory'
import { type ReactNode, useMemo } from 'react'
import { useFormContext } from 'react-hook-form'
import { ChoiceField } from './choice-field'
import { languageChoices, marketChoices, topicChoices } from './choices'
import { CURRENCY_CODES } from '@/lib/domain/code-table'
import { CompetitorsField } from './competitors-field'
import { SelectField, TextField } from './field'
import type { FormInput } from './form-values'

function Part({ title, hint, className = '', children }: { title: string; hint?: string; className?: string; children: ReactNode }) {
  return (
    <fieldset className={`min-w-0 border-0 px-4 py-3 ${className}`}>
      <legend className="float-start mb-2 w-full border-t border-line p-0 pt-3 text-small font-semibold text-soft">
        {title} {hint !== undefined && <span className="font-normal text-faint">{hint}</span>}
      </legend>
      <div className="clear-both space-y-3">{children}</div>
    </fieldset>
  )
}

const options = (values: readonly (readonly [string, MessageKey])[]) =>
  [['', 'campaign_not_set'] as const, ...values].map(([value, key]) => ({ value, label: t(key) }))

/** Name, goal and audience. */
export function CampaignFields() {
  return (
    <Part title={t('campaign_part_campaign')}>
      <TextField name="name" label={t('campaign_name')} />
      <SelectField
        name="goal"
        label={t('campaign_goal')}
        options={options([
          ['awareness', 'campaign_goal_awareness'],
          ['consideration', 'campaign_goal_consideration'],
          ['conversion', 'campaign_goal_conversion'],
          ['loyalty', 'campaign_goal_loyalty'],
        ])}
      />
      <TextField name="audience" rows={2} label={t('campaign_audience')} hint={t('campaign_audience_hint')} />
    </Part>
  )
}

/** What feeds niche fit, and which creators are eligible. */
export function SearchFields() {
  const topics = useMemo(() => topicChoices(), [])
  const languages = useMemo(() => languageChoices(), [])
  const markets = useMemo(() => marketChoices(), [])
  return (
    <Part title={t('campaign_part_search')} hint={t('campaign_part_search_hint')} className="@3xl:col-start-2 @3xl:row-span-2">
      <ChoiceField name="topics" label={t('campaign_topics')} choices={topics} />
      <TextField name="keywords" rows={3} label={t('campaign_keywords')} hint={t('campaign_keywords_hint')} />
      <TextField name="exclusions" rows={2} label={t('campaign_exclusions')} hint={t('campaign_exclusions_hint')} />
      <ChoiceField name="languages" label={t('campaign_languages')} choices={languages} />
      <ChoiceField name="markets" label={t('campaign_markets')} choices={markets} />
      <PlatformsField />
      <div className="grid grid-cols-2 gap-3">
        <TextField name="followersFrom" inputMode="decimal" label={t('campaign_followers_from')} />
        <TextField name="followersTo" inputMode="decimal" label={t('campaign_followers_to')} />
      </div>
    </Part>
  )
}

function PlatformsField() {
  const { register } = useFormContext<FormInput>()
  return (
    <fieldset className="min-w-0 border-0 p-0">
      <legend className="p-0 font-medium">
        {t('campaign_platforms')} <span className="text-small font-normal text-faint">{t('campaign_platforms_hint')}</span>
      </legend>
      <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {platforms.map(({ id, name }) => (
          <label key={id} className="flex min-h-6 items-center gap-1.5">
            <input type="checkbox" value={id} {...register('platforms')} className="size-4 accent-accent" />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The client's brand and its competitors, with all their names. */
export function BrandFields() {
  return (
    <Part title={t('campaign_part_brand')} hint={t('campaign_part_brand_hint')}>
      <TextField name="brand.name" label={t('campaign_brand')} />
      <TextField name="brand.aliases" label={t('campaign_aliases')} hint={t('campaign_commas')} />
      <TextField name="brand.handles" label={t('campaign_handles')} hint={t('campaign_commas')} />
      <TextField name="brand.domains" label={t('campaign_domains')} hint={t('campaign_commas')} />
      <CompetitorsField />
    </Part>
  )
}

/** Terms of the campaign. Nothing here moves a score. */
export function PlanFields() {
  const currencies = useMemo(() => CURRENCY_CODES.map((code) => ({ value: code, label: code })), [])
  return (
    <Part title={t('campaign_part_plan')}>
      <SelectField
        name="compensation"
        label={t('campaign_compensation')}
        options={options([
          ['flat-fee', 'campaign_compensation_fee'],
          ['commission', 'campaign_compensation_commission'],
          ['product', 'campaign_compensation_product'],
          ['hybrid', 'campaign_compensation_hybrid'],
        ])}
      />
      <TextField name="deliverables" rows={3} label={t('campaign_deliverables')} />
      <div className="grid grid-cols-[1fr_6rem] gap-3">
        <TextField name="budget" inputMode="decimal" label={t('campaign_budget')} />
        <SelectField name="currency" label={t('campaign_currency')} options={currencies} />
      </div>
      <div className="grid grid-cols-2 gap-3">
        <TextField name="startsOn" type="date" label={t('campaign_starts')} />
        <TextField name="endsOn" type="date" label={t('campaign_ends')} />
      </div>
    </Part>
  )
}
