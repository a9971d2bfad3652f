import { noteError } from '@/lib/log/note-error'
import { database } from '@/lib/store/database'
import { useEffect, useState } from 'react'

/**
 * Whether the panel can work with what is stored.
 * - `newer`: a newer version of Touchstone has changed its shape; writing now could spoil it.
 * - `blocked`: another window holds on to an older version and does not let this one go on.
 * - otherwise the name of the error that opening gave.
 */
export type StorageState = 'opening' | 'open' | 'newer' | 'blocked' | (string & {})

const PATIENCE_MS = 3000

/** Opens the database and follows how that goes. */
export function useStorage(): StorageState {
  const [state, setState] = useState<StorageState>('opening')
  useEffect(() => {
    let over = false
    const to = (next: StorageState) => {
      if (!over) setState(next)
    }
    const timer = setTimeout(() => to('blocked'), PATIENCE_MS)
    database
      .open()
      .then(() => to('open'))
      .catch((error: unknown) => {
        noteError('open the database', error)
        to(nameOf(error) === 'VersionError' ? 'newer' : nameOf(error))
      })
      .finally(() => clearTimeout(timer))
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [])
  return state
}

const nameOf = (error: unknown): string => (typeof error === 'object' && error && 'name' in error ? String(error.name) : 'unknown')
