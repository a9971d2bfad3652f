import { LONGEST_HANDLE, LONGEST_LINK, LONGEST_NATIVE_ID, LONGEST_PLATFORM, MOST_QUEUED } from '@/lib/domain/limits'
import { cutTo, z } from '@/lib/domain/zod'

/** One profile somebody wants to look at. */
export const ReviewItem = z.object({
  /** The profile's canonical address. */
  url: z.string().check(z.maxLength(LONGEST_LINK)),
  platform: z.string().check(z.maxLength(LONGEST_PLATFORM)),
  /** As it was written, without `@`. */
  handle: z.string().check(z.maxLength(LONGEST_HANDLE)),
  nativeId: z.optional(z.string().check(z.maxLength(LONGEST_NATIVE_ID))),
})
export type ReviewItem = z.infer<typeof ReviewItem>

/** A list of profiles to go through one by one. Which of them are read and saved is not kept here: the store knows. */
export const ReviewQueue = z.object({
  items: z.array(ReviewItem).check(z.minLength(1), cutTo(MOST_QUEUED)),
  /** The one in front, from 0. */
  at: z.int().check(z.nonnegative()),
  /** The furthest one that was in front; −1 before the first. */
  reached: z.int().check(z.minimum(-1)),
})
export type ReviewQueue = z.infer<typeof ReviewQueue>
