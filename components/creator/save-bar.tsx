import { usePanel } from '@/components/panel/panel-store'
import { useEntry } from '@/components/panel/use-creator'
import { Button } from '@/components/ui/button'
import type { Campaign } from '@/lib/domain/campaign'
import { saveToShortlist } from '@/lib/store/shortlist'

/** The one primary action, always in reach. */
export function SaveBar({ profileKey, campaign }: { profileKey: string; campaign: Campaign | null }) {
  const entry = useEntry(profileKey, campaign?.id)
  const { offerUndo, say, show } = usePanel()
  const save = async () => {
    if (!campaign) return
    try {
      const { entry: saved, added } = await saveToShortlist(profileKey, { campaignId: campaign.id, now: Date.now() })
      say('Saved')
      if (added) offerUndo({ kind: 'saved', entry: saved })
    } catch {
      say('Not saved: the browser refused to write. Free some disk space or restart the browser, then try again.', true)
    }
  }
  return (
    <div className="sticky bottom-0 flex gap-2 border-t border-line bg-ground px-4 py-2.5">
      {entry ? (
        <>
          <p className="flex-1 self-center font-semibold text-good" data-testid="saved-state">
            ✓ On {campaign?.name}
          </p>
          <Button onClick={() => show('shortlist')}>Shortlist</Button>
        </>
      ) : (
        <Button
          look="primary"
          className="flex-1 text-left"
          data-testid="save"
          disabled={!campaign || entry === undefined}
          onClick={() => void save()}
        >
          <span className="flex justify-between">
            <span>Save to {campaign?.name ?? '…'}</span>
            <kbd className="font-sans text-small font-normal opacity-70">Alt+Shift+S</kbd>
          </span>
        </Button>
      )}
    </div>
  )
}
