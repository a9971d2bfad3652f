import { shortNumber } from '@/lib/i18n/format'
import { type MessageKey, t } from '@/lib/i18n/translate'
import type { Scores } from '@/lib/domain/score'
import type { ScoreBands } from '@/lib/scoring/score-bands'

interface Props {
  readonly bands: ScoreBands
  readonly change: (bands: ScoreBands) => void
}

const SCORES = {
  engagement: 'options_score_engagement',
  fit: 'options_score_fit',
  saturation: 'options_score_room',
} as const satisfies Record<keyof Scores, MessageKey>

/** The bands as two small tables of numbers. Refuses a number that would invert a band. */
export function BandsTable({ bands, change }: Props) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,17rem),1fr))] items-start gap-6">
      <table className="w-full text-small">
        <caption className="pb-1 text-start font-semibold">{t('options_bands_verdict')}</caption>
        <thead>
          <tr className="text-start text-faint">
            <th className="text-start font-normal">{t('options_bands_score')}</th>
            <th className="text-start font-normal">{t('options_bands_strong')}</th>
            <th className="text-start font-normal">{t('options_bands_fair')}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(SCORES) as (keyof Scores)[]).map((id) => {
            const cut = bands.verdict[id]
            const set = (next: typeof cut) => change({ ...bands, verdict: { ...bands.verdict, [id]: next } })
            const name = t(SCORES[id])
            return (
              <tr key={id}>
                <th className="text-start font-normal">{name}</th>
                <td>
                  <Points
                    label={`${name}: ${t('options_bands_strong')}`}
                    value={cut.strong}
                    min={cut.fair}
                    max={100}
                    take={(strong) => set({ ...cut, strong })}
                  />
                </td>
                <td>
                  <Points
                    label={`${name}: ${t('options_bands_fair')}`}
                    value={cut.fair}
                    min={0}
                    max={cut.strong}
                    take={(fair) => set({ ...cut, fair })}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <table className="w-full text-small">
        <caption className="pb-1 text-start font-semibold">{t('options_bands_room')}</caption>
        <thead>
          <tr className="text-faint">
            <th className="text-start font-normal">{t('options_bands_followers')}</th>
            <th className="text-start font-normal">{t('options_bands_low')}</th>
            <th className="text-start font-normal">{t('options_bands_high')}</th>
          </tr>
        </thead>
        <tbody>
          {bands.room.map((band, at) => {
            const set = (next: typeof band) => change({ ...bands, room: bands.room.with(at, next) })
            const name = t('options_bands_from', { followers: shortNumber(band.from) })
            const [low, high] = [percentOf(band.low), percentOf(band.high)]
            return (
              <tr key={band.tier}>
                <th className="text-start font-normal">{name}</th>
                <td>
                  <Points
                    label={`${name}: ${t('options_bands_low')}`}
                    value={low}
                    min={0}
                    max={high}
                    take={(next) => set({ ...band, low: next / 100 })}
                  />
                </td>
                <td>
                  <Points
                    label={`${name}: ${t('options_bands_high')}`}
                    value={high}
                    min={low}
                    max={100}
                    take={(next) => set({ ...band, high: next / 100 })}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const percentOf = (share: number): number => Math.round(share * 1000) / 10

interface PointsProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly take: (value: number) => void
}

function Points({ label, value, min, max, take }: PointsProps) {
  return (
    <input
      type="number"
      aria-label={label}
      className="my-0.5 w-20 rounded border border-line bg-surface px-2 py-1"
      defaultValue={value}
      min={min}
      max={max}
      step="any"
      onBlur={({ target }) => {
        const next = target.valueAsNumber
        if (!Number.isFinite(next) || next < min || next > max) target.value = String(value)
        else if (next !== value) take(next)
      }}
    />
  )
}
