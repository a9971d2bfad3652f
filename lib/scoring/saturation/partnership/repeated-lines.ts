import type { Post } from '@/lib/domain/post'
import { isAscii } from '@/lib/text/fold'
import { captionTokens } from '@/lib/text/text'

/** Lines and links of most captions, each with the key of the one post it counts for. */
export type RepeatedLines = ReadonlyMap<string, string>

/**
 * Least captions, and least share of them, to make a line boilerplate. Own choice: a line under half of the posts is about none of them.
 */
const MIN_CAPTIONS = 4
const MIN_SHARE = 0.5
/**
 * Least letters of a boilerplate line, without and with an address. Own choice: shorter lines ("#ad", "Werbung") belong to the post however
 * often they return; an address is pasted.
 */
const MIN_LETTERS = 16
const MIN_ADDRESS = 8

/** Parts that differ between pastes: days, episode numbers and emoji; not percentages or numbers of codes. */
const PASSING = /(?<![\p{L}\p{N}/._-])\d{1,3}(?![\p{L}\p{N}%/._-]|\s?%)|\p{Extended_Pictographic}/gu
/** The same for ASCII text, where classes of letters are short. */
const ASCII_PASSING = /(?<![\w/.-])\d{1,3}(?![\w%/.-]|\s%)/g
const DIGIT = /\d/
const UNEVEN = /[^\S ]| {2}/

/** The folded line for comparison: trimmed, without the parts that differ between pastes. */
export function lineKey(foldedLine: string): string {
  const plain = isAscii(foldedLine)
  const line = (plain && !DIGIT.test(foldedLine) ? foldedLine : foldedLine.replace(plain ? ASCII_PASSING : PASSING, '')).trim()
  return UNEVEN.test(line) ? line.replace(/\s+/g, ' ') : line
}

const isTelling = (line: string): boolean => line.length >= MIN_LETTERS || (line.length >= MIN_ADDRESS && line.includes('/'))

/**
 * Finds boilerplate over a creator's posts (any order). A repeated line counts once, for its newest post; without dates
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
