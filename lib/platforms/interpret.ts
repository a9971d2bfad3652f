import type { RawReading, Reading } from '@/lib/domain/reading'

/** Understands what a page said. */
export function interpret(raw: RawReading): Reading {
  return {
    platform: raw.platform, readerVersion: raw.readerVersion, url: raw.url, ref: raw.ref, state: raw.state, health: null,
    readAt: raw.readAt, sequence: raw.sequence, profile: null, post: null, posts: [], visibleComments: raw.comments.length, tried: [],
  }
}
