import type { Post } from '@/lib/domain/post'
import { isAscii } from '@/lib/text/fold'
import { captionTokens } from '@/lib/text/text'

/** Lines and links that stand in most captions, each with the key of the one post they are counted for. */
export type RepeatedLines = ReadonlyMap<string, string>

/** From this many captions on, and in at least this share of them, a line is boilerplate. Own choice: what stands under half of the posts is about none of them. */
const MIN_CAPTIONS = 4
const MIN_SHARE = 0.5
/** In letters, and with an address. Own choice: shorter lines ("#ad", "Werbung") are words of the post itself, however often they return; an address is one that is pasted. */
const MIN_LETTERS = 16
const MIN_ADDRESS = 8

/** What differs from one paste to the next: days and numbers of episodes, and emoji. Percentages and numbers of codes are no such. */
const PASSING = /(?<![\p{L}\p{N}/._-])\d{1,3}(?![\p{L}\p{N}%/._-]|\s?%)|\p{Extended_Pictographic}/gu
/** The same for ASCII text, where classes of letters are short. */
const ASCII_PASSING = /(?<![\w/.-])\d{1,3}(?![\w%/.-]|\s%)/g
const DIGIT = /\d/
const UNEVEN = /[^\S ]| {2}/

/** The folded line as it is compared: no blanks around, without what differs from one paste to the next. */
export function lineKey(foldedLine: string): string {
  const plain = isAscii(foldedLine)
  const line = (plain && !DIGIT.test(foldedLine) ? foldedLine : foldedLine.replace(plain ? ASCII_PASSING : PASSING, '')).trim()
  return UNEVEN.test(line) ? line.replace(/\s+/g, ' ') : line
}

const isTelling = (line: string): boolean => line.length >= MIN_LETTERS || (line.length >= MIN_ADDRESS && line.includes('/'))

/**
 * Finds boilerplate over a creator's posts (any order). A repeated line is counted once, for the newest post that has it; without dates
 * for the first by key, so that the order of the posts does not matter.
 */
export function repeatedLines(posts: readonly Post[]): RepeatedLines {
  const captioned = posts.filter((post) => (post.caption ?? '').trim() !== '')
  if (captioned.length < MIN_CAPTIONS) return new Map()
  const holders = new Map<string, Post[]>()
  for (const post of captioned) {
    const lines = captionTokens(post).text.split('\n').map(lineKey).filter(isTelling)
    for (const key of new Set([...lines, ...post.links.map(linkKey)])) {
      const list = holders.get(key)
      if (list) list.push(post)
      else holders.set(key, [post])
    }
  }
  const repeated = new Map<string, string>()
  for (const [key, list] of holders) {
    if (list.length >= 2 && list.length >= captioned.length * MIN_SHARE) repeated.set(key, newest(list).key)
  }
  return repeated
}

export function linkKey(link: string): string {
  return `link ${link.trim().replace(/^https?:\/\/(www\.)?/i, '')}`
}

function newest(posts: readonly Post[]): Post {
  return posts.reduce((best, post) => {
    const [a, b] = [post.postedAt ?? '', best.postedAt ?? '']
    return a > b || (a === b && post.key < best.key) ? post : best
  })
}
