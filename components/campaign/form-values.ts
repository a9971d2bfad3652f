import { type Campaign, CampaignPlan, type KnownBrand } from '@/lib/domain/campaign'
import {
  LARGEST_AMOUNT,
  LONGEST_BRIEF_WORD,
  LONGEST_NAME,
  LONGEST_PLAN_TEXT,
  MOST_BRIEF_WORDS,
  MOST_COMPETITORS,
  MOST_WINDOW_DAYS,
} from '@/lib/domain/limits'
import { z } from '@/lib/domain/zod'
import { amountOf } from '@/lib/money/typed-money'
import type { CampaignText } from '@/lib/store/campaigns'
import { splitDomains, splitHandles, splitWords } from './written'

/** Error messages are keys of texts. */
const short = (most: number) => z.string().check(z.trim(), z.maxLength(most, 'campaign_error_long'))
const listed = z
  .array(z.string().check(z.maxLength(LONGEST_BRIEF_WORD, 'campaign_error_long')))
  .check(z.maxLength(MOST_BRIEF_WORDS, 'campaign_error_many'))
const words = z.pipe(z.pipe(z.string(), z.transform(splitWords)), listed)
const handles = z.pipe(z.pipe(z.string(), z.transform(splitHandles)), listed)
const domains = z.pipe(
  z.pipe(
    z.pipe(z.string(), z.transform(splitDomains)).check(z.refine((found) => !found.includes(null), 'campaign_error_domain')),
    z.transform((found) => found.filter((domain) => domain !== null)),
  ),
  listed,
)
/** `undefined` for an empty field, `NaN` for a text that is no number. */
const number = z.pipe(
  z.string(),
  z.transform((text) => (text.trim() === '' ? undefined : (amountOf(text) ?? Number.NaN))),
)
const wholeNumber = (from: number, to: number) =>
  number.check(
    z.refine((value) => value === undefined || (Number.isInteger(value) && value >= from && value <= to), 'campaign_error_number'),
  )
const amount = number.check(z.refine((value) => value === undefined || value <= LARGEST_AMOUNT, 'campaign_error_amount'))
const day = z.string().check(z.regex(/^(?:\d{4}-\d\d-\d\d)?$/, 'campaign_error_day'))

const names = { aliases: words, handles, domains }
const Competitor = z.object({
  name: short(LONGEST_NAME).check(z.minLength(1, 'campaign_error_brand')),
  ...names,
  windowDays: wholeNumber(1, MOST_WINDOW_DAYS),
})
const planned = CampaignPlan.shape

/** Parses the form's texts into their meaning. */
export const FormValues = z
  .object({
    name: short(LONGEST_NAME).check(z.minLength(1, 'campaign_error_name')),
    goal: z.union([z.literal(''), planned.goal.def.innerType]),
    audience: short(LONGEST_PLAN_TEXT),
    topics: listed,
    keywords: words,
    exclusions: words,
    languages: listed,
    markets: listed,
    platforms: planned.platforms.def.innerType,
    followersFrom: wholeNumber(0, 1e10),
    followersTo: wholeNumber(0, 1e10),
    brand: z.object({ name: short(LONGEST_NAME), ...names }),
    competitors: z.array(Competitor).check(z.maxLength(MOST_COMPETITORS, 'campaign_error_many')),
    compensation: z.union([z.literal(''), planned.compensation.def.innerType]),
    deliverables: short(LONGEST_PLAN_TEXT),
    budget: amount,
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    startsOn: day,
    endsOn: day,
  })
  .check(({ value: { brand, followersFrom, followersTo, startsOn, endsOn }, issues }) => {
    const say = (path: string[], message: string) => issues.push({ code: 'custom', path, message, input: undefined })
    if (brand.name === '' && [brand.aliases, brand.handles, brand.domains].some((list) => list.length > 0)) {
      say(['brand', 'name'], 'campaign_error_brand')
    }
    if (followersFrom !== undefined && followersTo !== undefined && followersTo < followersFrom) {
      say(['followersTo'], 'campaign_error_followers')
    }
    if (startsOn !== '' && endsOn !== '' && endsOn < startsOn) say(['endsOn'], 'campaign_error_dates')
  })
export type FormInput = z.input<typeof FormValues>
export type FormMeaning = z.output<typeof FormValues>

const joinWords = (list: readonly string[]) => list.join(', ')
const brandFields = ({ name, aliases, handles: known, domains: hosts }: KnownBrand) => ({
  name,
  aliases: joinWords(aliases),
  handles: joinWords(known),
  domains: joinWords(hosts),
})
const NO_BRAND: KnownBrand = { name: '', aliases: [], handles: [], domains: [] }

