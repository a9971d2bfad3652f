import { LONGEST_VIA } from './limits'
import { z } from './zod'

/**
 * A number with the range it stands for. `value` is what the page shows; the true number lies in [`low`, `high`]
 * as far as the page's own rounding tells. `exact` only where the page gives every digit.
 * Unit: pieces (people, posts, likes, views). Missing counts are absent, never 0.
 */
export const Count = z.object({
  value: z.number().check(z.nonnegative()),
  low: z.number().check(z.nonnegative()),
  high: z.number().check(z.nonnegative()),
  exact: z.boolean(),
  /** Name of the candidate that gave it, e.g. `dom:followers-link-title`. */
  via: z.string().check(z.maxLength(LONGEST_VIA)),
  /** Epoch milliseconds at which the page was read. */
  readAt: z.int(),
})
export type Count = z.infer<typeof Count>
