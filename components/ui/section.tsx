import type { ReactNode } from 'react'

/** A titled part of a view, with a hairline above. */
export function Section({ title, aside, children }: { title?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="border-t border-line px-4 py-3">
      {title !== undefined && (
        <div className="mb-1.5 flex items-baseline justify-between gap-2">
          <h2 className="text-small font-semibold text-soft">{title}</h2>
          {aside !== undefined && <div className="text-small text-soft">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
