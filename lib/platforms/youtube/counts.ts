/** Whether a text holds a digit of any script. */
export function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text)
}

/** The text if it holds a digit; a hidden count is a word. */
export function digits(text: string): string | null {
  return hasDigit(text) ? text : null
}

/** Whether words stand where a number would, the platform's way to hide it; `null` when nothing stands there. */
export function hides(text: string): boolean | null {
  return text === '' ? null : !hasDigit(text)
}
