import { lazyView } from '@/components/ui/lazy-view'
import { usePanel } from '@/components/app/panel-store'
import { keyOf } from '@/components/app/shortcuts'
import { useEntry } from '@/components/app/use-creator'
import { Button } from '@/components/ui/button'
import { KeyHint } from '@/components/ui/key-hint'
import type { Campaign } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import { saveToShortlist } from '@/lib/store/shortlist'

const { View: AlreadyKnown } = lazyView(async () => (await import('@/components/creator/person/already-known')).AlreadyKnown)

/** The one primary action, always in reach. */
export function SaveBar({ profileKey, campaign }: { profileKey: string; campaign: Campaign | null }) {
  const entry = useEntry(profileKey, campaign?.id)
  const { offerUndo, say, sayFailed, show } = usePanel()
  const save = async () => {
    if (!campaign) return
    try {
      const { entry: saved, added } = await saveToShortlist(profileKey, { campaignId: campaign.id, now: Date.now() })
      say(t('creator_saved'))
      if (added) offerUndo({ kind: 'saved', entry: saved })
    } catch (error) {
      sayFailed('save', error, t('creator_not_saved'))
    }
  }
  return (
    <div className="sticky bottom-0 flex flex-wrap gap-2 border-t border-line bg-ground px-4 py-2.5">
      {entry === null && <AlreadyKnown profileKey={profileKey} />}
      {entry ? (
        <>
          <p className="flex-1 self-center font-semibold text-good" data-testid="saved-state">
            <span aria-hidden="true">✓ </span>
            {t('creator_saved_on', { campaign: campaign?.name ?? '' })}
          </p>
          <Button onClick={() => show('shortlist')}>{t('creator_to_shortlist')}</Button>
        </>
      ) : (
        <Button
          look="primary"
          className="flex-1 text-start"
          data-testid="save"
          data-shortcut="save"
          disabled={!campaign || entry === undefined}
          onClick={() => void save()}
        >
          <span className="flex justify-between">
            <span>{t('creator_save_to', { campaign: campaign?.name ?? '…' })}</span>
            <KeyHint>{keyOf('save')}</KeyHint>
          </span>
        </Button>
      )}
    </div>
  )
}
