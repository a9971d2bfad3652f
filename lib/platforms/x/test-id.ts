/** Selector of a test id: X's most lasting names. */
export function tid(name: string): string {
  return `[data-testid="${name}"]`
}
