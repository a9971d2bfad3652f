import type { Campaign } from '@/lib/domain/campaign'
import type { Person } from '@/lib/export/rows/line'
import { useEffect, useState } from 'react'
import { noteError } from '@/lib/log/note-error'
import { loadPeople } from '@/lib/shortlist/load-people'

export type Loaded =
  | { readonly state: 'loading'; readonly done: number; readonly total: number }
  | { readonly state: 'ready'; readonly people: readonly Person[] }
  | { readonly state: 'failed' }

/** A campaign's creators, or the selected ones, loaded and scored once; cancelled when the view goes away. */
export function usePeople(campaign: Campaign, entryKeys?: ReadonlySet<string>): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading', done: 0, total: 0 })
  useEffect(() => {
    const gone = new AbortController()
    const onProgress = (done: number, total: number) => {
      // A state update for each of thousands of creators would keep the page busy drawing.
      if (done % 10 === 0) setLoaded({ state: 'loading', done, total })
    }
    loadPeople(campaign, { now: Date.now(), entryKeys, signal: gone.signal, onProgress })
      .then((people) => setLoaded({ state: 'ready', people }))
      .catch((error: unknown) => {
        if (gone.signal.aborted) return
        noteError('load people to export', error)
        setLoaded({ state: 'failed' })
      })
    return () => gone.abort()
  }, [campaign, entryKeys])
  return loaded
}
