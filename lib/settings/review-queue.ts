import { z } from '@/lib/domain/zod'

/** One profile somebody wants to look at. */
export const ReviewItem = z.object({
  /** The profile's canonical address. */
  url: z.string().max(2000),
  platform: z.string().max(40),
  /** As it was written, without `@`. */
  handle: z.string().max(120),
  nativeId: z.string().max(120).optional(),
})
export type ReviewItem = z.infer<typeof ReviewItem>

/** A list of profiles to go through one by one. Which of them are read and saved is not kept here: the store knows. */
export const ReviewQueue = z.object({
  items: z.array(ReviewItem).min(1).max(5000),
  /** The one in front, from 0. */
  at: z.number().int().nonnegative(),
  /** Addresses the person passed over without looking. */
  skipped: z.array(z.string().max(2000)).max(5000),
})
export type ReviewQueue = z.infer<typeof ReviewQueue>
