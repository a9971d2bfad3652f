import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

/** A view whose code is loaded apart. */
export interface Part<Props extends object> {
  readonly View: ComponentType<Props>
  /** Loads the code before it is needed. Rejects when it cannot be loaded; the next attempt starts anew. */
  readonly preload: () => Promise<unknown>
}

/**
 * Makes a part that appears as soon as its code is there. `lazy` would not do: once React has shown a fallback anywhere, it holds whatever
 * arrives in the 300 ms that follow back until they are over.
 * @param outline stands in the part's place until then.
 */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>, outline: ReactNode = null): Part<Props> {
  let code: ComponentType<Props> | null = null
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
  function View(props: Props) {
    const [outcome, setOutcome] = useState<{ readonly error: unknown } | 'loaded' | null>(null)
    useEffect(() => {
      if (code) return
      preload().then(
        () => setOutcome('loaded'),
        (error: unknown) => setOutcome({ error }),
      )
    }, [])
    if (outcome !== null && outcome !== 'loaded') throw outcome.error
    const Code = code
    return Code ? <Code {...props} /> : outline
  }
  return { View, preload }
}
