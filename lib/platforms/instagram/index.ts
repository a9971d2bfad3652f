import { definePlatform } from '../contract'
import { author } from './author'
import { comments } from './comments'
import { canonical, locate } from './locate'
import { post } from './post'
import { profile } from './profile'
import { tile } from './tile'
import { items } from './tiles'
import { wall } from './wall'

/** Instagram. What stands where, and how sure it is: see the tables in `profile.ts`, `author.ts`, `post.ts` and `tile.ts`. */
export default definePlatform({
  id: 'instagram',
  name: 'Instagram',
  version: '1',
  matches: ['https://www.instagram.com/*', 'https://instagram.com/*'],
  isWallFinal: true,
  payload: { json: ['script[type="application/json"]'], assigned: [], head: ['link[rel="canonical"]@href'] },
  locate,
  canonical,
  wall,
  profile,
  author,
  post,
  items,
  item: tile,
  comments,
})
