import { handleKey } from '@/lib/domain/handle'
import type { Raw } from '@/lib/platforms/reader/contract'
import type { Data, MediaRecord } from './embedded'
import { at, list, text } from './embedded'

/** The first value found in a post's records. */
export function pick(records: readonly MediaRecord[], read: (node: Data) => Raw): Raw {
  for (const { node } of records) {
    const value = read(node)
    if (value !== null && value !== undefined && value !== '') return value
  }
  return null
}

/** Whether the author hides like and view counts; `null` when the data lacks the flag. */
export function hidesCounts(records: readonly MediaRecord[]): boolean | null {
  const said = records.map(({ node }) => node['like_and_view_counts_disabled']).filter((value) => typeof value === 'boolean')
  return said.length === 0 ? null : said.includes(true)
}

/** Likes. With hidden counts the data still holds a number that no visitor sees. A 0 counts only if the data says counts are shown. */
export function likes(records: readonly MediaRecord[]): Raw {
  const hidden = hidesCounts(records)
  if (hidden) return null
  return pick(records, (node) => {
    const value = node['like_count'] ?? at(node, 'edge_media_preview_like', 'count') ?? at(node, 'edge_liked_by', 'count')
    return positive(value) ?? (value === 0 && hidden === false ? 0 : null)
  })
}

export function comments(records: readonly MediaRecord[]): Raw {
  return pick(records, (node) => {
    if (node['comments_disabled'] === true) return null
    const value =
      node['comment_count'] ??
      at(node, 'edge_media_to_comment', 'count') ??
      at(node, 'edge_media_to_parent_comment', 'count') ??
      at(node, 'edge_media_preview_comment', 'count')
    return typeof value === 'number' && value >= 0 ? value : null
  })
}

/** Plays: the page shows them as views. */
export function plays(records: readonly MediaRecord[]): Raw {
  return viewCount(records, ['play_count', 'ig_play_count', 'video_play_count'])
}

/** The older, smaller view count, used when there are no plays. */
export function views(records: readonly MediaRecord[]): Raw {
  return viewCount(records, ['view_count', 'video_view_count'])
}

function viewCount(records: readonly MediaRecord[], keys: readonly string[]): Raw {
  if (hidesCounts(records)) return null
  return pick(records, (node) => keys.map((key) => positive(node[key])).find((value) => value !== null))
}

export function caption(node: Data): string {
  return text(at(node, 'caption', 'text')) || text(at(node, 'edge_media_to_caption', 'edges', 0, 'node', 'text'))
}

/** Seconds since 1970. */
export function takenAt(node: Data): Raw {
  return positive(node['taken_at']) ?? positive(node['taken_at_timestamp'])
}

/** The publisher's handle, from the post's data or the account whose list holds it. */
export function author({ node, owner }: MediaRecord): string {
  return text(at(node, 'user', 'username')) || text(at(node, 'owner', 'username')) || owner
}

export function authorIn(records: readonly MediaRecord[]): string {
  return records.map(author).find((handle) => handle !== '') ?? ''
}

export function coauthors(node: Data): string[] {
  return list(node['coauthor_producers']).map((user) => text(at(user, 'username')))
}

export function sponsors(node: Data): string[] {
  const tags = list(node['sponsor_tags']).map((tag) => text(at(tag, 'sponsor', 'username')) || text(at(tag, 'username')))
  const edges = list(at(node, 'edge_media_to_sponsor_user', 'edges')).map((edge) => text(at(edge, 'node', 'sponsor', 'username')))
  return [...tags, ...edges].filter((handle) => handle !== '')
}

/** The words of Instagram's paid-partnership label, if the post's data has one. */
export function label(node: Data): Raw {
  return node['is_paid_partnership'] === true || sponsors(node).length > 0 ? 'Paid partnership' : null
}

/** Whether the data denies a paid partnership: then layout rules must not report one. */
export function deniesLabel(records: readonly MediaRecord[]): boolean {
  return records.some(({ node }) => node['is_paid_partnership'] === false) && !records.some(({ node }) => label(node))
}

export function pinned(node: Data): Raw {
  if (typeof node['is_timeline_pinned'] === 'boolean') return node['is_timeline_pinned']
  for (const key of ['timeline_pinned_user_ids', 'clips_tab_pinned_user_ids', 'pinned_for_users']) {
    if (Array.isArray(node[key]) && list(node[key]).length > 0) return true
  }
  return Array.isArray(node['timeline_pinned_user_ids'] ?? node['pinned_for_users']) ? false : null
}

export function kind(node: Data): Raw {
  if (node['product_type'] === 'clips') return 'short'
  const type = node['media_type'] ?? node['__typename']
  if (type === 8 || type === 'GraphSidecar' || type === 'XDTGraphSidecar') return 'carousel'
  if (type === 2 || type === 'GraphVideo' || type === 'XDTGraphVideo') return 'video'
  return type === 1 || type === 'GraphImage' || type === 'XDTGraphImage' ? 'image' : null
}

/** Handles without repeats and without `except`. */
export function others(handles: readonly string[], except: readonly (string | undefined)[]): string[] {
  const out = new Map<string, string>()
  for (const handle of handles)
    if (handle && !except.some((one) => one !== undefined && handleKey(one) === handleKey(handle))) out.set(handleKey(handle), handle)
  return [...out.values()]
}

function positive(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null
}
