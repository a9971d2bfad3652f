import { NOWHERE, definePlatform } from '@/lib/platforms/reader/contract'
import about from './about'
import { author } from './author'
import { comments } from './comments'
import { channelOf } from './embedded'
import { item, items } from './grid'
import { canonical, locate } from './locate'
import { post } from './post'
import { profile } from './profile'
import { wall } from './wall'

/** YouTube: channels with their tabs, videos, Shorts and streams; desktop and mobile, in the layouts of 2024 to 2026. */
export default definePlatform({
  ...about,
  version: '2026-11-21',
  payload: {
    json: [],
    assigned: ['ytInitialData', 'ytInitialPlayerResponse', 'ytUrl'],
    head: [
      'link[rel="canonical"]@href',
      '[itemprop="author"] link[itemprop="url"]@href',
      '[itemprop="author"] link[itemprop="name"]@content',
    ],
  },
  locate,
  ...(import.meta.env?.IN_PAGE ? NOWHERE : { canonical }),
  wall,
  // Only the payload resolves an old name: no header shows it.
  isAbout: (scope) =>
    !import.meta.env?.IN_PAGE && scope.ref.kind === 'profile' && scope.ref.nativeId === undefined && channelOf(scope) !== null,
  profile,
  author,
  post,
  items,
  item,
  comments,
})
