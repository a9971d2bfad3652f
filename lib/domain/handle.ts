/** What no platform tells apart in a handle is folded: blanks around it, the sign before it, composition and case. How handles are compared. */
export function handleKey(handle: string): string {
  return handle.trim().replace(/^@/, '').normalize('NFC').toLowerCase()
}

/** Whether two handles are known and name the same account. */
export function isSameHandle(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && handleKey(one) !== '' && handleKey(one) === handleKey(other)
}
