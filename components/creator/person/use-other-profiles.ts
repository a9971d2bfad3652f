import { type Addresses, type SuggestedJoins, suggestedJoins } from '@/lib/store/join-suggestions'
import { type JoinedWith, joinedWith } from '@/lib/store/persons'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'

const NOTHING: SuggestedJoins = { suggestions: [], unopened: [] }

/** What is known of a person's other profiles, kept current; nothing until it is known. */
export function useOtherProfiles(profileKey: string): SuggestedJoins & { joined: readonly JoinedWith[] } {
  const addresses = useAddresses()
  const found = useLiveQuery(async () => (addresses ? suggestedJoins(profileKey, addresses) : NOTHING), [profileKey, addresses], NOTHING)
  const joined = useLiveQuery(() => joinedWith(profileKey), [profileKey], [])
  return { ...found, joined }
}

/** What the platforms know of addresses; `null` until it is loaded. It comes with all readers, which the panel can do without at first. */
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
