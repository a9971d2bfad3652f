import type { Message } from '@/lib/domain/score'
import { engagementMessages } from './engagement/messages'
import { fitMessages } from './fit/messages'
import { saturationMessages } from './saturation/messages'

const SENTENCES: Readonly<Record<string, string>> = { ...engagementMessages, ...fitMessages, ...saturationMessages }

/** Platforms as people write them; others are shown as their id says. */
const PLATFORMS: Readonly<Record<string, string>> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  x: 'X',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
}

function said(name: string, value: string | number): string {
  if (name === 'formula') return SENTENCES[`formula.${value}`] ?? String(value)
  if (name === 'platform') return PLATFORMS[value] ?? String(value)
  return String(value)
}

/** A message in English. An unknown key is shown as it is, so that a missing sentence is seen and nothing is hidden. */
export function explain({ key, values }: Message): string {
  const sentence = SENTENCES[key] ?? key
  return sentence.replace(/\{([a-zA-Z]{1,30})\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : said(name, value)
  })
}