/** A campaign as the form shows it. `currency` is shown while there is no budget. */
export function fillForm({ name, brief, plan }: CampaignText, currency: string): FormInput {
  const digits = (value: number | undefined) => (value === undefined ? '' : String(value))
  return {
    name,
    goal: plan.goal ?? '',
    audience: plan.audience,
    topics: brief.topics,
    keywords: joinWords(brief.keywords),
    exclusions: joinWords(brief.exclusions),
    languages: brief.languages,
    markets: brief.markets,
    platforms: plan.platforms,
    followersFrom: digits(plan.followersFrom),
    followersTo: digits(plan.followersTo),
    brand: brandFields(brief.brand ?? NO_BRAND),
    competitors: brief.competitors.map((brand) => ({ ...brandFields(brand), windowDays: digits(brand.windowDays) })),
    compensation: plan.compensation ?? '',
    deliverables: plan.deliverables,
    budget: digits(plan.budget?.amount),
    currency: plan.budget?.currency ?? currency,
    startsOn: plan.startsOn ?? '',
    endsOn: plan.endsOn ?? '',
  }
}

/**
 * The form's meaning. A field with an error keeps its value from `before`, so that one error does not block the other fields.
 * `unfinished`: the texts in such fields.
 */
export function readForm(now: FormInput, before: CampaignText, currency: string): { text: CampaignText; unfinished: Partial<FormInput> } {
  const parsed = FormValues.safeParse(now)
  if (parsed.success) return { text: textOf(parsed.data), unfinished: {} }
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])))
  const pick = (values: FormInput) => Object.fromEntries(Object.entries(values).filter(([field]) => wrong.has(field)))
  const again = FormValues.safeParse({ ...now, ...pick(fillForm(before, currency)) })
  // The other fields may contradict the old values (a new start after the old end): then nothing is taken yet.
  return { text: again.success ? textOf(again.data) : before, unfinished: again.success ? pick(now) : now }
}

/**
 * Merges another window's changes into an open form. `followed`: fields that now show that window's text. `base`: the text that later edits
 * are compared with. A field with unsaved or erroneous text keeps it, and keeps its old base.
 */
export function followedBy(
  values: FormInput,
  { saved, now }: { saved: CampaignText; now: CampaignText },
  currency: string,
): { base: CampaignText; followed: Partial<FormInput> } {
  const { text, unfinished } = readForm(values, saved, currency)
  const [mine, old, latest] = [text, saved, now].map((one) => fillForm(one, currency)) as [FormInput, FormInput, FormInput]
  const differs = (one: FormInput, other: FormInput, fields: readonly (keyof FormInput)[]) =>
    fields.some((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]))
  const moves = TOGETHER.filter(
    (fields) => differs(old, latest, fields) && !differs(mine, old, fields) && !fields.some((field) => field in unfinished),
  ).flat()
  const followed = Object.fromEntries(moves.map((field) => [field, latest[field]])) as Partial<FormInput>
  return { base: readForm({ ...old, ...followed }, saved, currency).text, followed }
}

/** Fields that mean something only together. */
const TOGETHER: readonly (readonly (keyof FormInput)[])[] = [
  ...(['name', 'goal', 'audience', 'topics', 'keywords', 'exclusions', 'languages', 'markets', 'platforms', 'brand'] as const).map(
    (one) => [one],
  ),
  ...(['competitors', 'compensation', 'deliverables'] as const).map((one) => [one]),
  ['followersFrom', 'followersTo'],
  ['budget', 'currency'],
  ['startsOn', 'endsOn'],
]

function textOf(values: FormMeaning): CampaignText {
  const { goal, compensation, followersFrom, followersTo, budget, currency, startsOn, endsOn } = values
  return {
    name: values.name,
    brief: {
      topics: values.topics,
      keywords: values.keywords,
      exclusions: values.exclusions,
      languages: values.languages,
      markets: values.markets,
      ...(values.brand.name !== '' && { brand: values.brand }),
      competitors: values.competitors.map(({ windowDays, ...brand }) => ({ ...brand, ...(windowDays !== undefined && { windowDays }) })),
    },
    plan: {
      audience: values.audience,
      platforms: values.platforms,
      deliverables: values.deliverables,
      ...(goal !== '' && { goal }),
      ...(followersFrom !== undefined && { followersFrom }),
      ...(followersTo !== undefined && { followersTo }),
      ...(compensation !== '' && { compensation }),
      ...(budget !== undefined && { budget: { amount: budget, currency } }),
      ...(startsOn !== '' && { startsOn }),
      ...(endsOn !== '' && { endsOn }),
    },
  }
}

/** A campaign's text, normalised as the form does, so that every difference is the person's. */
export function textPart({ name, brief, plan }: Campaign, currency: string): CampaignText {
  const text = { name, brief, plan }
  return readForm(fillForm(text, currency), text, currency).text
}
