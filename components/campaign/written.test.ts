import { describe, expect, it } from 'vitest'
import { splitDomains, splitHandles, splitWords } from './written'

describe('what is written into a form', () => {
  it('parts words, handles and domains', () => {
    expect(splitWords(' serum, night cream;serum\n\n spf ')).toEqual(['serum', 'night cream', 'spf'])
    expect(splitHandles('@halden, https://www.instagram.com/halden.beauty/?hl=en')).toEqual(['halden', 'halden.beauty'])
    expect(splitDomains('https://www.Halden.example/shop, halden.example, no domain, localhost')).toEqual(['halden.example', null])
  })
})
