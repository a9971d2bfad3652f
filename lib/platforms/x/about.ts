import type { PlatformAbout } from '../contract'

const about: PlatformAbout = {
  id: 'x',
  name: 'X',
  matches: ['x.com', 'twitter.com'].flatMap((host) => ['', 'www.', 'mobile.', 'm.'].map((sub) => `https://${sub}${host}/*` as const)),
}

export default about
