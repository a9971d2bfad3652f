import { type Addresses, type SuggestedJoins, suggestedJoins } from '@/lib/store/join-suggestions'
import { type JoinedWith, joinedWith } from '@/lib/store/persons'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'

const NOTHING: SuggestedJoins = { suggestions: [], unopened: [] }

/** A person's other profiles, kept current; empty while they load. */
export function useOtherProfiles(profileKey: string): SuggestedJoins & { joined: readonly JoinedWith[] } {
  const addresses = useAddresses()
  const found = useLiveQuery(async () => (addresses ? suggestedJoins(profileKey, addresses) : NOTHING), [profileKey, addresses], NOTHING)
  const joined = useLiveQuery(() => joinedWith(profileKey), [profileKey], [])
  return { ...found, joined }
}

/** The platforms' rules for addresses; `null` until loaded. They bring all readers, which the first frame does not need. */
export function useAddresses(): Addresses | null {
  const [addresses, setAddresses] = useState<Addresses | null>(null)
  useEffect(() => {
    let isOver = false
    void import('./addresses')
      .then(({ platformAddresses }) => platformAddresses())
      .then((loaded) => {
        if (!isOver) setAddresses(loaded)
      })
    return () => {
      isOver = true
    }
  }, [])
  return addresses
}
