/** Where the code names a platform: outside its own folder that is a place which a new platform would have to be added to. */
import { readFileSync } from 'node:fs'
import { platforms } from '@/lib/platforms/directory'
import type { PlatformAbout } from '@/lib/platforms/reader/contract'
import { sourceFiles } from './imports'

/**
 * The files that may name platforms, and why each is the one place for what it says. None has to be touched for a new platform: without an
 * entry there it has no benchmark, no market price, no column in that tool, and its words and links are taken as any others.
 */
export const TABLES_BY_PLATFORM: Readonly<Record<string, string>> = {
  'lib/scoring/engagement/model/prior.ts': 'benchmarks: published and fitted figures, each with its source',
  'lib/scoring/peers-table.ts': 'generated from the benchmarks by tools/peers/generate-peers.ts',
  'lib/money/market-table.ts': 'market prices: one row per source, which speaks of several platforms',
  'lib/export/rows/columns.ts': 'a column of the CSV whose name is a promise: youtube_channel_id',
  'lib/export/presets/campaign-tools.ts': "columns of another tool's template, which has one per platform",
  'lib/platforms/arrival/parse/links.ts': 'redirect pages of the web and marks of a click, most of them of platforms that are not read',
  'lib/scoring/saturation/partnership/affiliate-hosts.ts': 'hosts of the web: shops, affiliate networks, redirect pages',
  'lib/scoring/saturation/partnership/disclosure-terms.ts': 'words of posts: hashtags of affiliate programmes',
  'lib/scoring/engagement/comments/spam-words.ts': 'words of comments: what is advertised there',
  'lib/scoring/engagement/comments/topic-overlap.ts': 'words of comments: which say nothing about the topic',
  'lib/scoring/fit/model/tag-words.ts': 'words of hashtags: what a word is joined with',
  'lib/scoring/fit/model/topic-words.ts': 'words of posts: what a topic is told by',
}

export interface Naming {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly text: string
}

/**
 * Whether a line names a platform: by its id, name or host in any spelling and inside longer words; by one of at most two letters, or by an
 * alias, only as a text of its own, since `x` is a coordinate and `insta` begins `install`.
 */
function isNaming({ id, name, aliases, matches }: PlatformAbout): (line: string) => boolean {
  const hosts = matches.map((pattern) => (pattern.split('/')[2] ?? '').split('.').at(-2) ?? '')
  const words = [...new Set([id, name.toLowerCase(), ...hosts])]
  const long = words.filter((word) => word.length > 2)
  const quoted = new RegExp(`(['"\`])(?:${[...words, ...aliases].join('|')})\\1`)
  return (line) => long.some((word) => line.toLowerCase().includes(word)) || quoted.test(line)
}

/** A comment may give a platform as an example. What stands beside one on its line stays. */
const withoutComments = (text: string): string =>
  text.replaceAll(/(^|[\s{(])\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' ')).replaceAll(/(^|\s)\/\/.*$/gm, '')

/** Every line of these sources, comments aside, that names one of the platforms. */
export function namingsIn(sources: Iterable<readonly [file: string, text: string]>, named: readonly PlatformAbout[] = platforms): Naming[] {
  const namings = named.map(isNaming)
  return [...sources].flatMap(([file, text]) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, at) => (namings.some((isNamed) => isNamed(line)) ? [{ file, line: at + 1, text: line.trim() }] : [])),
  )
}

/** The sources of lib and components that no platform's own folder holds, tests aside. */
export function sharedSources(): [file: string, text: string][] {
  return sourceFiles
    .filter((file) => /^(?:lib|components|entrypoints)\//.test(file) && !file.includes('.test.'))
    .filter((file) => !platforms.some(({ id }) => file.startsWith(`lib/platforms/${id}/`)))
    .map((file) => [file, readFileSync(file, 'utf8')])
}
