import { expect, it } from 'vitest'
import { LONGEST_ADDRESS, LONGEST_LANG, MOST_POSTS_OF_MESSAGE } from '@/lib/domain/limits'
import { RawReading } from '@/lib/domain/reading'
import { type Platform, definePlatform } from '@/lib/platforms/reader/contract'
import type { PageRead } from '@/lib/platforms/reader/read-page'
import { openPage } from '@/tests/support/open-page'
import { TRAITS } from '@/tests/support/make'
import { fields } from '@/tests/support/raw-reading'
import { emptyMessage, messagesOf } from './reading-messages'
import { newVisit } from './visit'

const platform: Platform = definePlatform({
  id: 'example',
  name: 'Example',
  aliases: [],
  traits: TRAITS,
  version: '3',
  matches: ['https://social.example/*'],
  payload: { json: ['script[type="application/json"]'], assigned: [], head: [] },
  locate: () => null,
  canonical: () => '',
  wall: () => null,
  profile: {},
  author: {},
  post: {},
  items: () => [],
  item: {},
  comments: () => [],
})
const href = 'https://social.example/u/mirela'
const opened = (html = '<html lang="de"><script type="application/json">{"a":1}</script>') => ({
  platform,
  document: openPage(html),
  firstHref: href,
})
const page = (change: Partial<PageRead> = {}): PageRead => ({
  ref: { platform: 'example', kind: 'profile', handle: 'mirela' },
  state: 'ready',
  profile: fields({ handle: 'mirela' }),
  post: null,
  posts: [],
  comments: [],
  ...change,
})

it('says everything in one message, and nothing where nothing is new', () => {
  const visit = newVisit(href)
  const comments = [{ author: 'tovi', text: 'wow', byCreator: false }]
  const messages = [...messagesOf(opened(), visit, page({ comments }))]
  expect(messages).toEqual([
    expect.objectContaining({ platform: 'example', readerVersion: '3', url: href, lang: 'de', sequence: 0, state: 'ready', comments }),
  ])
  expect(messages[0]?.payload).toMatchObject({ scripts: [{ text: '{"a":1}' }], first: true })
  expect(messages[0]).not.toHaveProperty('final')
  expect([...messagesOf(opened(), visit, page({ comments }))]).toEqual([])
})

it('says many posts in several messages, comments and payload in the first', () => {
  const posts = Array.from({ length: 2 * MOST_POSTS_OF_MESSAGE + 1 }, (_, at) => fields({ id: `p${at}` }))
  const comments = [{ author: 'tovi', text: 'wow', byCreator: false }]
  const messages = [...messagesOf(opened(), newVisit(href), page({ posts, comments }))]
  expect(messages.map((message) => message.posts.length)).toEqual([MOST_POSTS_OF_MESSAGE, MOST_POSTS_OF_MESSAGE, 1])
  expect(messages.map((message) => message.comments.length)).toEqual([1, 0, 0])
  expect(messages.map((message) => message.payload !== undefined)).toEqual([true, false, false])
  expect(messages.map((message) => message.sequence)).toEqual([0, 1, 2])
})

it('says of a later address that the document was loaded for another', () => {
  const [message] = messagesOf(opened(), newVisit('https://social.example/u/tovi'), page())
  expect(message?.payload?.first).toBe(false)
})

it('keeps to the caps of its schema', () => {
  const visit = newVisit(`${href}?${'x'.repeat(LONGEST_ADDRESS)}`)
  const message = emptyMessage(opened(`<html lang="${'d'.repeat(2 * LONGEST_LANG)}">`), visit, page({ state: 'loading' }))
  expect(RawReading.parse(message)).toEqual(message)
})
