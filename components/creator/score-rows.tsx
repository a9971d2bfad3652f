import type { Profile } from '@/lib/domain/profile'
import { t } from '@/lib/i18n/translate'
import { engagementPeers, roomPeers } from '@/lib/scoring/peers'
import type { Vetted, VetOptions } from '@/lib/scoring/vet'
import { useMemo } from 'react'
import { ScoreRow } from './score-row'

interface Props {
  readonly vetted: Vetted
  /** What the scores are worked out by. */
  readonly settings: VetOptions
  readonly profile: Profile
  readonly platformName: string
  /** CSS classes of the wrapper. */
  readonly className?: string
}

/** The three scores side by side, each against its peers if there are any. */
export function ScoreRows({
  vetted: { scores, verdict },
  settings: { traits, formula, bands },
  profile,
  platformName,
  className = '',
}: Props) {
  const { platform, followers } = profile
  const peers = useMemo(
    () => ({
      engagement: engagementPeers({ platform, followers }, traits, formula),
      fit: null,
      saturation: roomPeers(followers, bands?.room),
    }),
    [platform, followers, traits, formula, bands],
  )
  const isShaded = (['engagement', 'saturation'] as const).some((id) => peers[id] && scores[id].state === 'scored')
  return (
    <>
      <div className={className}>
        {(['engagement', 'fit', 'saturation'] as const).map((id) => (
          <ScoreRow key={id} id={id} score={scores[id]} rule={verdict.ruleOf[id]} peers={peers[id]} platformName={platformName} />
        ))}
      </div>
      {isShaded && <p className="pb-2 text-tiny text-faint">{t('creator_peers_key')}</p>}
    </>
  )
}
