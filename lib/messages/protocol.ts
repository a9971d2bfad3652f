import { LONGEST_ADDRESS } from '@/lib/domain/limits'
import type { PageState } from '@/lib/domain/page'
import { PROTOCOL, RawReading } from '@/lib/domain/reading'
import { z } from '@/lib/domain/zod'

/** Content script → background: one reading of the page it runs in. */
const ReadingMessage = z.object({ type: z.literal('reading'), reading: RawReading })

/** Content script → background: its page's new address, after loading or single-page navigation. */
const ArrivalMessage = z.object({
  type: z.literal('arrival'),
  arrival: z.object({
    protocol: z.literal(PROTOCOL),
    url: z.string().check(z.maxLength(LONGEST_ADDRESS)),
    /** Epoch milliseconds. */
    at: z.int(),
  }),
})
/** Messages from pages to the background. */
export const PageMessage = z.discriminatedUnion('type', [ReadingMessage, ArrivalMessage])
export type Arrival = z.infer<typeof ArrivalMessage>['arrival']

/**
 * Why the background refused a page's message. `stale-protocol` stops the content script: it belongs to another version, or its
 * platform has been switched off.
 */
export const RefusalCode = z.enum(['invalid', 'stale-protocol', 'foreign-sender', 'storage', 'not-injected'])
export type RefusalCode = z.infer<typeof RefusalCode>

/** `state`: the page's state after its payload was read too. The content script keeps waiting while it is `loading`. */
export type Reply = { readonly ok: true; readonly state: PageState } | { readonly ok: false; readonly code: RefusalCode }
