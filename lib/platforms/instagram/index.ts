import { NOWHERE, definePlatform } from '@/lib/platforms/reader/contract'
import about from './about'
import { author } from './author'
import { comments } from './comments'
import { canonical, locate } from './locate'
import { post } from './post'
import { profile } from './profile'
import { tile } from './tile'
import { items } from './tiles'
import { wall } from './wall'

/** Instagram. Its tables are in `profile.ts`, `author.ts`, `post.ts` and `tile.ts`. */
export default definePlatform({
  ...about,
  version: '1',
  isWallFinal: true,
  payload: { json: ['script[type="application/json"]'], assigned: [], head: ['link[rel="canonical"]@href'] },
  locate,
  ...(import.meta.env?.IN_PAGE ? NOWHERE : { canonical }),
  wall,
  profile,
  author,
  post,
  items,
  item: tile,
  comments,
})
