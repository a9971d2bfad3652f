/** Whether a text has a digit of any script. */
export function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text)
}

/** The text if it has a digit, else `null`: a hidden count is shown as a word. */
export function digits(text: string): string | null {
  return hasDigit(text) ? text : null
}

/** Whether words hide a number by taking its place; `null` for an empty text. */
export function hides(text: string): boolean | null {
  return text === '' ? null : !hasDigit(text)
}
