import type { ReactNode } from 'react'

/** A titled part of the options with one sentence on its purpose. */
export function OptionSection({ id, title, lead, children }: { id: string; title: string; lead?: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="space-y-3 border-t border-line py-6">
      <div>
        <h2 id={`${id}-title`} className="text-base font-semibold">
          {title}
        </h2>
        {lead !== undefined && <p className="mt-1 max-w-prose text-soft">{lead}</p>}
      </div>
      {children}
    </section>
  )
}
