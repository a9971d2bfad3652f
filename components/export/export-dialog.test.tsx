import { PRESETS } from '@/lib/export/presets/presets'
import { serveWriter } from '@/lib/export/worker/serve'
import { database } from '@/lib/store/database'
import { saveReading } from '@/lib/store/readings'
import { saveToShortlist } from '@/lib/store/shortlist'
import { campaign, channelWorker } from '@/tests/support/lines'
import { NOW, profileFacts, reading } from '@/tests/support/make'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Blob as NodeBlob } from 'node:buffer'
import { ExportDialog } from './export-dialog'

let files: Blob[]
let said: string[]

beforeEach(() => {
  // jsdom has no workers and no downloads.
  vi.stubGlobal('Worker', function () {
    return channelWorker(serveWriter)
  })
  // jsdom's files do not survive the transfer between workers.
  vi.stubGlobal('Blob', NodeBlob)
  files = []
  said = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`)
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})

async function save(handle: string, emails: string[]): Promise<void> {
  const facts = profileFacts({ handle, displayName: handle, emails })
  const { profileKey } = await saveReading(reading({ profile: facts }), () => `https://www.instagram.com/${handle}/`)
  await saveToShortlist(profileKey ?? '', { campaignId: 'spring', now: NOW })
}

const SPRING = campaign()
async function open(): Promise<ReturnType<typeof userEvent.setup>> {
  render(<ExportDialog campaign={SPRING} onClose={() => undefined} onDone={(text) => said.push(text)} />)
  await screen.findByTestId('export-write')
  return userEvent.setup()
}

describe('export dialog', () => {
  it('writes the full table of everybody, and notes it in the history', async () => {
    await save('mirela', ['mirela@okonto.example'])
    await save('glow', [])
    const user = await open()
    expect(screen.getByTestId('export-rows').textContent).toBe('2 rows')
    await user.click(screen.getByTestId('export-write'))
    await waitFor(() => expect(said).toEqual(['2 rows exported']))
    const text = await files[0]?.text()
    expect(text?.split('\r\n')).toHaveLength(4)
    expect(text).toContain('"mirela@okonto.example"')
    const deeds = (await database.deeds.toArray()).filter(({ kind }) => kind === 'exported')
    expect(deeds.map(({ profileKey, what }) => `${profileKey} ${what}`).sort()).toEqual(['instagram:@glow csv', 'instagram:@mirela csv'])
  })

  it('asks for consent and leaves out who has no e-mail before it writes for Klaviyo', async () => {
    await save('mirela', ['mirela@okonto.example'])
    await save('glow', [])
    const user = await open()
    await user.selectOptions(screen.getByTestId('export-preset'), 'klaviyo')
    const write = screen.getByTestId<HTMLButtonElement>('export-write')
    expect(within(screen.getByTestId('export-findings')).getByText(/1 creator has no e-mail: Klaviyo/)).toBeTruthy()
    expect(screen.getByTestId('export-rows').textContent).toBe('1 row')
    expect(write.disabled).toBe(true)
    await user.click(screen.getByTestId('export-consent'))
    await user.click(write)
    await waitFor(() => expect(said).toEqual(['1 row exported']))
    expect(await files[0]?.text()).toMatch(/^"Email",.*\r\n"mirela@okonto\.example",/)
    // Each tool needs its own consent.
    await user.selectOptions(screen.getByTestId('export-preset'), 'mailchimp')
    expect(write.disabled).toBe(true)
  })

  it('says for every tool what stays behind', async () => {
    await save('mirela', ['mirela@okonto.example'])
    const user = await open()
    for (const { id, formats } of PRESETS) {
      await user.selectOptions(screen.getByTestId('export-preset'), id)
      expect(screen.getByTestId('export-leaves').textContent?.length).toBeGreaterThan(20)
      expect([...screen.getByTestId<HTMLSelectElement>('export-format').options].map(({ value }) => value)).toEqual([...formats])
    }
  })

  it('copies a table as text and as HTML', async () => {
    await save('mirela', [])
    const user = await open()
    type Items = { halves: Record<string, Promise<Blob>> }[]
    const write = vi
      .spyOn(navigator.clipboard, 'write')
      .mockImplementation(async (items) => void (await Promise.all(Object.values((items as unknown as Items)[0]?.halves ?? {}))))
    vi.stubGlobal('ClipboardItem', function (this: { halves: unknown }, halves: unknown) {
      this.halves = halves
    })
    await user.selectOptions(screen.getByTestId('export-format'), 'clipboard')
    await user.click(screen.getByTestId('export-write'))
    await waitFor(() => expect(said).toEqual(['1 row copied']))
    const halves = (write.mock.calls[0]?.[0] as unknown as Items | undefined)?.[0]?.halves
    expect(await (await halves?.['text/plain'])?.text()).toContain('\tinstagram\tmirela\t')
    expect(await (await halves?.['text/html'])?.text()).toContain('<table>')
  })

  it('tells a failure, and can be tried again', async () => {
    await save('mirela', [])
    const user = await open()
    vi.stubGlobal('Worker', function () {
      throw new Error('no workers here')
    })
    await user.click(screen.getByTestId('export-write'))
    expect((await screen.findByRole('alert')).textContent).toContain('The export failed')
    expect(screen.getByTestId<HTMLButtonElement>('export-write').disabled).toBe(false)
    expect(said).toEqual([])
  })
})
