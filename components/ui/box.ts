/** CSS classes of inputs and selects. */
export const BOX = 'min-h-8 rounded-lg border border-line bg-surface px-2 py-1 text-ink'
