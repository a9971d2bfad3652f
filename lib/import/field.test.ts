import { describe, expect, it } from 'vitest'
import { type NamedPlatforms, guessMapping, isHeaderRow } from './field'

const platforms: NamedPlatforms = [
  { id: 'plaza', name: 'La Plaza' },
  { id: 'agora', name: 'Agora', accountId: { header: 'stall id', pattern: /^S\d+$/ } },
]
const fieldOf = (header: string) => Object.keys(guessMapping([header], platforms))[0]

describe('a header', () => {
  it.each([
    ['Plaza handle', 'handle'],
    ['la-plaza_handle', 'handle'],
    ['Agora Handle', 'handle'],
    ['Stall ID', 'channel_id'],
    ['agora_stall_id', 'channel_id'],
    ['Username', 'handle'],
  ])('%s means %s', (header, field) => expect(fieldOf(header)).toBe(field))

  it.each(['Forum handle', 'Plaza stall ID', 'Plaza', 'Agora handle of the agency'])('%s means nothing known', (header) =>
    expect(fieldOf(header)).toBeUndefined(),
  )

  it('that names a platform makes a row one of headers', () => {
    expect(isHeaderRow(['Agora handle', 'anything'], platforms)).toBe(true)
    expect(isHeaderRow(['Agora handle', 'anything'], [])).toBe(false)
  })
})
