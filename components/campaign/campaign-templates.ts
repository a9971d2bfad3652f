import { CampaignPlan } from '@/lib/domain/campaign'
import { type MessageKey, t } from '@/lib/i18n/translate'
import { type CampaignText, NO_BRIEF } from '@/lib/store/campaigns'

interface Template {
  readonly id: string
  readonly title: MessageKey
  /** When the template fits. */
  readonly about: MessageKey
  readonly deliverables?: MessageKey
  readonly plan: Partial<CampaignPlan>
}

/** Templates for the usual goals. Every value is a proposal, to be overwritten by the person. */
export const TEMPLATES: readonly Template[] = [
  { id: 'empty', title: 'campaign_template_empty', about: 'campaign_template_empty_about', plan: {} },
  {
    id: 'launch',
    title: 'campaign_template_launch',
    about: 'campaign_template_launch_about',
    deliverables: 'campaign_template_launch_deliverables',
    plan: { goal: 'awareness', compensation: 'flat-fee', followersFrom: 10_000 },
  },
  {
    id: 'codes',
    title: 'campaign_template_codes',
    about: 'campaign_template_codes_about',
    deliverables: 'campaign_template_codes_deliverables',
    plan: { goal: 'conversion', compensation: 'hybrid' },
  },
  {
    id: 'seeding',
    title: 'campaign_template_seeding',
    about: 'campaign_template_seeding_about',
    deliverables: 'campaign_template_seeding_deliverables',
    plan: { goal: 'consideration', compensation: 'product', followersFrom: 1000, followersTo: 50_000 },
  },
  {
    id: 'event',
    title: 'campaign_template_event',
    about: 'campaign_template_event_about',
    deliverables: 'campaign_template_event_deliverables',
    plan: { goal: 'awareness', compensation: 'flat-fee', followersFrom: 1000, followersTo: 100_000 },
  },
  {
    id: 'again',
    title: 'campaign_template_again',
    about: 'campaign_template_again_about',
    deliverables: 'campaign_template_again_deliverables',
    plan: { goal: 'loyalty', compensation: 'hybrid' },
  },
]

/** A new campaign's text from a template, in the current language. */
export function textOfTemplate({ title, deliverables, plan }: Template): CampaignText {
  return {
    name: t(title),
    brief: NO_BRIEF,
    plan: { ...CampaignPlan.parse({}), ...plan, ...(deliverables && { deliverables: t(deliverables) }) },
  }
}
