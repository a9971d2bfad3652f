import type { PlatformAbout } from '../contract'

const about: PlatformAbout = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://youtube.com/*'],
}

export default about
