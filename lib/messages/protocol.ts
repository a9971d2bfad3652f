import type { PageState } from '@/lib/domain/page'
import { RawReading } from '@/lib/domain/reading'
import { z } from '@/lib/domain/zod'

/** Content script → background: one reading of the page it runs in. */
export const ReadingMessage = z.object({ type: z.literal('reading'), reading: RawReading })
export type ReadingMessage = z.infer<typeof ReadingMessage>

/** Why a reading was not taken. `stale-protocol` tells the content script to go quiet: it is left over from another version. */
export const RefusalCode = z.enum(['invalid', 'stale-protocol', 'foreign-sender', 'storage'])
export type RefusalCode = z.infer<typeof RefusalCode>

/** `state` is what the page turned out to be once its payload was read too: the content script waits on while it is `loading`. */
export type Reply = { readonly ok: true; readonly state: PageState } | { readonly ok: false; readonly code: RefusalCode }
