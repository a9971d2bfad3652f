import { densityOf, type Peers } from '@/lib/scoring/peers'

const WIDTH = 328
const FLOOR = 20
const HILL = 17

/**
 * A score's bar from 0 to 100: the likely range, the value as a thin mark, and faintly behind them the spread of ordinary accounts.
 * Hidden from screen readers: numbers and peers stand beside it in words.
 */
export function PeersBar({ low, value, high, peers }: { low: number; value: number; high: number; peers: Peers | null }) {
  const at = (score: number) => (score / 100) * WIDTH
  return (
    <svg viewBox={`0 0 ${WIDTH} 26`} className="mt-0.5 block h-6.5 w-full rtl:-scale-x-100" preserveAspectRatio="none" aria-hidden="true">
      {peers && <path d={hillOf(peers)} className="fill-density" />}
      <rect x="0" y={FLOOR - 2} width={WIDTH} height="4" rx="2" className="fill-track" />
      <rect x={at(low)} y={FLOOR - 3} width={Math.max(3, at(high - low))} height="6" rx="3" className="fill-mark" />
      <rect x={Math.min(WIDTH - 2.5, at(value))} y={FLOOR - 7} width="2.5" height="13" rx="1" className="fill-ink" />
    </svg>
  )
}

function hillOf(peers: Peers): string {
  const density = densityOf(peers)
  const points = density.map((height, at) => `${((at / (density.length - 1)) * WIDTH).toFixed(1)} ${(FLOOR - height * HILL).toFixed(1)}`)
  return `M0 ${FLOOR} L${points.join(' L')} L${WIDTH} ${FLOOR} Z`
}
