// The small zod: its checks are functions, so that a page carries only those it uses. The panel opens sooner for it.
import * as z from 'zod/mini'

// zod's compiled fast path probes `new Function`, which an extension page's content security policy reports as a violation.
z.config({ jitless: true })

export { z }

/** Cuts a longer list to its first `most` items instead of failing, so that a list is not lost over its length. */
export const cutTo = <T>(most: number) => z.overwrite<T[]>((list) => list.slice(0, most))
