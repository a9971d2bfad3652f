/**
 * A calm bar from 0 to 100 with the likely range and, as a thin mark, the value. The numbers stand beside it in text;
 * for screen readers the bar itself is silent.
 */
export function RangeBar({ low, value, high }: { low: number; value: number; high: number }) {
  return (
    <svg viewBox="0 0 328 14" className="mt-1 block h-3.5 w-full" preserveAspectRatio="none" aria-hidden="true">
      <rect x="0" y="5" width="328" height="4" rx="2" className="fill-track" />
      <rect x={low * 3.28} y="4" width={Math.max(3, (high - low) * 3.28)} height="6" rx="3" className="fill-mark" />
      <rect x={Math.min(325.5, value * 3.28)} y="0" width="2.5" height="14" rx="1" className="fill-ink" />
    </svg>
  )
}
