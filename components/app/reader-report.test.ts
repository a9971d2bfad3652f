import { noteError } from '@/lib/log/note-error'
import { expect, it, vi } from 'vitest'
import { readerReport } from './reader-report'

it('tells of what was noted just now, too', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  noteError('save from tab', new Error('failed'))
  expect(JSON.parse(await readerReport(null))).toMatchObject({
    errors: [{ where: 'save from tab', name: 'Error', message: 'failed', count: 1 }],
  })
})
