import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { showOnPage } from './show-on-page'

const executeScript = vi.fn()
const evidence = { text: '#ad', kind: 'words', postId: 'DfKjqxTgPd1' }

beforeEach(() => {
  executeScript.mockReset()
  Object.assign(fakeBrowser, { scripting: { executeScript } })
})

describe('showOnPage', () => {
  it('brings the script to the tab’s main frame and asks it for the evidence, with the texts of the frame', async () => {
    executeScript.mockResolvedValueOnce([]).mockResolvedValueOnce([{ result: 'not-here' }])
    expect(await showOnPage(7, evidence)).toBe('not-here')
    const target = { tabId: 7, frameIds: [0] }
    expect(executeScript.mock.calls[0]).toEqual([{ target, files: ['/show.js'] }])
    expect(executeScript.mock.calls[1]?.[0]).toMatchObject({
      target,
      args: [{ target: evidence, texts: { label: 'Touchstone found it here', dir: 'ltr' } }],
    })
  })

  it.each([
    ['the page may not be touched', () => executeScript.mockRejectedValue(new Error('Cannot access contents of the page'))],
    ['the page is gone before it answers', () => executeScript.mockResolvedValueOnce([]).mockResolvedValueOnce([])],
    ['the script has not come', () => executeScript.mockResolvedValueOnce([]).mockResolvedValueOnce([{ result: null }])],
  ])('is unreachable when %s', async (_, prepare) => {
    prepare()
    expect(await showOnPage(7, evidence)).toBe('unreachable')
  })
})
