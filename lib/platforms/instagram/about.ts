import type { PlatformAbout } from '@/lib/platforms/reader/contract'

const about: PlatformAbout = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*', 'https://instagram.com/*'],
}

export default about
