import type { Brief } from './campaign'
import type { DatePrecision, Post } from './post'
import type { Profile, Snapshot } from './profile'

/** A sentence by key and values, so that it can be said in any language. `lib/i18n/explain.ts` says it. */
export interface Message {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

/** What a signal or a partnership class rests on: words of a post, a label, a link, a count. */
export interface Evidence {
  readonly kind: 'label' | 'words' | 'code' | 'link' | 'mention' | 'count' | 'comment' | 'bio'
  /** The words as they stand on the page, or the measured value in English. */
  readonly text: string
  /** The measured value, to be said in the person's language. Absent for words of the page. */
  readonly said?: Message
  /** The candidate that gave the field the words stand in, or the rule that matched. */
  readonly via: string
  readonly postId?: string
  readonly postUrl?: string
  /** ISO 8601 UTC, with how much of it the page said. */
  readonly postedAt?: string
  readonly postedAtPrecision?: DatePrecision
}

/** One measured property with its evidence. Points are relative to neutral (0), in points of the 0–100 score. */
export interface Signal {
  readonly id: string
  readonly points: number
  readonly reason: Message
  readonly evidence: readonly Evidence[]
  /** Ordinary causes that would look the same, for a signal that counts against the creator. */
  readonly innocent: readonly Message[]
}

/** 0 to 100 with the range the evidence allows. `low ≤ value ≤ high`. `confidence` 0–1: the share of the hoped-for evidence that was seen. */
export interface Scored {
  readonly state: 'scored'
  readonly value: number
  readonly low: number
  readonly high: number
  readonly confidence: number
  readonly signals: readonly Signal[]
  /** Engagement only: the series is out of the ordinary. An irregularity with innocent explanations, never an accusation. */
  readonly irregular?: boolean
}

/** Too little was seen to say anything. `need` says what to open next. */
export interface NotEnoughEvidence {
  readonly state: 'not-enough-evidence'
  readonly need: readonly Message[]
  readonly confidence: number
  readonly signals: readonly Signal[]
}

export type Score = Scored | NotEnoughEvidence

/** All that is known of one profile when a score is asked for. Posts newest first or in page order: the result may not depend on it. */
export interface CreatorFacts {
  readonly profile: Profile
  readonly posts: readonly Post[]
  readonly history: readonly Snapshot[]
}

export interface Scores {
  readonly engagement: Score
  readonly fit: Score
  readonly saturation: Score
}

/** How sure it is that a post is paid for. A class further left is never claimed without the platform's or the creator's own words. */
export type PartnershipState = 'labelled' | 'disclosed' | 'suspected' | 'none'

export interface Partnership {
  readonly state: PartnershipState
  /** Brand names as evidence gives them, strongest first. */
  readonly brands: readonly string[]
  readonly evidence: readonly Evidence[]
}

export type { Brief }
