import { CampaignList } from '@/components/campaign/campaign-list'
import { TEMPLATES } from '@/components/campaign/campaign-templates'
import { usePanel } from '@/components/app/panel-store'
import { type Campaign, Campaign as CampaignShape } from '@/lib/domain/campaign'
import { readSetting } from '@/lib/settings/settings'
import { FIRST_CAMPAIGN, addCampaign, campaignOf } from '@/lib/store/campaigns'
import { database } from '@/lib/store/database'
import { saveToShortlist } from '@/lib/store/shortlist'
import { NOW, profile } from '@/tests/support/make'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
const onEdit = vi.fn<(campaign: Campaign) => void>()

beforeEach(() => {
  usePanel.setState({ view: 'campaigns', undoable: null, notice: null })
  onEdit.mockReset()
})

async function open() {
  await campaignOf(FIRST_CAMPAIGN, { now: NOW, name: 'My shortlist' })
  render(<CampaignList onEdit={onEdit} />)
  await screen.findByText('My shortlist')
}
const item = (name: string) => within(screen.getByText(name).closest('li') as HTMLElement)
const press = (label: string, name: string) => user.click(item(name).getByLabelText(`${label}: ${name}`))
const undo = () => {
  const { undoable } = usePanel.getState()
  return undoable?.kind === 'done' ? undoable.undo() : Promise.reject(new Error('nothing to undo'))
}
const everything = async () => ({
  campaigns: await database.campaigns.toArray(),
  entries: await database.entries.toArray(),
  active: await readSetting('activeCampaign'),
})

describe('the list of campaigns', () => {
  it('says what each is about', async () => {
    const { brief, plan } = await campaignOf(FIRST_CAMPAIGN, { now: NOW, name: 'My shortlist' })
    await addCampaign(
      {
        name: 'Spring launch',
        brief: { ...brief, brand: { name: 'Halden', aliases: [], handles: [], domains: [] } },
        plan: { ...plan, budget: { amount: 2500, currency: 'EUR' }, startsOn: '2026-12-01', endsOn: '2026-12-31' },
      },
      NOW,
    )
    await open()
    expect(screen.getByText('Spring launch').closest('li')?.textContent).toContain(
      'Halden · 0 creators · €2,500 · Dec 1, 2026 – Dec 31, 2026',
    )
    expect(item('My shortlist').getByTestId('active-campaign')).toBeTruthy()
    await press('Save here', 'Spring launch')
    expect(await item('Spring launch').findByTestId('active-campaign')).toBeTruthy()
    expect(item('My shortlist').queryByTestId('active-campaign')).toBeNull()
  })

  it('begins a campaign from a template, and saves there from then on', async () => {
    await open()
    await user.click(screen.getByTestId('new-campaign'))
    await user.click(screen.getByTestId('template-codes'))
    await waitFor(() => expect(onEdit).toHaveBeenCalledOnce())
    const made = onEdit.mock.calls[0]?.[0]
    expect(made).toMatchObject({ name: 'Always-on sales with codes', plan: { goal: 'conversion', compensation: 'hybrid' } })
    expect(made?.plan.deliverables).toContain('tracking link')
    expect(await readSetting('activeCampaign')).toBe(made?.id)
  })

  it('duplicates brief and plan, not the shortlist', async () => {
    await database.profiles.add(profile())
    await saveToShortlist(profile().key, { campaignId: FIRST_CAMPAIGN, campaignName: 'My shortlist', now: NOW })
    await open()
    await press('Duplicate', 'My shortlist')
    expect((await screen.findByText('Copy of My shortlist')).closest('li')?.textContent).toContain('0 creators')
    expect(await database.entries.count()).toBe(1)
  })

  it('archives and deletes the campaign Save goes to, always leaves one, and undoes both exactly', async () => {
    await database.profiles.add(profile())
    await saveToShortlist(profile().key, { campaignId: FIRST_CAMPAIGN, campaignName: 'My shortlist', now: NOW })
    await open()
    const before = await everything()
    await press('Delete', 'My shortlist')
    await waitFor(async () => expect(await database.campaigns.get(FIRST_CAMPAIGN)).toBeUndefined())
    const { active, entries } = await everything()
    expect(await database.campaigns.get(active)).toMatchObject({ name: 'My shortlist', archived: false })
    expect(entries).toEqual([])
    expect(await database.creators.count()).toBe(1)
    await undo()
    expect(await everything()).toEqual(before)

    await screen.findByText('1 creator')
    await press('Archive', 'My shortlist')
    await waitFor(async () => expect((await database.campaigns.get(FIRST_CAMPAIGN))?.archived).toBe(true))
    expect(await readSetting('activeCampaign')).not.toBe(FIRST_CAMPAIGN)
    expect(await screen.findByText('Archived (1)')).toBeTruthy()
    await undo()
    const after = await everything()
    expect({ ...after, campaigns: after.campaigns.map((each) => ({ ...each, updatedAt: NOW })) }).toEqual(before)
  })

  it('opens an archived campaign by taking it out again', async () => {
    const { brief, plan } = await campaignOf(FIRST_CAMPAIGN, { now: NOW, name: 'My shortlist' })
    const old = await addCampaign({ name: 'Last year', brief, plan }, NOW)
    await database.campaigns.update(old.id, { archived: true })
    await open()
    await press('Edit', 'Last year')
    await waitFor(() => expect(onEdit).toHaveBeenCalledOnce())
    expect(await database.campaigns.get(old.id)).toMatchObject({ archived: false })
    expect(await readSetting('activeCampaign')).toBe(old.id)
  })

  it('says when nothing could be done', async () => {
    await open()
    vi.spyOn(database.campaigns, 'add').mockRejectedValue(new Error('QuotaExceededError'))
    await press('Duplicate', 'My shortlist')
    await waitFor(() => expect(usePanel.getState().notice).toMatchObject({ failed: true }))
  })

  it.each(TEMPLATES.map(({ id }) => id))('the template %s makes a campaign the store accepts', async (id) => {
    await open()
    await user.click(screen.getByTestId('new-campaign'))
    await user.click(screen.getByTestId(`template-${id}`))
    await waitFor(() => expect(onEdit).toHaveBeenCalledOnce())
    expect(CampaignShape.safeParse(onEdit.mock.calls[0]?.[0]).success).toBe(true)
  })
})
