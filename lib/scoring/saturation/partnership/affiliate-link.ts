import { LONGEST_LINK } from '@/lib/domain/limits'
import { AFFILIATE_HOSTS, ALWAYS_AFFILIATE_PARAMS, PARAMS_BY_HOST, PATHS_BY_HOST, UNWRAPPED_BY } from './affiliate-hosts'

export interface AffiliateLink {
  readonly rule: 'affiliate:host' | 'affiliate:param' | 'affiliate:path'
  /** The address as it stands on the page, without `https://`, at most 120 characters. */
  readonly shown: string
  /** Host of the shop, if the link leads straight to it. */
  readonly shop?: string
}

/** Paths of affiliate networks on customers' own hosts: HasOffers, CJ, Impact, Rakuten LinkShare. */
const PATHS: readonly RegExp[] = [/^\/aff_[cr]\b/, /^\/click-\d+-\d+/, /^\/c\/\d{4,}\/\d{4,}\/\d{3,}/, /^\/fs-bin\/click\b/]
/** Hosts with a changing part: `abc.imp.i384100.net`, `s.shopee.sg`. */
const HOST_SHAPES: readonly RegExp[] = [/(^|\.)i\d{4,7}\.net$/, /^s\.shopee\./, /^c\.lazada\./]

/** Parses an address with or without a scheme; `null` for anything else. */
export function readLink(written: string): URL | null {
  const trimmed = written.trim().replace(/[),.;!?\]]+$/, '')
  if (trimmed.length > LONGEST_LINK || trimmed.includes('@')) return null
  try {
    const url = new URL(/^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`)
    return url.hostname.includes('.') ? unwrap(url) : null
  } catch {
    // expected: what people write is not always an address
    return null
  }
}

/** Platforms redirect through a page of their own, with the target in its query. */
function unwrap(url: URL): URL {
  const param = UNWRAPPED_BY[url.hostname.replace(/^www\./, '')]
  const inner = param === undefined ? null : url.searchParams.get(param)
  if (!inner || !/^https?:\/\//i.test(inner)) return url
  try {
    return new URL(inner)
  } catch {
    // expected: an address inside another may be broken
    return url
  }
}

/** Every suffix of a host down to two labels, without `www.`, to look up as names. */
export function hostSuffixes(hostname: string): string[] {
  const labels = hostname.replace(/^www\./, '').split('.')
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))
}

/**
 * Whether an address pays somebody a commission, by host, parameter or path. Never by `ref`, `utm_*` or a `go.` host alone:
 * those count visits, not commissions. Source: [mathur-2018], and the networks' own documentation.
 */
export function affiliateLink(written: string): AffiliateLink | null {
  const url = readLink(written)
  if (!url) return null
  const shown = written
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .slice(0, 120)
  const suffixes = hostSuffixes(url.hostname)
  if (suffixes.some((suffix) => AFFILIATE_HOSTS.has(suffix)) || HOST_SHAPES.some((shape) => shape.test(url.hostname))) {
    return { rule: 'affiliate:host', shown }
  }
  const shop = url.hostname.replace(/^www\./, '')
  const ownShop = PATHS_BY_HOST.some(([host, path]) => host.test(url.hostname) && path.test(url.pathname))
  if (ownShop || PATHS.some((path) => path.test(url.pathname))) return { rule: 'affiliate:path', shown, shop }
  return paysByParam(url) ? { rule: 'affiliate:param', shown, shop } : null
}

function paysByParam(url: URL): boolean {
  if (url.search.length < 2) return false
  const own = PARAMS_BY_HOST.find(([host]) => host.test(url.hostname))?.[1]
  for (const [name, value] of url.searchParams) {
    if (value === '') continue
    const key = name.toLowerCase()
    if (ALWAYS_AFFILIATE_PARAMS.has(key) || own?.has(key)) return true
    // A medium named "affiliate" is the shop's own word; other utm values tell nothing.
    if (key === 'utm_medium' && /^affiliates?$/i.test(value)) return true
    if (key === 'utm_source' && /^(affiliate|ltk|rewardstyle|shareasale|awin|impact|skimlinks|shopmy)$/i.test(value)) return true
  }
  return false
}
