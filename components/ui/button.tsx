import type { ButtonHTMLAttributes, Ref } from 'react'

const LOOKS = {
  primary: 'bg-ink text-ground border-ink forced-colors:bg-[ButtonFace] forced-colors:text-[ButtonText] font-semibold hover:opacity-90',
  plain: 'bg-surface text-ink border-line hover:border-faint',
  quiet: 'border-transparent text-accent font-medium hover:underline',
} as const

// Whole sets, not overrides: of two classes for one property the stylesheet's order decides, not the element's.
const SIZES = {
  normal: { box: 'min-h-8 py-1.5 text-body', sides: 'px-3', quietSides: 'px-1' },
  small: { box: 'min-h-6 py-0.5 text-small', sides: 'px-2.5', quietSides: 'px-0' },
} as const

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: keyof typeof LOOKS
  ref?: Ref<HTMLButtonElement>
  /** `small` fits into running text. */
  size?: keyof typeof SIZES
  /** Id of the shortcut that presses it. */
  'data-shortcut'?: string
  'data-testid'?: string
}

/** A button. `look`: one `primary` per view. */
export function Button({ look = 'plain', size = 'normal', className = '', ...rest }: Props) {
  const { box, sides, quietSides } = SIZES[size]
  return (
    <button
      type="button"
      className={`rounded-lg border disabled:opacity-50 ${box} ${look === 'quiet' ? quietSides : sides} ${LOOKS[look]} ${className}`}
      {...rest}
    />
  )
}
