/** From a file's bytes to text, without ever showing wrong letters as right ones. */

/** Encodings offered to choose from, by their WHATWG labels. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251', 'shift_jis', 'gb18030'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Bytes of the largest file taken. */
export const LARGEST_FILE = 50_000_000

/** Why a file is not read at all; names the message `import_refused_<why>`. */
export type Refused = 'too_large' | 'empty' | 'workbook' | 'not_text' | 'wrong_encoding'

export type Decoded =
  | {
      readonly ok: true
      readonly text: string
      readonly encoding: Encoding
      /** Nothing in the file says so: the letters need a look. */ readonly guessed: boolean
    }
  | { readonly ok: false; readonly why: Refused }

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Reads bytes as text. A byte-order mark decides; without one, zero bytes tell UTF-16, valid UTF-8 is UTF-8, and what is neither is read as
 * Windows-1252, which every byte fits, and said to be a guess.
 * @param chosen the encoding the person chose, which is then the only one tried.
 */
export function decode(bytes: Uint8Array, chosen: Encoding | null = null): Decoded {
  if (bytes.length > LARGEST_FILE) return { ok: false, why: 'too_large' }
  if (bytes.length === 0) return { ok: false, why: 'empty' }
  // A ZIP archive, as XLSX, ODS and Numbers are, or an old Excel file.
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, why: 'workbook' }
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? null
  const told = chosen ?? marked ?? zeroBytes(bytes)
  if (told !== null) return read(bytes, told, false)
  const plain = read(bytes, 'utf-8', false)
  return plain.ok || plain.why !== 'wrong_encoding' ? plain : read(bytes, 'windows-1252', true)
}

function read(bytes: Uint8Array, encoding: Encoding, guessed: boolean): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const head = text.slice(0, 10_000)
    // Control characters that no text is full of: a picture, or an encoding that is not this one.
    if ((head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0) > head.length / 10) return { ok: false, why: 'not_text' }
    return text.trim() === '' ? { ok: false, why: 'empty' } : { ok: true, text, encoding, guessed }
  } catch {
    // expected: a file may be in another encoding; the next one is tried
    return { ok: false, why: 'wrong_encoding' }
  }
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte)

/** UTF-16 without a mark: half of the bytes of Latin text, all on the same side, are zero. */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 1000)
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > head.length * 0.3 && even === 0) return 'utf-16le'
  return even > head.length * 0.3 && odd === 0 ? 'utf-16be' : null
}
