// The small zod: its checks are functions, so that a page carries only those it uses. The panel opens sooner for it.
import * as z from 'zod/mini'

// zod's compiled fast path probes `new Function`, which an extension page's content security policy reports as a violation.
z.config({ jitless: true })

export { z }

/** A check of a list that never fails: of a longer one only the first so many are taken. For what must not be lost over its length. */
export const cutTo = <T>(most: number) => z.overwrite<T[]>((list) => list.slice(0, most))
