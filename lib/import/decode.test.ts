import { describe, expect, it } from 'vitest'
import { LARGEST_FILE, decode } from './decode'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian = true) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}
const TEXT = 'handle;name\nmirela;Mirela Okontö\n'

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8', false],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), 'utf-8', false],
    ['UTF-16 with a mark', utf16(`\ufeff${TEXT}`), 'utf-16le', false],
    ['UTF-16 big-endian with a mark', utf16(`\ufeff${TEXT}`, false), 'utf-16be', false],
    ['UTF-16 without a mark', utf16(TEXT), 'utf-16le', false],
    ['Windows-1252', Uint8Array.from([...TEXT].map((char) => char.charCodeAt(0))), 'windows-1252', true],
  ] as const)('reads %s', (_, bytes, encoding, guessed) => {
    expect(decode(bytes)).toEqual({ ok: true, text: TEXT, encoding, guessed })
  })

  it('refuses what is no text, and says which kind of no', () => {
    expect(decode(new Uint8Array())).toEqual({ ok: false, why: 'empty' })
    expect(decode(utf8(' \n '))).toEqual({ ok: false, why: 'empty' })
    expect(decode(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]))).toEqual({ ok: false, why: 'workbook' })
    expect(decode(Uint8Array.from({ length: 300 }, (_, at) => at % 7))).toEqual({ ok: false, why: 'not_text' })
    expect(decode({ length: LARGEST_FILE + 1 } as Uint8Array)).toEqual({ ok: false, why: 'too_large' })
  })

  it('does not show wrong letters as right ones', () => {
    const latin = Uint8Array.from([0xef, 0xbb, 0xbf, 0x4d, 0xfc, 0x6e])
    // The mark says UTF-8, the bytes are not.
    expect(decode(latin)).toEqual({ ok: false, why: 'wrong_encoding' })
    expect(decode(utf8('Okontö').slice(0, -1), 'utf-8')).toEqual({ ok: false, why: 'wrong_encoding' })
    expect(decode(Uint8Array.from([0x83, 0x8d, 0x83, 0x93]), 'shift_jis')).toMatchObject({ ok: true, text: 'ロン' })
  })
})
