import { describe, expect, it } from 'vitest'
import type { PlatformAbout } from '@/lib/platforms/reader/contract'
import { TRAITS } from '@/tests/support/make'
import { namingsIn } from '@/tests/support/platform-names'

const plaza: PlatformAbout = {
  id: 'plaza',
  name: 'La Plaza',
  aliases: ['plz'],
  matches: ['https://www.plazita.example/*'],
  traits: TRAITS,
}
const q: PlatformAbout = { id: 'q', name: 'Q', aliases: [], matches: ['https://q.example/*'], traits: TRAITS }

const linesIn = (text: string) => namingsIn([['lib/some/file.ts', text]], [plaza, q]).map(({ line }) => line)

describe('what names a platform', () => {
  it.each([
    ['its id', "const kind = platform === 'plaza' ? 1 : 2"],
    ['its id inside a name', 'const plazaRate = 3'],
    ['its name in capitals', 'const LA_PLAZA = {}'],
    ['an alias', "const ALIASES = { a: 'plz' }"],
    ['its host', "const home = 'https://plazita.example/home'"],
    ['an id of one letter', "if (platform === 'q') return"],
    ['the same in double quotes', '<Option value="q" />'],
  ])('%s', (_, line) => expect(linesIn(`const before = 1\n${line}`)).toEqual([2]))

  it.each([
    ['a letter that is no text of its own', 'const q = point.q'],
    ['an alias that begins a word', "const plzen = 'plzen'"],
    ['a comment beside code', 'const a = 1 // as plaza does'],
    ['a comment of many lines', '/**\n * As plaza does, and "q".\n */\nconst a = 1'],
  ])('not %s', (_, text) => expect(linesIn(text)).toEqual([]))

  it('an address is no comment', () => expect(linesIn("const a = ['https://*/*', 'https://www.plaza.example/*']")).toEqual([1]))
})
