import type { Score, Scores } from '@/lib/domain/score'
import { explain } from '@/lib/i18n/explain'
import { between, formatNumber, percent } from '@/lib/i18n/format'
import { type MessageKey, t } from '@/lib/i18n/translate'
import { middleHalf, type Peers } from '@/lib/scoring/peers'
import { PeersBar } from './peers-bar'

const NAMES = { engagement: 'creator_engagement', fit: 'creator_fit', saturation: 'creator_saturation' } as const

/** The verdict's rule in one word, beside a score's name. */
const WORDS: Readonly<Record<string, MessageKey>> = {
  'fit-strong': 'creator_band_strong',
  'fit-fair': 'creator_band_fair',
  'fit-weak': 'creator_band_weak',
  'engagement-sound': 'creator_band_sound',
  'engagement-middling': 'creator_band_middling',
  'engagement-weak': 'creator_band_weak',
  'room-plenty': 'creator_band_plenty',
  'room-some': 'creator_band_some',
  'room-crowded': 'creator_band_crowded',
}

function wordOf(score: Score, rule: string | undefined): string {
  if (score.state === 'scored' && score.irregular === true) return t('creator_band_irregular')
  const key = WORDS[rule ?? '']
  return key ? t(key) : ''
}

interface Props {
  readonly id: keyof Scores
  readonly score: Score
  /** The verdict's rule for this score. */
  readonly rule: string | undefined
  readonly peers: Peers | null
  readonly platformName: string
}

/** One score: its number, likely range and bar against its peers; or the evidence it still needs. */
export function ScoreRow({ id, score, rule, peers, platformName }: Props) {
  return (
    <div className="border-t border-dashed border-line py-2 first:border-t-0" data-testid={`score-${id}`} data-state={score.state}>
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="text-body">
          <span className="font-semibold">{t(NAMES[id])}</span> <span className="text-soft">{wordOf(score, rule)}</span>
        </h3>
        {score.state === 'scored' ? (
          <p className="flex-none">
            <span className="text-lg font-semibold">{formatNumber(Math.round(score.value))}</span>
            <span className="ms-1.5 text-tiny text-faint">
              <span className="sr-only">{t('creator_out_of_100')} </span>
              {between(formatNumber(Math.round(score.low)), formatNumber(Math.round(score.high)))}
            </span>
          </p>
        ) : (
          <p className="text-small text-faint">{t('creator_no_score')}</p>
        )}
      </div>
      {score.state === 'scored' ? <ScoredRow {...{ id, score, peers, platformName }} /> : <UnscoredRow score={score} />}
    </div>
  )
}

function ScoredRow({ id, score, peers, platformName }: Omit<Props, 'rule'> & { score: Extract<Score, { state: 'scored' }> }) {
  const half = peers && middleHalf(peers)
  const usual = half && {
    platform: platformName,
    low: Math.round(half.low),
    high: Math.round(half.high),
    source: peers.source,
  }
  const title = usual ? t(id === 'engagement' ? 'creator_peers_engagement' : 'creator_peers_room', usual) : undefined
  return (
    <div title={title}>
      <PeersBar low={score.low} value={score.value} high={score.high} peers={peers} />
      {title !== undefined && <p className="sr-only">{title}</p>}
      <p className="mt-0.5 text-tiny text-faint">{t('creator_confidence', { share: percent(Math.round(score.confidence * 100) / 100) })}</p>
    </div>
  )
}

function UnscoredRow({ score }: { score: Extract<Score, { state: 'not-enough-evidence' }> }) {
  return (
    <ul className="mt-0.5 list-none p-0 text-small text-soft">
      {score.need.map((need) => (
        <li key={need.key}>{explain(need)}</li>
      ))}
    </ul>
  )
}
