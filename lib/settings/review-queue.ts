import { LONGEST_HANDLE, LONGEST_LINK, LONGEST_NATIVE_ID, LONGEST_PLATFORM, MOST_QUEUED } from '@/lib/domain/limits'
import { cutTo, z } from '@/lib/domain/zod'

/** One profile of a review queue. */
export const ReviewItem = z.object({
  /** The profile's canonical address. */
  url: z.string().check(z.maxLength(LONGEST_LINK)),
  platform: z.string().check(z.maxLength(LONGEST_PLATFORM)),
  /** As it was written, without `@`. */
  handle: z.string().check(z.maxLength(LONGEST_HANDLE)),
  nativeId: z.optional(z.string().check(z.maxLength(LONGEST_NATIVE_ID))),
})
export type ReviewItem = z.infer<typeof ReviewItem>

/** A list of profiles to go through one by one. The store tells which are read and saved. */
export const ReviewQueue = z.object({
  items: z.array(ReviewItem).check(z.minLength(1), cutTo(MOST_QUEUED)),
  /** Index of the current one. */
  at: z.int().check(z.nonnegative()),
  /** Highest index that was ever current; −1 before the first. */
  reached: z.int().check(z.minimum(-1)),
})
export type ReviewQueue = z.infer<typeof ReviewQueue>
