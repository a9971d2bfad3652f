import type { PlatformAbout } from '@/lib/platforms/reader/contract'

const about: PlatformAbout = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*', 'https://m.tiktok.com/*', 'https://tiktok.com/*'],
}

export default about
