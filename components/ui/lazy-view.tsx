import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

/** Code that is loaded apart from the page's first scripts. */
export interface LazyCode<T> {
  /** A hook: the loaded code, `null` until then. Throws into the error boundary when loading fails. */
  readonly use: () => T | null
  /** Loads the code ahead. Rejects when loading fails; the next call tries again. */
  readonly preload: () => Promise<unknown>
}

/** A view whose code is loaded apart. */
export interface LazyView<Props extends object> extends Pick<LazyCode<object>, 'preload'> {
  readonly View: ComponentType<Props>
}

/**
 * Loads code when the first view asks for it, after that view's first paint.
 * React's `lazy` would show it later: React holds a fallback on screen for 300 ms.
 */
export function lazyCode<T extends object>(load: () => Promise<T>): LazyCode<T> {
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

/**
 * A view that appears as soon as its code has loaded ({@link lazyCode}).
 * @param outline stands in its place until then.
 */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>, outline: ReactNode = null): LazyView<Props> {
  const { use, preload } = lazyCode(async () => ({ Code: await load() }))
  function View(props: Props) {
    const loaded = use()
    return loaded ? <loaded.Code {...props} /> : outline
  }
  return { View, preload }
}

/** Runs `work` after the next frame, so that loading code does not delay that frame. @returns a function that cancels it. */
function afterPaint(work: () => unknown): () => void {
  // A window that is hidden, or gets hidden meanwhile, draws no frame.
  let timer = setTimeout(work, 100)
  // The first task after a frame starts when the frame has been drawn.
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
