import { describe, expect, it } from 'vitest'
import { headerLine } from './header-line'

const line = (...texts: string[]) => headerLine(texts.map((text) => ({ text })))

describe('the header line of a channel', () => {
  it('has subscribers, then videos', () => {
    expect(line('@orlavennick', '10.4K subscribers', '232 videos')).toEqual({
      handle: 'orlavennick',
      followers: '10.4K subscribers',
      posts: '232 videos',
    })
    expect(line('@orlavennick', 'she/her', '10.4K subscribers', '232 videos')).toMatchObject({ posts: '232 videos' })
  })

  it.each([
    ['@orlavennick', 'she/her', '10.4K subscribers'],
    ['@orlavennick', '10.4K subscribers', 'No videos'],
    ['@orlavennick', '232 videos'],
  ])('does not say which of the two a single count is: %s, %s', (...texts) => {
    expect(line(...texts)).toEqual({ handle: 'orlavennick', followers: '', posts: '' })
  })

  it('says so by the marks of either', () => {
    expect(headerLine([{ text: '10.4K subscribers', spoken: true }, { text: 'she/her' }])).toMatchObject({ followers: '10.4K subscribers' })
    expect(headerLine([{ text: 'she/her' }, { text: '232 videos', styled: true }])).toMatchObject({ followers: '', posts: '232 videos' })
  })
})
