import { notedErrors } from '@/lib/log/error-log'
import { keepWaiting } from '@/lib/log/note-error'
import { sentError } from '@/lib/worker/sent-error'
import { beforeEach, expect, it, vi } from 'vitest'
import { startEngine } from './engine-client'

let tell: (kind: string, event: object) => void
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener(kind: string, listener: (event: object) => void) {
        const before = tell
        tell = (told, event) => (told === kind ? listener(event) : before(told, event))
      }
    },
  )
  tell = () => {}
})

it('notes what the engine throws between two messages; what is drawn stays', async () => {
  const failed = vi.fn()
  startEngine(() => {}, failed)
  tell('message', { data: { kind: 'threw', error: structuredClone(sentError(new RangeError('out of range'))) } })
  await keepWaiting()
  expect(await notedErrors()).toMatchObject([{ where: 'shortlist engine', name: 'RangeError' }])
  expect(failed).not.toHaveBeenCalled()
})

it('notes that the engine broke, with where, and says so', async () => {
  const failed = vi.fn()
  startEngine(() => {}, failed)
  const filename = 'chrome-extension://abc/assets/engine-worker-x1.js'
  vi.stubGlobal('location', { origin: 'chrome-extension://abc' })
  tell('error', { message: 'Uncaught TypeError: mirelaokonto is not a function', filename, lineno: 1, colno: 77 })
  await keepWaiting()
  expect(await notedErrors()).toMatchObject([{ message: '… is not a function', frames: ['assets/engine-worker-x1.js:1:77'] }])
  expect(failed).toHaveBeenCalledOnce()
})
