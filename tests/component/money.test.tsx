import { BudgetLine, type PlannedCreator } from '@/components/app/money/budget-line'
import { CreatorMoney } from '@/components/app/money/creator-money'
import { engagementsOf } from '@/components/app/money/engagements'
import type { Campaign, Entry } from '@/lib/domain/campaign'
import { NO_MONEY_SETTING } from '@/lib/money/money-setting'
import { changeSetting, readSetting, writeSetting } from '@/lib/settings/settings'
import { campaignOf } from '@/lib/store/campaigns'
import { database } from '@/lib/store/database'
import { NOW, count, post, profile, rounded } from '@/tests/support/make'
import { writesEnded } from '@/tests/support/writes-ended'
import { saveToShortlist, updateEntry } from '@/lib/store/shortlist'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'

let campaign: Campaign
let entry: Entry
const user = userEvent.setup({ delay: null })
const VIEWS = { low: 40_000, high: 60_000 }

beforeEach(async () => {
  await database.profiles.add(profile())
  entry = (await saveToShortlist(profile().key, { campaignId: 'spring', now: NOW })).entry
  campaign = await campaignOf('spring', { now: NOW })
})

const show = async (change: Partial<Parameters<typeof CreatorMoney>[0]> = {}) => {
  render(<CreatorMoney platform="tiktok" views={VIEWS} engagements={{ low: 1000, high: 2000 }} entry={entry} {...change} />)
  return screen.findByTestId('creator-money')
}
const change = (label: string, value: string, at = 0) => {
  const input = screen.getAllByLabelText(label)[at] as HTMLInputElement
  fireEvent.focus(input)
  fireEvent.change(input, { target: { value } })
  fireEvent.blur(input)
}

describe('money of a creator', () => {
  it('shows an estimate as a range with its formula and its sources', async () => {
    const text = (await show()).textContent
    expect(text).toContain('One post may cost$120 – $2,100')
    expect(text).toContain('40K – 60K views × $3 – $35 per 1,000 views.')
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Influencer Hero', 'AWISEE', 'inzpire.me'])
    expect(text).not.toContain('Quoted fee')
  })

  it('prices a quoted fee', async () => {
    const text = (await show({ entry: { ...entry, fee: { amount: 600, currency: 'EUR' } } })).textContent
    expect(text).toContain('Quoted fee€600')
    expect(text).toContain('Per 1,000 views€10 – €15')
    expect(text).toContain('Per like or comment€0.30 – €0.60')
  })

  it('says what is missing instead of guessing', async () => {
    const text = (await show({ views: null, engagements: null })).textContent
    expect(text).toContain('One post may cost–No views seen yet')
    expect(text).not.toContain('Earned media')
  })

  it('has no price for a platform nobody prices, until the person sets one', async () => {
    expect((await show({ platform: 'x' })).textContent).toContain('No public price for X')
    change('from', '4')
    expect((await readSetting('money')).cpm).toEqual({})
    change('to', '6.5')
    await waitFor(() => expect(screen.getByTestId('creator-money').textContent).toContain('One post may cost$160 – $390'))
    expect(screen.getByTestId('creator-money').textContent).toContain('The price is your own.')
    change('from', '')
    change('to', '')
    await waitFor(async () => expect((await readSetting('money')).cpm).toEqual({}))
  })

  it('keeps no range that is upside down, and rates as they are written', async () => {
    await show()
    change('from', '9')
    change('to', '3')
    change('1 EUR =', '1.085')
    await waitFor(async () => expect((await readSetting('money')).rates).toEqual({ EUR: 1.085 }))
    expect((await readSetting('money')).cpm).toEqual({})
  })

  it('leaves an own price in its currency when another one is chosen, and when its fields are only visited', async () => {
    const yen = { low: 500, high: 1500, currency: 'JPY' }
    await writeSetting('money', { ...NO_MONEY_SETTING, currency: 'JPY', cpm: { tiktok: yen } })
    await show()
    await user.selectOptions(screen.getByLabelText('Currency you reckon in'), 'USD')
    await waitFor(async () => expect((await readSetting('money')).currency).toBe('USD'))
    expect(screen.getByText('Your price of 1,000 views on TikTok, in JPY')).toBeTruthy()
    const from = screen.getByLabelText('from')
    fireEvent.focus(from)
    fireEvent.blur(from)
    await writesEnded()
    expect((await readSetting('money')).cpm).toEqual({ tiktok: yen })
    change('to', '2000')
    await waitFor(async () => expect((await readSetting('money')).cpm).toEqual({ tiktok: { ...yen, high: 2000 } }))
  })

  it('takes the usual media value, in the own currency, for the one that is not given', async () => {
    await show()
    change('1,000 views', '30')
    await waitFor(async () =>
      expect((await readSetting('money')).mediaValues).toEqual({ tiktok: { perThousandViews: 30, perEngagement: 0.15, currency: 'USD' } }),
    )
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('1 like or comment').value).toBe('0.15'))
    change('1 like or comment', '0.4')
    change('1,000 views', '')
    const kept = { perThousandViews: 10, perEngagement: 0.4, currency: 'USD' }
    await waitFor(async () => expect((await readSetting('money')).mediaValues).toEqual({ tiktok: kept }))
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('1,000 views').value).toBe('10'))
    change('1 like or comment', '')
    await waitFor(async () => expect((await readSetting('money')).mediaValues).toEqual({}))
  })

  it('brings the usual media value over by the person’s rate, and asks for both where there is none', async () => {
    await writeSetting('money', { ...NO_MONEY_SETTING, currency: 'JPY' })
    await show()
    change('1,000 views', '3000')
    await writesEnded()
    expect((await readSetting('money')).mediaValues).toEqual({})
    change('1 USD =', '150')
    await waitFor(async () => expect((await readSetting('money')).rates).toEqual({ USD: 150 }))
    // Nothing on the form tells that it knows the rate by now: one that is opened anew does.
    cleanup()
    await show()
    change('1,000 views', '4000')
    await waitFor(async () =>
      expect((await readSetting('money')).mediaValues).toEqual({
        tiktok: { perThousandViews: 4000, perEngagement: 22.5, currency: 'JPY' },
      }),
    )
  })

  it('offers a rate for every currency that fees and budgets are in', async () => {
    await updateEntry(entry.key, { fee: { amount: 9000, currency: 'SEK' } }, NOW)
    await database.campaigns.update('spring', { plan: { ...campaign.plan, budget: { amount: 5000, currency: 'CHF' } } })
    await show()
    await user.click(screen.getByText('Change these numbers'))
    await screen.findByLabelText('1 CHF =')
    change('1 SEK =', '0.1')
    await waitFor(async () => expect((await readSetting('money')).rates).toEqual({ SEK: 0.1 }))
  })

  it('does not take back a rate that another window sets meanwhile', async () => {
    await show()
    await Promise.all([
      changeSetting('money', (money) => ({ ...money, rates: { ...money.rates, GBP: 1.3 } })),
      Promise.resolve(change('1 EUR =', '1.1')),
    ])
    await waitFor(async () => expect((await readSetting('money')).rates).toEqual({ EUR: 1.1, GBP: 1.3 }))
  })

  it('counts likes and comments only where both were seen', () => {
    const seen = post('A', { likes: count(900), comments: rounded(100, 10) })
    expect(engagementsOf([seen])).toMatchObject({ low: 990, high: 1010 })
    expect(engagementsOf([post('A', { likes: count(900) })])).toBeNull()
    expect(engagementsOf([{ ...seen, likesHidden: true }])).toBeNull()
  })
})

