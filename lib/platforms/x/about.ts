import type { PlatformAbout } from '@/lib/platforms/reader/contract'

const about: PlatformAbout = {
  id: 'x',
  name: 'X',
  aliases: ['twitter'],
  matches: ['x.com', 'twitter.com'].flatMap((host) => ['', 'www.', 'mobile.', 'm.'].map((sub) => `https://${sub}${host}/*` as const)),
  traits: { usualFormula: 'followers', followerWord: 'followers', showsFollowing: true, showsHearts: false },
}

export default about
