import type { ReactNode } from 'react'

/** Stands where a view has nothing to show: a title, one or two sentences, and buttons that help. */
export function EmptyState({
  title,
  text,
  state,
  urgent = false,
  children,
}: {
  title: string
  text: string
  state: string
  urgent?: boolean
  children?: ReactNode
}) {
  return (
    <section
      className="m-auto max-w-80 space-y-2 px-6 py-10 text-center"
      data-testid="page-state"
      data-state={state}
      role={urgent ? 'alert' : 'status'}
    >
      <h1 className="text-base font-semibold">{title}</h1>
      <p className="text-soft">{text}</p>
      {children !== undefined && <div className="flex flex-wrap justify-center gap-2 pt-1">{children}</div>}
    </section>
  )
}
