import type { PlatformAbout } from '@/lib/platforms/reader/contract'

const about: PlatformAbout = {
  id: 'tiktok',
  name: 'TikTok',
  aliases: ['tt'],
  matches: ['https://www.tiktok.com/*', 'https://m.tiktok.com/*', 'https://tiktok.com/*'],
  traits: { usualFormula: 'followers', followerWord: 'followers', showsFollowing: true, showsHearts: true },
}

export default about
