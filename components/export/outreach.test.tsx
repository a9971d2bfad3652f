import { readSetting, writeSetting } from '@/lib/settings/settings'
import { saveReading } from '@/lib/store/readings'
import { saveToShortlist } from '@/lib/store/shortlist'
import { campaign } from '@/tests/support/lines'
import { NOW, profileFacts, reading } from '@/tests/support/make'
import { fireEvent, render, renderHook, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { OutreachDialog } from './outreach'
import { useTemplates } from './use-templates'

beforeEach(async () => {
  const facts = profileFacts({ emails: ['mirela@okonto.example'] })
  const { profileKey } = await saveReading(reading({ profile: facts }), () => 'https://www.instagram.com/mirelaokonto/')
  await saveToShortlist(profileKey ?? '', { campaignId: 'spring', now: NOW })
})

async function write(body: string) {
  const user = userEvent.setup()
  fireEvent.change(await screen.findByTestId('outreach-body'), { target: { value: body } })
  await screen.findByTestId('outreach-letter')
  return user
}

describe('outreach', () => {
  it('says what is not known before anything can leave, and offers no mail with gaps', async () => {
    render(<OutreachDialog campaign={campaign()} onClose={() => undefined} />)
    await write('Hi {{first_name}}, use {{code}}')
    fireEvent.change(screen.getByTestId('outreach-subject'), { target: { value: 'Hello' } })
    expect((await screen.findByTestId('outreach-missing')).textContent).toContain('Discount code')
    expect(screen.getByTestId('outreach-letter').textContent).toContain('Hi Mirela, use {{code}}')
    expect(screen.queryByTestId('outreach-mail')).toBeNull()
    expect(screen.getByTestId('outreach-copy').textContent).toBe('Copy with the gaps')
  })

  it('hands a whole letter to the clipboard or the mail program, and sends nothing itself', async () => {
    render(<OutreachDialog campaign={campaign()} onClose={() => undefined} />)
    const user = await write('Hi {{first_name}}')
    fireEvent.change(screen.getByTestId('outreach-subject'), { target: { value: 'Hello' } })
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await user.click(screen.getByTestId('outreach-copy'))
    expect(writeText).toHaveBeenCalledWith('Hello\n\nHi Mirela')
    expect(screen.getByTestId('outreach-mail').getAttribute('href')).toBe('mailto:mirela@okonto.example?subject=Hello&body=Hi%20Mirela')
  })

  it('keeps templates', async () => {
    render(<OutreachDialog campaign={campaign()} onClose={() => undefined} />)
    const user = await write('My own words for {{name}}')
    await user.click(screen.getByTestId('outreach-save'))
    await waitFor(async () =>
      expect((await readSetting('outreachTemplates')).map(({ body }) => body)).toEqual(['My own words for {{name}}']),
    )
    expect(await screen.findByText('Template saved')).toBeTruthy()
  })

  it('refuses one template more than can be kept, and keeps the others and the text', async () => {
    const kept = Array.from({ length: 50 }, (_, at) => ({ id: `t${at}`, name: `Letter ${at}`, subject: '', body: '' }))
    await writeSetting('outreachTemplates', kept)
    render(<OutreachDialog campaign={campaign()} onClose={() => undefined} />)
    const user = userEvent.setup()
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Template' }), 'New template')
    await write('One too many')
    await user.click(screen.getByTestId('outreach-save'))
    expect(await screen.findByText('There are 50 already, as many as can be kept. Delete one first.')).toBeTruthy()
    expect(await readSetting('outreachTemplates')).toEqual(kept)
    expect(screen.getByTestId<HTMLTextAreaElement>('outreach-body').value).toBe('One too many')
  })

  it('loses no template that another window saves at the same moment', async () => {
    const { result } = renderHook(() => useTemplates())
    const save = (id: string) => result.current.save({ id, name: id, subject: '', body: '' })
    await Promise.all([save('a'), save('b')])
    expect((await readSetting('outreachTemplates')).map(({ id }) => id)).toEqual(['a', 'b'])
    await Promise.all([result.current.remove('a'), save('c')])
    expect((await readSetting('outreachTemplates')).map(({ id }) => id)).toEqual(['b', 'c'])
  })
})
