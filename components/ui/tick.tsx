import type { ReactNode } from 'react'

interface Props {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly testId: string
  readonly className?: string
  readonly children: ReactNode
}

/** A checkbox with its label beside it; both take the click. */
export function Tick({ checked, onChange, testId, className = '', children }: Props) {
  return (
    <label className={`flex min-h-6 items-start gap-2 text-small ${className}`}>
      <input
        type="checkbox"
        className="mt-0.5"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        data-testid={testId}
      />
      {children}
    </label>
  )
}
