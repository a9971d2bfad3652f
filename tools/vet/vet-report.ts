import type { Count } from '@/lib/domain/count'
import type { Attempt, Health, PageState } from '@/lib/domain/page'
import type { PostFacts } from '@/lib/domain/post'
import type { PartnershipState } from '@/lib/domain/score'

export interface ReportedCreator {
  readonly handle: string
  readonly displayName: string | null
  readonly verified: boolean | null
  readonly private: boolean | null
  readonly bio: string | null
  readonly category: string | null
  readonly links: readonly string[]
  readonly emails: readonly string[]
  readonly followers: Count | null
  readonly following: Count | null
  readonly postCount: Count | null
  readonly hearts: Count | null
  readonly connections: Count | null
}

export type ReportedPost = { readonly [Field in keyof PostFacts]?: PostFacts[Field] | null } & {
  readonly id: string
  readonly partnership?: {
    readonly state: PartnershipState
    readonly brands: readonly string[]
    readonly evidence: readonly { readonly kind: string; readonly text: string; readonly via: string }[]
  }
}

export interface ReportedSignal {
  readonly id: string
  readonly points: number
  readonly reason: string
  readonly evidence: readonly unknown[]
}

export type ReportedScore =
  | {
      readonly state?: 'scored'
      readonly value: number
      readonly low: number
      readonly high: number
      readonly confidence: number
      readonly signals: readonly ReportedSignal[]
    }
  | { readonly state: 'not-enough-evidence'; readonly need: readonly string[]; readonly signals?: readonly ReportedSignal[] }

/** What the panel shows of one page, as the panel's report view gives it. */
export interface VetReport {
  readonly file?: string
  readonly url: string
  readonly platform: string | null
  readonly page: 'profile' | 'post' | 'none'
  readonly state: PageState
  readonly health: Health | null
  readonly creator: ReportedCreator | null
  readonly post: ReportedPost | null
  readonly posts: readonly ReportedPost[]
  readonly visibleComments: number
  readonly scores: { readonly engagement: ReportedScore; readonly fit: ReportedScore; readonly saturation: ReportedScore } | null
  readonly tried: readonly Attempt[]
  /** Why there is no reading, when the tool itself got none. */
  readonly error?: string
}

/** The report of a page that gave none. */
export function emptyReport(url: string, state: PageState, error?: string): VetReport {
  const nothing = { creator: null, post: null, posts: [], visibleComments: 0, scores: null, tried: [] }
  return { url, platform: null, page: 'none', state, health: null, ...nothing, ...(error === undefined ? {} : { error }) }
}
