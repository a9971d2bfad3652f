import { NOWHERE, definePlatform } from '@/lib/platforms/reader/contract'
import about from './about'
import { author } from './author'
import { comments } from './comments'
import { items } from './grid'
import { canonical, locate } from './locate'
import { item, post } from './posts'
import { profile } from './profile'
import { wall } from './wall'

export default definePlatform({
  ...about,
  version: '2026-11-21',
  payload: {
    json: ['#__UNIVERSAL_DATA_FOR_REHYDRATION__', '#SIGI_STATE', 'script[type="application/ld+json"]'],
    assigned: ['SIGI_STATE'],
    head: [],
  },
  locate,
  ...(import.meta.env?.IN_PAGE ? NOWHERE : { canonical }),
  wall,
  profile,
  author,
  post,
  items,
  item,
  comments,
})
