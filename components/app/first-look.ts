import type { CreatorFacts } from '@/lib/domain/score'
import { noting } from '@/lib/log/note-error'
import { factsOf } from '@/lib/store/facts'
import { metBefore, type Met } from '@/lib/store/met'
import { type TabPage, tabPageOf } from '@/lib/store/tab-pages'
import { type ActiveCampaign, activeCampaign } from './use-creator'
import { type ActiveTab, activeTab, platformsOff } from './active-tab'

/** What the panel's first frame shows. Live queries keep it current afterwards. */
export interface FirstLook {
  readonly tab: ActiveTab | null
  readonly page: TabPage | null
  readonly off: readonly string[] | undefined
  readonly active: ActiveCampaign | undefined
  readonly facts: CreatorFacts | null | undefined
  readonly met: readonly Met[]
}

export const NOT_LOOKED: FirstLook = { tab: null, page: null, off: undefined, active: undefined, facts: undefined, met: [] }

/** After this, the panel draws without the database, so that it can report that the database does not open. */
const PATIENCE_MS = 1500

/**
 * Fetches everything for the first frame in parallel, instead of one view after the other. Never rejects: the views fetch what was late.
 * @param fixedTab as in `useCurrentPage`.
 */
export function firstLook(fixedTab: number | null): Promise<FirstLook> {
  const patience = new Promise<FirstLook>((resolve) => setTimeout(resolve, PATIENCE_MS, NOT_LOOKED))
  return Promise.race([look(fixedTab).catch(noting('look first', NOT_LOOKED)), patience])
}

async function look(fixedTab: number | null): Promise<FirstLook> {
  const [{ tab, page, facts, met }, off, active] = await Promise.all([lookAtTab(fixedTab), platformsOff(), activeCampaign()])
  return { tab, page, off, active, facts, met }
}

async function lookAtTab(fixedTab: number | null): Promise<Pick<FirstLook, 'tab' | 'page' | 'facts' | 'met'>> {
  const tab = await activeTab(fixedTab)
  const page = tab && (await tabPageOf(tab.id))
  if (!page || page.profileKey === null) return { tab, page, facts: null, met: [] }
  const [facts, met] = await Promise.all([factsOf(page.profileKey), metBefore(page.profileKey)])
  return { tab, page, facts, met }
}