describe('what a shortlist costs', () => {
  const quoted = (amount: number, currency = 'EUR'): PlannedCreator => ({ entry: { ...entry, fee: { amount, currency } }, views: null })
  const estimated = (): PlannedCreator => ({ entry: { ...entry, platform: 'tiktok' }, views: VIEWS })
  const inBudget = (amount: number) => ({ ...campaign, plan: { ...campaign.plan, budget: { amount, currency: 'EUR' } } })
  const line = async (creators: readonly PlannedCreator[], budget: number) => {
    render(<BudgetLine campaign={inBudget(budget)} creators={creators} />)
    return (await screen.findByTestId('budget-line')).textContent
  }

  it('adds up quotes, keeps currencies apart, and does not call it within while something is open', async () => {
    const text = await line([quoted(500), quoted(300), estimated(), { entry, views: null }], 5000)
    expect(text).toContain('€800 2 quoted')
    expect(text).toContain('$120 – $2,100 1 estimated at one post')
    expect(text).toContain('1 creator without a fee or an estimate')
    expect(text).toContain('May or may not fit the budget of €5,000. USD not counted: set an exchange rate.')
  })

  it('is within the budget once the person’s rate says so', async () => {
    await writeSetting('money', { ...NO_MONEY_SETTING, currency: 'EUR', rates: { USD: 0.5 } })
    expect(await line([quoted(500), estimated()], 2000)).toContain('Within the budget of €2,000: €450 – €1,500 left.')
  })

  it('is over by as much as is certain, and leaves out who said no', async () => {
    const no: PlannedCreator = { ...quoted(9000), entry: { ...quoted(9000).entry, status: 'declined' } }
    expect(await line([quoted(1200), no], 1000)).toContain('Over the budget of €1,000 by €200.')
  })
})
