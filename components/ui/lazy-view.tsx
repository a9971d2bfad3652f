import type { ComponentType, ReactNode } from 'react'
import { type Late, late } from './lazy-code'

/** A view whose code is loaded apart. */
export interface Part<Props extends object> extends Pick<Late<object>, 'preload'> {
  readonly View: ComponentType<Props>
}

/**
 * Makes a part that appears as soon as its code is there.
 * @param outline stands in the part's place until then.
 */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>, outline: ReactNode = null): Part<Props> {
  const { use, preload } = late(async () => ({ Code: await load() }))
  function View(props: Props) {
    const loaded = use()
    return loaded ? <loaded.Code {...props} /> : outline
  }
  return { View, preload }
}
