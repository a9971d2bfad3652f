import { describe, expect, it } from 'vitest'
import { fitInput } from '@/tests/support/signal-inputs'
import { unreadSignal } from './unread'

const measured = (...captions: string[]) => unreadSignal.measure(fitInput(unreadSignal, { keywords: ['rye'] }, { captions }))

describe('fit.unread', () => {
  it('counts the posts that were seen without a caption, for no points', () => {
    expect(measured('A walk', '', ' ')).toMatchObject({ points: 0, reason: { key: 'fit.unread', values: { unread: 2 } }, evidence: [] })
  })

  it('tells nothing where all were read', () => {
    expect(measured('A walk')).toBeNull()
  })
})
