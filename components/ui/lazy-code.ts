import { useEffect, useState } from 'react'

/** Something whose code is loaded apart from the panel's first scripts. */
export interface Late<T> {
  /** A hook: what was loaded, `null` until then. Throws into the error boundary when it cannot be loaded. */
  readonly use: () => T | null
  /** Loads it before it is needed. Rejects when it cannot be loaded; the next attempt starts anew. */
  readonly preload: () => Promise<unknown>
}

/**
 * Makes it appear as soon as it is there. `lazy` would not do: once React has shown a fallback anywhere, it holds whatever arrives in the
 * 300 ms that follow back until they are over.
 */
export function late<T extends object>(load: () => Promise<T>): Late<T> {
  let code: T | null = null
  let loading: Promise<unknown> | null = null
  const preload = () => {
    loading ??= load().then(
      (loaded) => (code = loaded),
      (error: unknown) => {
        loading = null
        throw error
      },
    )
    return loading
  }
  function use(): T | null {
    const [outcome, setOutcome] = useState<{ readonly error: unknown } | 'loaded' | null>(null)
    useEffect(() => {
      if (code) return
      return afterPaint(() =>
        preload().then(
          () => setOutcome('loaded'),
          (error: unknown) => setOutcome({ error }),
        ),
      )
    }, [])
    if (outcome !== null && outcome !== 'loaded') throw outcome.error
    return code
  }
  return { use, preload }
}

/** What is on screen first must not wait for code that comes later to be set up. @returns a function that calls it off. */
function afterPaint(work: () => unknown): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const next = () => {
    timer = setTimeout(work)
  }
  // The first task after a frame starts when the frame has been drawn. A window that nobody sees has no frames.
  const frame = document.hidden ? next() : requestAnimationFrame(next)
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
