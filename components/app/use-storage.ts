import { noteError } from '@/lib/log/note-error'
import { database } from '@/lib/store/database'
import { useEffect, useState } from 'react'

/**
 * Whether the panel can use the database.
 * - `newer`: a newer version of Touchstone changed the schema; writing could spoil it.
 * - `blocked`: another window holds an older version open.
 * - otherwise the name of the error on opening.
 */
export type StorageState = 'opening' | 'open' | 'newer' | 'blocked' | (string & {})

const PATIENCE_MS = 3000

/** Opens the database and follows its state. */
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
