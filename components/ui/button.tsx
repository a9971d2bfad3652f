import type { ButtonHTMLAttributes } from 'react'

const LOOKS = {
  primary: 'bg-ink text-ground border-ink font-semibold hover:opacity-90',
  plain: 'bg-surface text-ink border-line hover:border-faint',
  quiet: 'border-transparent text-accent font-medium hover:underline px-1',
} as const

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: keyof typeof LOOKS
  /** Id of the single key that presses it. */
  'data-shortcut'?: string
  'data-testid'?: string
}

/** A button. `look`: one `primary` per view. */
export function Button({ look = 'plain', className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`min-h-8 rounded-lg border px-3 py-1.5 text-body disabled:opacity-50 ${LOOKS[look]} ${className}`}
      {...rest}
    />
  )
}
