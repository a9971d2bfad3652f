/** A handle for comparison: without outer blanks and `@`, NFC, lower case. No platform tells these apart. */
export function handleKey(handle: string): string {
  return handle.trim().replace(/^@/, '').normalize('NFC').toLowerCase()
}

/** Whether two handles are known and name the same account. */
export function isSameHandle(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && handleKey(one) !== '' && handleKey(one) === handleKey(other)
}
