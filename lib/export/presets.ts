import type { Preset } from './preset'
import { aspire, upfluence } from './presets/campaign-tools'
import { generic } from './presets/generic'
import { hubspot, klaviyo, mailchimp } from './presets/mail-tools'
import { airtable, googleSheets, notion } from './presets/table-tools'

/** Every preset in the order they are offered. Where each header comes from: docs/exports.md. */
export const PRESETS: readonly Preset[] = [generic, upfluence, aspire, hubspot, klaviyo, mailchimp, airtable, notion, googleSheets]
