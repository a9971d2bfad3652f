import { definePlatform } from '../contract'
import { author } from './author'
import { comments } from './comments'
import { items } from './grid'
import { canonical, locate } from './locate'
import { item, post } from './posts'
import { profile } from './profile'
import { wall } from './wall'

export default definePlatform({
  id: 'tiktok',
  name: 'TikTok',
  version: '2026-11-21',
  matches: ['https://www.tiktok.com/*', 'https://m.tiktok.com/*', 'https://tiktok.com/*'],
  payload: {
    json: ['#__UNIVERSAL_DATA_FOR_REHYDRATION__', '#SIGI_STATE', 'script[type="application/ld+json"]'],
    assigned: ['SIGI_STATE'],
    head: [],
  },
  locate,
  canonical,
  wall,
  profile,
  author,
  post,
  items,
  item,
  comments,
})
