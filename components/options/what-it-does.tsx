import { type MessageKey, t } from '@/lib/i18n/translate'

const DOES: readonly MessageKey[] = ['promise_reads', 'promise_scores', 'promise_keeps']
const NEVER: readonly MessageKey[] = ['promise_never_sends', 'promise_never_acts', 'promise_never_accuses']

/** Six lines on what Touchstone reads and never does. */
export function WhatItDoes() {
  return (
    <ul className="max-w-prose list-none space-y-1.5 p-0" data-testid="promise">
      {[...DOES, ...NEVER].map((key) => (
        <li key={key} className="grid grid-cols-[1.25rem_1fr]">
          <span aria-hidden="true" className={NEVER.includes(key) ? 'text-bad' : 'text-good'}>
            {NEVER.includes(key) ? '✕' : '✓'}
          </span>
          <span>{t(key)}</span>
        </li>
      ))}
    </ul>
  )
}
