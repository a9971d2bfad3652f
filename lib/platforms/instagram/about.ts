import type { PlatformAbout } from '@/lib/platforms/reader/contract'

const about: PlatformAbout = {
  id: 'instagram',
  name: 'Instagram',
  aliases: ['ig', 'insta'],
  matches: ['https://www.instagram.com/*', 'https://instagram.com/*'],
  traits: { usualFormula: 'followers', followerWord: 'followers', showsFollowing: true, showsHearts: false },
}

export default about
