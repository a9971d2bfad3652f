/** The whole web as one small server on this machine: given pages at their real addresses, and nothing else anywhere. */
import { createHash, createPublicKey } from 'node:crypto'
import { createServer } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import { SPA_SCRIPT } from './spa-script'

export interface ServedPage {
  readonly html: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
  /** Links between served pages of one site are followed as single-page apps do it: new address, old head, late body. */
  readonly spa?: boolean
}

export interface LocalWeb {
  /** Command-line flags that make a browser see this web and no other. */
  readonly flags: readonly string[]
  /** Puts a page at an address, in the place of an earlier one. */
  serve(url: string, page: ServedPage): void
  /** Takes all pages away. */
  clear(): void
  /** Every request that came, in order: what a test holds against "nothing leaves the browser". */
  readonly requests: { readonly url: string; readonly destination: string }[]
  close(): Promise<void>
}

/** What a saved page is served with: its own scripts would fetch, fail and rewrite what was saved. Isolated content scripts still run. */
export const INERT = { 'Content-Security-Policy': "script-src 'none'; worker-src 'none'; connect-src 'none'" } as const

/** The strictest policy the platforms use: nonces and Trusted Types. `spa` pages work under it too. */
export const STRICT = {
  'Content-Security-Policy':
    "script-src 'nonce-local-web' 'strict-dynamic'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'",
} as const

/** Starts the server on a free port. Its certificate is made now and trusted by its key alone, so no key lies in the repository. */
export async function startLocalWeb(): Promise<LocalWeb> {
  const certificate = await generate([{ name: 'commonName', value: 'local-web' }], { keyType: 'ec', algorithm: 'sha256' })
  const key = createPublicKey(certificate.cert).export({ type: 'spki', format: 'der' })
  const pages = new Map<string, ServedPage>()
  const requests: { url: string; destination: string }[] = []
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const url = `https://${request.headers.host ?? ''}${request.url ?? ''}`
    requests.push({ url, destination: request.headers['sec-fetch-dest'] ?? '' })
    answer(pages.get(url), request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    flags: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`,
      '--disable-quic',
    ],
    serve: (url, page) => void pages.set(withoutHash(url), page),
    clear: () => pages.clear(),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function withoutHash(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}

function answer(page: ServedPage | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (!page) {
    const image = request.headers['sec-fetch-dest'] === 'image'
    response.writeHead(image ? 200 : 404, { 'Content-Type': image ? 'image/svg+xml' : 'text/plain', 'Access-Control-Allow-Origin': '*' })
    response.end(image ? placeholder(request.url ?? '') : '')
    return
  }
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...page.headers })
  response.end(page.spa ? withScript(page.html.toString()) : page.html)
}

function withScript(html: string): string {
  const script = `<script nonce="local-web">${SPA_SCRIPT}</script>`
  const end = html.lastIndexOf('</body>')
  return end < 0 ? html + script : html.slice(0, end) + script + html.slice(end)
}

/** A quiet two-colour tile in the place of every picture, the same for the same address, so that screenshots look like pages. */
function placeholder(path: string): string {
  const hue = createHash('md5').update(path).digest().readUInt16BE() % 360
  const stop = (at: number, light: number) => `<stop offset="${at}" stop-color="hsl(${(hue + at * 40) % 360} 35% ${light}%)"/>`
  const gradient = `<linearGradient id="g" x2="1" y2="1">${stop(0, 78)}${stop(1, 58)}</linearGradient>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320">${gradient}<rect width="320" height="320" fill="url(#g)"/></svg>`
}
