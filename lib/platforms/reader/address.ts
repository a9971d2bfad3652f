/**
 * Makes a function that reads paths of one platform.
 * @param origin base of relative links.
 * @param hosts the platform's hosts.
 * @returns the decoded path of an address or link, without the slashes around it; '' for other hosts and unsafe or broken addresses.
 */
/* @__NO_SIDE_EFFECTS__ */
export function paths(origin: string, hosts: RegExp): (address: URL | string) => string {
  return (address) => {
    try {
      const { protocol, port, hostname, pathname } = new URL(address, origin)
      // `%2f` would decode to a slash that parts no path.
      if (protocol !== 'https:' || port || !hosts.test(hostname) || /%2f/i.test(pathname)) return ''
      return decodeURIComponent(pathname).normalize('NFC').split('/').filter(Boolean).join('/')
    } catch {
      // expected: pages hold broken links
      return ''
    }
  }
}
