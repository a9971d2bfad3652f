import { z } from './zod'

/** A stored list of at most `most` items: what is beyond is cut off, so that a list that grew too long never costs all of it. */
export const listUpTo = <T extends z.ZodMiniType>(item: T, most: number) =>
  z.pipe(
    z.pipe(
      z.array(z.unknown()),
      z.transform((list) => list.slice(0, most)),
    ),
    z.array(item),
  )
