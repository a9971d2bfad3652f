import type { PageRef, PageState } from '@/lib/domain/page'
import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { PostFacts } from '@/lib/domain/post'
import type { ProfileFacts } from '@/lib/domain/profile'
import type { CountStyle } from '@/lib/domain/reading'
import type { PageView } from './page-view'

/** Where a candidate looks, from what people rely on to what designers change. The rest of the name is free and stable. */
export type Source = 'url' | 'json' | 'ld+json' | 'meta' | 'aria' | 'dom' | 'text'

/** What a candidate may hand back: the text, number, flag or list exactly as the page has it. `null`, `undefined` and '' mean "not here". */
export type Raw = string | number | boolean | readonly string[] | null | undefined

/** The page a candidate looks at, and whom or what the URL says it is about. */
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
  /** Reads, never changes. Must itself make sure that what it reads is about `scope.ref` (or `scope.item`), not a neighbour. */
  readonly get: (scope: Scope) => Raw
  /**
   * What the text that stands there means, where words alone tell: it runs where the reading arrives, so that lists of words stay out
   * of the page. What it gives it must leave as it is when asked again.
   */
  readonly meaning?: (raw: string | readonly string[]) => Raw
  /** Language of the words and number marks here, when it is not the page's (`og:description` of Instagram is English in Turkish). */
  readonly lang?: string
  /** How the count is written here; default `written`. */
  readonly style?: CountStyle
  /** For a layout the platform is leaving: a value from here is an early warning, and the candidate is reviewed on this day. */
  readonly reviewBy?: `${number}-${number}-${number}`
}

/**
 * Where a field stands.
 * - `required`: a page without it is not what it seems (`broken`).
 * - `expected`: the platform shows it to everybody (`degraded` without it).
 * - `rare`: many pages rightly lack it.
 */
export interface Field<Scope = PageScope> {
  readonly need: 'required' | 'expected' | 'rare'
  readonly from: readonly Candidate<Scope>[]
}

export type ProfileField = keyof ProfileFacts
export type PostField =
  | Exclude<keyof PostFacts, 'postedAtPrecision' | 'label' | 'commentSample'>
  /** The handle of who posted it; an item of somebody else (a repost, a neighbour) is dropped. */
  | 'author'
  /** Text of the platform's own paid-partnership label, only when it visibly stands there or the post's own data says so. */
  | 'labelText'
  /** Brands the label itself names or links. */
  | 'labelBrands'

export type ProfileFields<Scope = PageScope> = { readonly [F in ProfileField]?: Field<Scope> }
export type PostFields<Scope> = { readonly [F in PostField]?: Field<Scope> }

/** One visible comment. `author` is needed to notice repeat commenters; it is hashed on arrival and never stored. */
export interface CommentOnPage {
  readonly author: string
  readonly text: string
  readonly byCreator: boolean
}

/** What is known of a platform without its reader: a file of its own (`about.ts`), and the only place that says it. */
export interface PlatformAbout {
  /** Folder name. */
  readonly id: string
  readonly name: string
  /** What else people call it in a table, in lower case: an import understands it. */
  readonly aliases: readonly string[]
  /** Only where people write an account's own id into tables, beside its handle or instead of it. */
  readonly accountId?: {
    /** What they call the column, in lower case, with or without the platform's name before it. */
    readonly header: string
    /** What such an id looks like. */
    readonly pattern: RegExp
  }
  /** Match patterns of the whole origins; they become the manifest's. */
  readonly matches: readonly `https://${string}/*`[]
  readonly traits: PlatformTraits
}

export interface Platform extends PlatformAbout {
  /** Raised whenever the tables change, so that a stored value can be told from a newer reader's. */
  readonly version: string
  /** What the document carries beside what it shows, for candidates that read it through `view.json`, `view.assigned` and `view.attr`. */
  readonly payload: {
    /** Selectors of script elements that hold JSON. */
    readonly json: readonly string[]
    /** Names that inline scripts assign data to. */
    readonly assigned: readonly string[]
    /** Attributes of the head's links, as `selector@attribute`. */
    readonly head: readonly string[]
  }
  /** What the URL alone says; `null` for every page that is neither a profile nor a post. Pure. */
  readonly locate: (url: URL) => PageRef | null
  /** The canonical URL of a profile or post, for links and exports. Pure. */
  readonly canonical: (ref: Pick<PageRef, 'kind' | 'handle' | 'nativeId' | 'postId' | 'tab'>) => string
  /** Walls and absences, told by structure or visible text, never by words inside scripts; `null` when none is seen. */
  readonly wall: (scope: PageScope) => Exclude<PageState, 'ready' | 'loading' | 'unsupported' | 'unreadable'> | null
  /** Whether a wall the page draws stands even where its document carries the creator's data, as Instagram's login page does. */
  readonly isWallFinal?: boolean
  /**
   * Whether the page is about `ref` although no field spells the handle or id as the URL does (YouTube's old `/c/name` addresses).
   * Asked only when the fields do not prove it, and must itself find proof that is not the address.
   */
  readonly isAbout?: (scope: PageScope) => boolean
  /** Fields of a profile page. `handle` needs a candidate that is not the URL: it proves the page is about `ref`. */
  readonly profile: ProfileFields
  /** What a post page shows of its author. */
  readonly author: ProfileFields
  /** Fields of a post page. `id` needs a candidate that is not the URL. */
  readonly post: PostFields<PageScope>
  /** The profile's own posts in page order; never reposts, suggestions or neighbours as far as structure tells. */
  readonly items: (scope: PageScope) => readonly PostItem[]
  readonly item: PostFields<ItemScope>
  /** Visible comments of the post of a post page. */
  readonly comments: (scope: PageScope) => readonly CommentOnPage[]
}

/** Canonical addresses are asked for where a reading arrives: the content script's build leaves out what makes them. */
export const NOWHERE: Pick<Platform, 'canonical'> = { canonical: () => '' }

/** Names the shape, so that a reader's table is checked where it is written. */
export function definePlatform(platform: Platform): Platform {
  return platform
}
