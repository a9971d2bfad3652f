import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly testId: string
  /** `undefined` until the setting has loaded; it cannot be changed before. */
  readonly value: string | number | undefined
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}

/** A select for one setting. */
export function OptionSelect({ label, testId, value, onChange, children }: Props) {
  return (
    <label className="flex flex-wrap items-center gap-2">
      {label}
      <select
        data-testid={testId}
        className="min-h-8 rounded border border-line bg-surface px-2 py-1"
        value={value ?? ''}
        disabled={value === undefined}
        onChange={({ target }) => onChange(target.value)}
      >
        {children}
      </select>
    </label>
  )
}
