import { startImporter } from '@/lib/import/worker/importer'
import { serveImporter } from '@/lib/import/worker/serve'
import { allReaders } from '@/lib/platforms/readers'
import { database } from '@/lib/store/database'
import { campaign, channelWorker } from '@/tests/support/lines'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ImportDialog } from './import-dialog'

let undoLater: (() => Promise<void>)[]

beforeEach(() => {
  vi.stubGlobal('Worker', function () {
    return channelWorker((port) => serveImporter(port, allReaders))
  })
  undoLater = []
})

function open() {
  render(<ImportDialog campaign={campaign()} onClose={() => undefined} onImported={(_, undo) => undoLater.push(undo)} />)
  return userEvent.setup()
}
const paste = (text: string) => fireEvent.change(screen.getByTestId('import-text'), { target: { value: text } })
const total = () => database.entries.count()

describe('import dialog', () => {
  it('takes a pasted list in, writes nothing before it is confirmed, and takes all of it back', async () => {
    const user = open()
    paste('@mirela\nhttps://x.com/glow\nnot a handle!')
    await user.click(screen.getByTestId('import-read'))
    expect((await screen.findByTestId('import-preview')).textContent).toContain('1 creator will be taken in')
    await user.selectOptions(screen.getByTestId('import-usual'), 'instagram')
    await waitFor(() => expect(screen.getByTestId('import-preview').textContent).toContain('2 creators will be taken in'))
    expect(within(screen.getByTestId('import-problems')).getByText(/Not a handle of that platform/)).toBeTruthy()
    expect(await total()).toBe(0)
    await user.click(screen.getByTestId('import-confirm'))
    expect((await screen.findByTestId('import-written')).textContent).toContain('2 creators imported')
    expect(await total()).toBe(2)
    await user.click(screen.getByTestId('import-undo'))
    await waitFor(() => expect(screen.getByTestId('import-written').textContent).toContain('taken back'))
    expect([await total(), await database.creators.count(), await database.profiles.count()]).toEqual([0, 0, 0])
  })

  it('lets a wrong guess of a column be corrected', async () => {
    const user = open()
    const file = new File(['Platform,Who,Comment on deal\nInstagram,mirela,call again\n'], 'list.csv')
    await user.upload(screen.getByTestId('import-file'), file)
    expect((await screen.findByTestId('import-preview')).textContent).toContain('0 creators will be taken in')
    const column = (field: string) => screen.getByTestId('import-columns').querySelector(`[data-field=${field}]`) as HTMLSelectElement
    await user.selectOptions(column('handle'), '1')
    await user.selectOptions(column('notes'), '2')
    await waitFor(() => expect(screen.getByTestId('import-preview').textContent).toContain('1 creator will be taken in'))
    await waitFor(() => expect(column('notes').value).toBe('2'))
    await user.click(screen.getByTestId('import-confirm'))
    await screen.findByTestId('import-written')
    expect(await database.entries.toArray()).toMatchObject([{ platform: 'instagram', status: 'prospect', notes: 'call again' }])
    await undoLater[0]?.()
    expect(await total()).toBe(0)
  })

  it.each([
    [new File([Uint8Array.from([0x50, 0x4b, 3, 4])], 'list.csv'), /This is a workbook/],
    [new File(['{"creators": ['], 'list.json'), /breaks off/],
    [new File([''], 'list.csv'), /nothing in it/],
  ])('refuses a file and says why', async (file, why) => {
    const user = open()
    await user.upload(screen.getByTestId('import-file'), file)
    expect((await screen.findByRole('alert')).textContent).toMatch(why)
    expect(screen.getByTestId<HTMLButtonElement>('import-read').isConnected).toBe(true)
  })

  it('says that letters were guessed, and reads the file again another way', async () => {
    const user = open()
    const latin = Uint8Array.from([...'handle,platform,notes\nmirela,ig,Gr\u00fc\u00dfe\n'].map((char) => char.charCodeAt(0)))
    await user.upload(screen.getByTestId('import-file'), new File([latin], 'list.csv'))
    expect(await screen.findByText(/does not say how its letters are written/)).toBeTruthy()
    await user.selectOptions(screen.getByTestId('import-encoding'), 'windows-1251')
    await waitFor(() => expect(screen.getByTestId('import-columns').closest('details')?.textContent).toContain('GrьЯe'))
  })

  it('loses nothing and says so when the browser refuses to write', async () => {
    vi.spyOn(database.entries, 'bulkPut').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
    const user = open()
    paste('https://x.com/glow')
    await user.click(screen.getByTestId('import-read'))
    await user.click(await screen.findByTestId('import-confirm'))
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was imported')
    expect(await screen.findByTestId('import-confirm')).toBeTruthy()
    expect([await total(), await database.profiles.count()]).toEqual([0, 0])
  })
})

describe('importer', () => {
  it('answers two questions asked at once, each with its own answer', async () => {
    const importer = startImporter(() => channelWorker((port) => serveImporter(port, allReaders)))
    await importer.openText('@mirela')
    const ask = (usual: string | null) => importer.understand({ mapping: { handle: 0 }, usual, now: 1 })
    const [none, some] = await Promise.all([ask(null), ask('instagram')])
    expect([none.people, some.people]).toEqual([0, 1])
    importer.close()
  })
})
