import { Button } from '@/components/ui/button'
import type { Campaign, Dismissal } from '@/lib/domain/campaign'
import type { CreatorFacts } from '@/lib/domain/score'
import { t } from '@/lib/i18n/translate'
import { type VetSettings, vetSettings } from '@/lib/settings/vet-settings'
import { database } from '@/lib/store/database'
import { dismissalsOf } from '@/lib/store/dismissals'
import { factsOf } from '@/lib/store/facts'
import { entryOf } from '@/lib/store/shortlist'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { OnePager } from '@/components/creator/one-pager/one-pager'

interface Loaded {
  readonly facts: CreatorFacts
  readonly campaign: Campaign | null
  readonly dismissals: readonly Dismissal[]
  readonly notes: string
  readonly settings: VetSettings
}

async function load(profileKey: string, campaignId: string | null): Promise<Loaded | null> {
  const [facts, campaign, dismissals, entry, settings] = await Promise.all([
    factsOf(profileKey),
    campaignId === null ? null : database.campaigns.get(campaignId),
    dismissalsOf([profileKey]),
    campaignId === null ? null : entryOf(profileKey, campaignId),
    vetSettings(),
  ])
  if (!facts) return null
  return { facts, campaign: campaign ?? null, dismissals: dismissals.get(profileKey) ?? [], notes: entry?.notes ?? '', settings }
}

/** The page around the sheet: chooses its content and prints it. Notes and contact are left off unless ticked. */
export function OnePagerPage({ profileKey, campaignId }: { profileKey: string; campaignId: string | null }) {
  const loaded = useLiveQuery(() => load(profileKey, campaignId), [profileKey, campaignId])
  const [withContact, setWithContact] = useState(false)
  const [withNotes, setWithNotes] = useState(false)
  // One fixed time, so that the sheet does not change while it is read.
  const [now] = useState(() => Date.now())
  const handle = loaded?.facts.profile.handle
  useEffect(() => {
    // Browsers suggest the title as the file name.
    if (handle !== undefined) document.title = `${t('onepager_title')} @${handle}`
  }, [handle])
  if (loaded === undefined) return null
  if (loaded === null) {
    return (
      <p className="p-6" role="alert">
        {t('onepager_gone')}
      </p>
    )
  }
  return (
    <>
      <form
        aria-label={t('onepager_what_to_print')}
        className="no-print sticky top-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-ground px-4 py-2"
      >
        <Tick label={t('onepager_with_contact')} checked={withContact} onChange={setWithContact} />
        {loaded.notes !== '' && <Tick label={t('onepager_with_notes')} checked={withNotes} onChange={setWithNotes} />}
        <Button look="primary" className="ms-auto" onClick={() => window.print()}>
          {t('onepager_print')}
        </Button>
      </form>
      <OnePager
        facts={loaded.facts}
        campaign={loaded.campaign}
        dismissals={loaded.dismissals}
        settings={loaded.settings}
        notes={withNotes ? loaded.notes : ''}
        withContact={withContact}
        now={now}
      />
    </>
  )
}

function Tick({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="flex min-h-6 items-center gap-1.5 text-small">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}
