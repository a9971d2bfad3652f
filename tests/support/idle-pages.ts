/** Addresses of each platform where there is nothing to read. */
const PATHS: Readonly<Record<string, string>> = {
  instagram: '/explore/',
  tiktok: '/foryou',
  x: '/settings/account',
  youtube: '/feed/subscriptions',
}

/** @throws Error for a platform that is not listed above. */
export function idleUrl({ platform, url }: { readonly platform: string; readonly url: string }): string {
  const path = PATHS[platform]
  if (path === undefined) throw new Error(`${platform} has no page with nothing to read in ${import.meta.url}`)
  return new URL(path, url).href
}
