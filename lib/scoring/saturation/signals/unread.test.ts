import { describe, expect, it } from 'vitest'
import { plainPosts, saturationInput } from '@/tests/support/signal-inputs'
import { unreadSignal } from './unread'

describe('saturation.unread', () => {
  it('counts the posts that were seen in a grid only, for no points', () => {
    expect(unreadSignal.measure(saturationInput(plainPosts(6), { unread: 4 }))).toMatchObject({
      points: 0,
      reason: { key: 'saturation.unread', values: { unread: 4 } },
    })
  })

  it('tells nothing where all were read', () => {
    expect(unreadSignal.measure(saturationInput(plainPosts(6)))).toBeNull()
  })
})
