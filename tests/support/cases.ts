/** The fixtures of every platform, read the way the extension reads a page. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RawReading, Reading } from '@/lib/domain/reading'
import type { Platform } from '@/lib/platforms/reader/contract'
import { interpret } from '@/lib/platforms/arrival/interpret/interpret'
import { type PageView, viewPage } from '@/lib/platforms/reader/page-view'
import { readPage } from '@/lib/platforms/reader/read-page'
import { openPage } from './open-page'

const FOLDER = fileURLToPath(new URL('../fixtures', import.meta.url))
/** When every fixture is read: dates such as "3w" must not depend on the day the tests run. */
export const READ_AT = Date.UTC(2026, 10, 20, 12)

export interface Expected {
  readonly page: 'profile' | 'post'
  readonly state?: string
  readonly creator?: Readonly<Record<string, unknown>>
  readonly post?: Readonly<Record<string, unknown>>
  readonly posts?: { readonly count?: number; readonly first?: Readonly<Record<string, unknown>> }
  readonly visibleComments?: number
}

export interface Case {
  readonly platform: string
  readonly name: string
  readonly url: string
  readonly expect: Expected | null
  readonly html: string
}

const folders = (path: string) =>
  existsSync(path) ? readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : []

/** All cases of one platform, or of all; a folder without `case.json` is none. Files that share a worker share them. */
export function loadCases(only?: string): Case[] {
  return folders(FOLDER)
    .map(({ name }) => name)
    .filter((name) => only === undefined || name === only)
    .flatMap((platform) => {
      const cases = loaded.get(platform) ?? casesOf(platform)
      loaded.set(platform, cases)
      return cases
    })
}

const loaded = new Map<string, readonly Case[]>()
const casesOf = (platform: string): Case[] =>
  folders(`${FOLDER}/${platform}`)
    .map(({ name }) => ({ name, folder: `${FOLDER}/${platform}/${name}` }))
    .filter(({ folder }) => existsSync(`${folder}/case.json`))
    .map(({ name, folder }) => {
      const { url, expect } = JSON.parse(readFileSync(`${folder}/case.json`, 'utf8')) as Pick<Case, 'url' | 'expect'>
      return { platform, name, url, expect, html: readFileSync(`${folder}/page.html`, 'utf8') }
    })

/** The page of a case, to be done with as a test likes. */
export function openCase({ html }: Case): Document {
  return openPage(html)
}

const opened = new WeakMap<Case, Document>()

/** The page of a case, opened once for all who leave it as it is. */
export function lookAt(each: Case): Document {
  const document = opened.get(each) ?? openCase(each)
  opened.set(each, document)
  return document
}

/** What the content script would send of a document, read at once. */
export function rawOf(platform: Platform, document: Document, url: string): RawReading {
  return rawFrom(platform, viewPage(document, new URL(url)))
}

export function rawFrom(platform: Platform, view: PageView): RawReading {
  const page = readPage(platform, view)
  return {
    ...page,
    protocol: 1,
    platform: platform.id,
    readerVersion: platform.version,
    url: view.url.href,
    lang: view.lang.slice(0, 35),
    readAt: READ_AT,
    sequence: 0,
    posts: [...page.posts],
    comments: page.comments.map(({ author, text, byCreator }) => ({ author: author.slice(0, 120), text: text.slice(0, 1000), byCreator })),
  }
}

export function readingOf(platform: Platform, document: Document, url: string): Reading {
  return interpret(rawOf(platform, document, url))
}
