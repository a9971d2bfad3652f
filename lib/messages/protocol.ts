import { LONGEST_ADDRESS } from '@/lib/domain/limits'
import type { PageState } from '@/lib/domain/page'
import { PROTOCOL, RawReading } from '@/lib/domain/reading'
import { z } from '@/lib/domain/zod'

/** Content script → background: one reading of the page it runs in. */
const ReadingMessage = z.object({ type: z.literal('reading'), reading: RawReading })

/** Content script → background: where its page has arrived, by loading or by single-page navigation. */
const ArrivalMessage = z.object({
  type: z.literal('arrival'),
  arrival: z.object({
    protocol: z.literal(PROTOCOL),
    url: z.string().check(z.maxLength(LONGEST_ADDRESS)),
    /** Epoch milliseconds. */
    at: z.int(),
  }),
})
/** What pages say to the background. */
export const PageMessage = z.discriminatedUnion('type', [ReadingMessage, ArrivalMessage])
export type Arrival = z.infer<typeof ArrivalMessage>['arrival']

/**
 * Why a message of a page was not taken. `stale-protocol` tells the content script to go quiet: it is left over from another version, or
 * its platform was switched off since it came.
 */
export const RefusalCode = z.enum(['invalid', 'stale-protocol', 'foreign-sender', 'storage', 'not-injected'])
export type RefusalCode = z.infer<typeof RefusalCode>

/** `state` is what the page turned out to be once its payload was read too: the content script waits on while it is `loading`. */
export type Reply = { readonly ok: true; readonly state: PageState } | { readonly ok: false; readonly code: RefusalCode }
