import type { PlatformAbout } from '@/lib/platforms/reader/contract'

const about: PlatformAbout = {
  id: 'youtube',
  name: 'YouTube',
  aliases: ['yt'],
  accountId: { header: 'channel id', pattern: /^UC[\w-]{22}$/ },
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://youtube.com/*'],
  traits: { usualFormula: 'views', followerWord: 'subscribers', showsFollowing: false, showsHearts: false },
}

export default about
