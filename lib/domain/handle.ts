/** Lower-case NFC, without `@`: how handles are compared. */
export function handleKey(handle: string): string {
  return handle.replace(/^@/, '').normalize('NFC').toLowerCase()
}
