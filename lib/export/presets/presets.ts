import type { Preset } from './preset'
import { aspire, upfluence } from './campaign-tools'
import { generic } from './generic'
import { hubspot, klaviyo, mailchimp } from './mail-tools'
import { airtable, googleSheets, notion } from './table-tools'

/** Every preset in the order they are offered. Where each header comes from: docs/exports.md. */
export const PRESETS: readonly Preset[] = [generic, upfluence, aspire, hubspot, klaviyo, mailchimp, airtable, notion, googleSheets]
