/**
 * Makes a platform's reader of addresses.
 * @param origin what relative links stand for.
 * @param hosts the platform's hosts.
 * @returns the decoded path of an address or link, without the slashes around it; '' for other hosts and unsafe or broken addresses.
 */
/* @__NO_SIDE_EFFECTS__ */
export function paths(origin: string, hosts: RegExp): (address: URL | string) => string {
  return (address) => {
    try {
      const { protocol, port, hostname, pathname } = new URL(address, origin)
      // An encoded slash is no slash.
      if (protocol !== 'https:' || port || !hosts.test(hostname) || /%2f/i.test(pathname)) return ''
      return decodeURIComponent(pathname).normalize('NFC').split('/').filter(Boolean).join('/')
    } catch {
      // expected: pages link to what is no address
      return ''
    }
  }
}
