import { LONGEST_LINK, MOST_LINKS } from '@/lib/domain/limits'

/**
 * Redirectors of platforms: host, path, and the parameter with the real address. They stand here, not with the readers, because links
 * to them occur on any platform, and most belong to platforms without a reader.
 */
const REDIRECTORS: readonly { readonly host: RegExp; readonly path: RegExp; readonly parameter: string }[] = [
  { host: /^lm?\.(instagram|facebook|threads|messenger)\.(com|net)$/, path: /^\/(l\.php)?$/, parameter: 'u' },
  { host: /(^|\.)facebook\.com$/, path: /^\/(l|flx\/warn)(\.php|\/)?$/, parameter: 'u' },
  { host: /(^|\.)youtube\.com$/, path: /^\/redirect$/, parameter: 'q' },
  { host: /(^|\.)tiktok\.com$/, path: /^\/link\/v2$/, parameter: 'target' },
  { host: /(^|\.)(linkedin)\.com$/, path: /^\/(redir\/redirect|safety\/go)\/?$/, parameter: 'url' },
  { host: /^(www\.)?pinterest\.[a-z.]+$/, path: /^\/offsite\/?$/, parameter: 'url' },
]

/** Click ids: they identify the visitor, not the target. `utm_*` and affiliate parameters stay, as evidence. */
const CLICK_IDS = new Set([
  'fbclid',
  'gclid',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'twclid',
  'ttclid',
  'yclid',
  'li_fat_id',
  'igshid',
  'igsh',
  'xmt',
  'slof',
  '__cft__[0]',
  '__tn__',
  'mibextid',
])
/** Click ids on these hosts only: elsewhere a short name such as `si` may matter. */
const OWN_CLICK_IDS: readonly { readonly host: RegExp; readonly names: ReadonlySet<string> }[] = [
  { host: /(^|\.)(youtube\.com|youtu\.be|spotify\.com)$/, names: new Set(['si', 'pp', 'feature']) },
  { host: /(^|\.)(x|twitter)\.com$/, names: new Set(['s', 't', 'ref_src', 'ref_url']) },
  { host: /(^|\.)tiktok\.com$/, names: new Set(['_r', '_t', 'is_from_webapp', 'sender_device', 'web_id']) },
]

/**
 * The real target of a link: opens the platforms' redirectors, drops click ids, adds `https` to bare domains.
 * @returns `null` for anything but a public http(s) address of at most 2,000 characters
 */
export function unwrapLink(raw: string): string | null {
  let url = publicUrl(raw)
  // Nested redirectors occur (a link shared from another app); more than three are an attack.
  for (let depth = 0; url && depth < 3; depth++) {
    const target = targetOf(url)
    if (target === null) break
    url = publicUrl(target)
  }
  if (!url || targetOf(url) !== null) return null
  const clean = withoutClickIds(url)
  return clean.length <= LONGEST_LINK ? clean : null
}

function targetOf(url: URL): string | null {
  const redirector = REDIRECTORS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname))
  return redirector ? url.searchParams.get(redirector.parameter) : null
}

function publicUrl(raw: string): URL | null {
  const text = raw.replace(/[\p{Cf}\p{Cc}]/gu, '').trim()
  if (text === '' || text.length > LONGEST_LINK * 2) return null
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  // "example.com:8080/x" has a port, not a scheme.
  const address = scheme === undefined || scheme.includes('.') ? `https://${text.replace(/^\/\//, '')}` : text
  if (/\s/.test(address)) return null
  try {
    const url = new URL(address)
    return (url.protocol === 'http:' || url.protocol === 'https:') &&
      isPublicHost(url.hostname) &&
      url.username === '' &&
      url.password === ''
      ? url
      : null
  } catch {
    // expected: pages hold broken links
    return null
  }
}

/** Whether the host is a registrable name: numbers, `localhost`, `router.lan` and the like are not public. */
function isPublicHost(host: string): boolean {
  if (host.length > 253 || !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.([a-z]{2,24}|xn--[a-z0-9-]{2,59})$/.test(host)) return false
  return !/\.(local|localhost|localdomain|internal|intranet|lan|home|corp|onion|arpa)$/.test(host)
}

function withoutClickIds(url: URL): string {
  const own = OWN_CLICK_IDS.find(({ host }) => host.test(url.hostname))?.names
  const drop = [...url.searchParams.keys()].filter((name) => CLICK_IDS.has(name) || own?.has(name))
  // Changing the query re-encodes it, so an address without click ids stays as written.
  for (const name of drop) url.searchParams.delete(name)
  const text = url.toString()
  return url.pathname === '/' && url.search === '' && url.hash === '' ? text.replace(/\/$/, '') : text
}

/** Unwraps links, at most 60, in order. Drops repeats and addresses that are not public. */
export function unwrapLinks(raw: readonly string[]): string[] {
  const links = raw.map(unwrapLink).filter((link) => link !== null)
  const seen = new Set<string>()
  return links
    .filter((link) => {
      const key = link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
      return !seen.has(key) && Boolean(seen.add(key))
    })
    .slice(0, MOST_LINKS)
}
