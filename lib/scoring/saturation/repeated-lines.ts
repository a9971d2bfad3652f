import type { Post } from '@/lib/domain/post'
import { captionTokens } from '@/lib/scoring/text'

/** Lines and links that stand in most captions, each with the key of the one post they are counted for. */
export type RepeatedLines = ReadonlyMap<string, string>

/** From this many captions on, and in at least this share of them, a line is boilerplate. Facts C3: lines repeated in half of the descriptions. */
const MIN_CAPTIONS = 4
const MIN_SHARE = 0.5
/** Shorter lines ("#ad", "Werbung") are words of the post itself, however often they return. */
const MIN_LETTERS = 16

/** The folded line as it is compared: no blanks around, digits and addresses kept. */
export function lineKey(foldedLine: string): string {
  const line = foldedLine.trim()
  return /[^\S ]|  /.test(line) ? line.replace(/\s+/g, ' ') : line
}

/**
 * Finds boilerplate over a creator's posts (any order). A repeated line is counted once, for the newest post that has it; without dates
 * for the first by key, so that the order of the posts does not matter.
 */
export function repeatedLines(posts: readonly Post[]): RepeatedLines {
  const captioned = posts.filter((post) => (post.caption ?? '').trim() !== '')
  if (captioned.length < MIN_CAPTIONS) return new Map()
  const holders = new Map<string, Post[]>()
  for (const post of captioned) {
    const lines = captionTokens(post)
      .text.split('\n')
      .map(lineKey)
      .filter((line) => line.length >= MIN_LETTERS)
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
