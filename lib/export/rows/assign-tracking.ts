import type { ExportLine } from './line'
import { codeFor, linkFor, readingOf } from './tracking'

export interface TrackingPlan {
  /** Base address of the links; `null` gives no links. Must pass `lintBase`. */
  readonly base: string | null
  /** From `slugOf`. */
  readonly campaign: string
  /** Pattern of the codes; `null` gives none. Must pass `lintPattern`. */
  readonly pattern: string | null
  /** Replace links and codes that are there already. They may be in use: never without being asked for. */
  readonly replace: boolean
}

/** The new link and code of one entry; unchanged ones are absent. */
export interface TrackingChange {
  readonly entryKey: string
  readonly handle: string
  readonly code?: string
  readonly link?: string
  /** The values this was worked out from. A value that has changed since is not overwritten. */
  readonly seen: { readonly code?: string; readonly link?: string }
}

export interface Tracking {
  readonly changes: readonly TrackingChange[]
  /** Codes and links that were there and stay. */
  readonly kept: number
}

/**
 * Works out links and codes for a shortlist; writes nothing. Codes that stay are never given a second time.
 * @param lines one per entry.
 * @param taken codes of entries that are not among the lines.
 */
export function assignTracking(lines: readonly ExportLine[], plan: TrackingPlan, taken: readonly string[] = []): Tracking {
  const readings = new Set(taken.map(readingOf))
  for (const { entry } of lines)
    if (entry.code !== undefined && !(plan.replace && plan.pattern !== null)) readings.add(readingOf(entry.code))
  let kept = 0
  const changes = lines.flatMap(({ entry, creator, profile }): TrackingChange[] => {
    const { pattern, base, campaign, replace } = plan
    const keepsCode = entry.code !== undefined && !replace
    const keepsLink = entry.link !== undefined && !replace
    if (pattern !== null && keepsCode) kept++
    if (base !== null && keepsLink) kept++
    const { handle } = profile
    const code = pattern === null || keepsCode ? undefined : codeFor({ pattern, handle, name: creator.name, campaign }, readings)
    const link = base === null || keepsLink ? undefined : linkFor({ base, platform: profile.platform, handle, campaign })
    if ((code ?? entry.code) === entry.code && (link ?? entry.link) === entry.link) return []
    const seen = { ...(entry.code !== undefined && { code: entry.code }), ...(entry.link !== undefined && { link: entry.link }) }
    return [{ entryKey: entry.key, handle, ...(code !== undefined && { code }), ...(link !== undefined && { link }), seen }]
  })
  return { changes, kept }
}
