import { RangeBar } from '@/components/ui/range-bar'
import type { Message, Score } from '@/lib/domain/score'

interface Props {
  readonly id: 'engagement' | 'fit' | 'saturation'
  readonly name: string
  readonly score: Score
  readonly say: (message: Message) => string
}

/** One score: its number, its likely range, its bar; or what is missing for one. */
export function ScoreRow({ id, name, score, say }: Props) {
  return (
    <div className="border-t border-dashed border-line py-2 first:border-t-0" data-testid={`score-${id}`} data-state={score.state}>
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="text-body font-semibold">{name}</h3>
        {score.state === 'scored' ? (
          <p>
            <span className="text-lg font-semibold">{Math.round(score.value)}</span>
            <span className="ml-1.5 text-tiny text-faint">
              <span className="sr-only">out of 100, likely </span>
              {Math.round(score.low)} – {Math.round(score.high)}
            </span>
          </p>
        ) : (
          <p className="text-small text-faint">not enough evidence</p>
        )}
      </div>
      {score.state === 'scored' ? (
        <>
          <RangeBar low={score.low} value={score.value} high={score.high} />
          <p className="mt-0.5 text-tiny text-faint">{Math.round(score.confidence * 100)} % of the evidence it hopes for was seen</p>
        </>
      ) : (
        <ul className="mt-0.5 list-none p-0 text-small text-soft">
          {score.need.map((need) => (
            <li key={need.key}>{say(need)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
