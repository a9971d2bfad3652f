import type { PageRef, PageState } from '@/lib/domain/page'
import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { PostFacts } from '@/lib/domain/post'
import type { ProfileFacts } from '@/lib/domain/profile'
import type { CountStyle } from '@/lib/domain/reading'
import type { PageView } from './page-view'

/** Where a candidate looks, the most lasting place first. The rest of a candidate's name is free but never changes. */
export type Source = 'url' | 'json' | 'ld+json' | 'meta' | 'aria' | 'dom' | 'text'

/** A candidate's result: text, number, flag or list exactly as the page has it. `null`, `undefined` and '' mean "not here". */
export type Raw = string | number | boolean | readonly string[] | null | undefined

/** The page a candidate looks at, and the account or post its URL names. */
export interface PageScope {
  readonly view: PageView
  readonly ref: PageRef
}

/** One post of a grid, list or embedded payload: the same post's element and data, joined by its id. */
export interface PostItem {
  readonly id: string
  readonly element: Element | null
  readonly data: unknown
}

export interface ItemScope extends PageScope {
  readonly item: PostItem
}

/** One place where a field may stand. Candidates are tried in order; the first whose value is understood wins. */
export interface Candidate<Scope = PageScope> {
  /** Stable name, shown in the health report and kept with the value. */
  readonly via: `${Source}:${string}`
  /** Reads, never changes the page. Must check that its value belongs to `scope.ref` (or `scope.item`), not to a neighbour. */
  readonly get: (scope: Scope) => Raw
  /**
   * Turns the text into a value by its words. Runs where the reading arrives, so that word lists stay out of the page.
   * Idempotent: applied to its own result it changes nothing.
   */
  readonly meaning?: (raw: string | readonly string[]) => Raw
  /** Language of the words and number marks here, when not the page's (Instagram's `og:description` is English on Turkish pages). */
  readonly lang?: string
  /** How the count is written here; default `written`. */
  readonly style?: CountStyle
  /** Marks a layout the platform is leaving: a value from it is an early warning. On this day someone reviews the candidate. */
  readonly reviewBy?: `${number}-${number}-${number}`
}

/**
 * The places of a field, and what its absence means.
 * - `required`: without it the page is `broken`.
 * - `expected`: every visitor sees it; without it the page is `degraded`.
 * - `rare`: optional, many pages legitimately lack it.
 */
export interface Field<Scope = PageScope> {
  readonly need: 'required' | 'expected' | 'rare'
  readonly from: readonly Candidate<Scope>[]
}

export type ProfileField = keyof ProfileFacts
export type PostField =
  | Exclude<keyof PostFacts, 'postedAtPrecision' | 'label' | 'commentSample'>
  /** The poster's handle. Items of other accounts (reposts, neighbours) are dropped. */
  | 'author'
  /** Text of the platform's own paid-partnership label, only when it is visible or in the post's own data. */
  | 'labelText'
  /** Brands that the label names or links. */
  | 'labelBrands'

export type ProfileFields<Scope = PageScope> = { readonly [F in ProfileField]?: Field<Scope> }
export type PostFields<Scope> = { readonly [F in PostField]?: Field<Scope> }

/** One visible comment. `author` serves to notice repeat commenters; it is hashed on arrival and never stored. */
export interface CommentOnPage {
  readonly author: string
  readonly text: string
  readonly byCreator: boolean
}

/** Facts about a platform that need no reader. They stand in its `about.ts` and nowhere else. */
export interface PlatformAbout {
  /** Folder name. */
  readonly id: string
  readonly name: string
  /** Other names for it in imported tables, in lower case. */
  readonly aliases: readonly string[]
  /** Only for platforms whose account ids people write into tables, beside the handle or instead of it. */
  readonly accountId?: {
    /** Name of the column, in lower case; the platform's name may precede it. */
    readonly header: string
    /** Form of such an id. */
    readonly pattern: RegExp
  }
  /** Match patterns of the whole origins; they become the manifest's. */
  readonly matches: readonly `https://${string}/*`[]
  readonly traits: PlatformTraits
}

export interface Platform extends PlatformAbout {
  /** Raised with every change of the tables, to tell a stored value from a newer reader's. */
  readonly version: string
  /** Data of the document that it does not show. Candidates read it through `view.json`, `view.assigned` and `view.attr`. */
  readonly payload: {
    /** Selectors of script elements that hold JSON. */
    readonly json: readonly string[]
    /** Names that inline scripts assign data to. */
    readonly assigned: readonly string[]
    /** Attributes of the head's links, as `selector@attribute`. */
    readonly head: readonly string[]
  }
  /** Reads the URL alone; `null` for every page that is neither a profile nor a post. Pure. */
  readonly locate: (url: URL) => PageRef | null
  /** The canonical URL of a profile or post, for links and exports. Pure. */
  readonly canonical: (ref: Pick<PageRef, 'kind' | 'handle' | 'nativeId' | 'postId' | 'tab'>) => string
  /** Recognises walls and absences by structure or visible text, never by words inside scripts; `null` when none is seen. */
  readonly wall: (scope: PageScope) => Exclude<PageState, 'ready' | 'loading' | 'unsupported' | 'unreadable'> | null
  /** Whether a drawn wall overrides creator data in the document, as on Instagram's login page. */
  readonly isWallFinal?: boolean
  /**
   * Whether the page is about `ref` although no field spells the handle or id as the URL does (YouTube's old `/c/name` addresses).
   * Asked only when the fields do not prove it. Must find proof outside the address.
   */
  readonly isAbout?: (scope: PageScope) => boolean
  /** Fields of a profile page. `handle` needs a candidate outside the URL, as proof that the page is about `ref`. */
  readonly profile: ProfileFields
  /** Fields of the author on a post page. */
  readonly author: ProfileFields
  /** Fields of a post page. `id` needs a candidate outside the URL. */
  readonly post: PostFields<PageScope>
  /** The profile's own posts in page order. Leaves out reposts, suggestions and neighbours that structure can tell apart. */
  readonly items: (scope: PageScope) => readonly PostItem[]
  readonly item: PostFields<ItemScope>
  /** Visible comments on a post page. */
  readonly comments: (scope: PageScope) => readonly CommentOnPage[]
}

/** Stands in for `canonical` in the content script's build: only the side where readings arrive needs canonical addresses. */
export const NOWHERE: Pick<Platform, 'canonical'> = { canonical: () => '' }

/** Returns `platform` unchanged; the call makes the compiler check a reader's tables where they are written. */
export function definePlatform(platform: Platform): Platform {
  return platform
}
