import { allReaders } from '@/lib/platforms/readers'
import { HOSTILE } from '@/tests/support/hostile'
import { NOW } from '@/tests/support/make'
import { beforeAll, describe, expect, it } from 'vitest'
import { guessMapping, isHeaderRow } from './field'
import type { Incoming, UnderstoodImport } from './incoming'
import { understandJson } from './json'
import { parsePasted } from './pasted'
import type { KnownPlatforms } from './place'
import { BOUNDS, parseTable } from './table'
import { understand } from './understand'

let places: KnownPlatforms
beforeAll(async () => {
  places = await allReaders()
})

const isHeader = (row: readonly string[]) => isHeaderRow(row, places)

function csv(text: string, usual: string | null = null): UnderstoodImport {
  const table = parseTable(text, isHeader)
  return understand(table, { mapping: guessMapping(table.headers, places), places, usual, now: NOW })
}
const pasted = (text: string, usual: string | null = null) => {
  const table = parsePasted(text, places)
  return understand(table, {
    mapping: table.headers.length > 0 ? guessMapping(table.headers, places) : { handle: 0 },
    places,
    usual,
    now: NOW,
  })
}
const keys = ({ incoming }: UnderstoodImport) => incoming.map(({ profiles }) => profiles[0].key)
const whys = ({ problems }: UnderstoodImport) => problems.map(({ row, why }) => `${row} ${why}`)

describe('a pasted list', () => {
  it('takes handles of the named platform and addresses of any', () => {
    const read = pasted(
      '@mirela.okonto, glow_daily\nhttps://www.tiktok.com/@some.one/video/7301234567890123456?x=1\nyoutube.com/@Someone\nhttp://x.com/someone',
      'instagram',
    )
    expect(keys(read)).toEqual(['instagram:@mirela.okonto', 'instagram:@glow_daily', 'tiktok:@some.one', 'youtube:@someone', 'x:@someone'])
    expect(read.problems).toEqual([])
    expect(read.incoming[2]?.profiles[0]).toEqual({
      key: 'tiktok:@some.one',
      platform: 'tiktok',
      handle: 'some.one',
      handleKey: 'some.one',
      url: 'https://www.tiktok.com/@some.one',
      links: [],
      emails: [],
      firstSeen: NOW,
      lastRead: 0,
      readerVersion: '',
    })
  })

  it('says of every line that names nobody why, and takes nobody twice', () => {
    const read = pasted(
      'mirela\nhttps://news.example/mirela\nhttps://www.instagram.com/p/CODE12345/\nnot:a:handle\n@MIRELA\nnadja@halden.example',
      'instagram',
    )
    expect(whys(read)).toEqual(['2 not_profile', '3 not_profile', '4 bad_handle', '5 twice', '6 bad_handle'])
    expect(whys(pasted('@mirela'))).toEqual(['1 no_platform'])
  })

  it('keeps a channel that is named by its id alone', () => {
    const id = 'UCabcdefghijklmnopqrstuv'
    expect(pasted(`https://www.youtube.com/channel/${id}`).incoming[0]?.profiles[0]).toMatchObject({
      key: `youtube:${id}`,
      handle: id,
      nativeId: id,
    })
  })
})

describe('somebody’s table', () => {
  it('is understood by its headers, in other orders, languages and separators', () => {
    const read = csv(
      'Notizen;Nutzername;Plattform;Status;Honorar;Währung;Wiedervorlage\r\n"Sehr; gut";@mirela;Insta;In talks;1200;EUR;2026-12-01\r\n',
    )
    expect(read.problems).toEqual([])
    expect(read.incoming[0]).toMatchObject({
      name: 'mirela',
      decisions: { notes: 'Sehr; gut', status: 'negotiating', fee: { amount: 1200, currency: 'EUR' }, followUpOn: '2026-12-01' },
    } satisfies Partial<Incoming>)
  })

  it('tells each value it does not take, and makes none up', () => {
    const read = csv(
      'handle,platform,status,priority,fee,currency,follow up,tracking link\nmirela,ig,somehow,urgent,"1.200,50",EUR,01/02/2026,javascript:alert(1)\n',
    )
    expect(read.incoming[0]?.decisions).toEqual({})
    expect(read.problems.map(({ why, field, skips }) => `${why} ${field} ${skips}`).sort()).toEqual([
      'day follow_up false',
      'fee fee false',
      'link link false',
      'priority priority false',
      'status status false',
    ])
    expect(csv('handle,platform,follow up\nmirela,ig,2026-02-30\n').problems).toMatchObject([{ why: 'day', row: 2 }])
  })

  it.each([
    ['1.200 €', ''],
    ['€ 1.200', ''],
    ['1.200', 'EUR'],
    ['12.500', 'EUR'],
    ['1,200', 'EUR'],
    ['0.125', 'KWD'],
  ])('does not guess whether the sign in %s %s parts thousands', (fee, currency) => {
    const read = csv(`Nutzername;Plattform;Honorar;Währung\nmirela;ig;${fee};${currency}\n`)
    expect(read.incoming[0]?.decisions).toEqual({})
    expect(read.problems).toMatchObject([{ row: 2, why: 'fee', field: 'fee', value: fee }])
  })

  it.each([
    ['1200 €', 1200],
    ['1200.50', 1200.5],
    ['1234.567', 1234.567],
  ])('takes the fee %s, which means one amount', (fee, amount) => {
    expect(csv(`handle,platform,fee,currency\nmirela,ig,${fee},EUR\n`).incoming[0]?.decisions.fee).toEqual({ amount, currency: 'EUR' })
  })

  it('names the row as a spreadsheet counts it, with the blank ones', () => {
    const read = csv('\nhandle,platform,status\n\n,,\nmirela,ig,somehow\n\n"two\n\nlines",ig,\nglow,ig,odd\nlast,ig,"open')
    expect(read.incoming.map(({ row }) => row)).toEqual([5, 8])
    expect(whys(read)).toEqual(['5 status', '7 bad_handle', '8 status', '9 quote_open'])
  })

  it('leaves out a note that is too long rather than cutting it', () => {
    const read = csv(`handle,platform,notes\nmirela,ig,${'x'.repeat(20_001)}\nglow,ig,${'y'.repeat(20_000)}\n`)
    expect(read.problems).toMatchObject([{ row: 2, why: 'too_long', field: 'notes' }])
    expect(read.incoming.map(({ decisions }) => decisions.notes?.length)).toEqual([undefined, 20_000])
  })

  it('prefers the address, and knows the platform by name', () => {
    expect(
      keys(csv('Handle,Profile link,Platform\nother,https://www.instagram.com/mirela/reels/,TikTok\nglow,,Twitter\nnobody,,Myspace\n')),
    ).toEqual(['instagram:@mirela', 'x:@glow'])
  })

  it('is not confused by names that objects have', () => {
    const read = csv('__proto__,constructor,handle,platform,toString\n{"polluted":1},x,mirela,ig,y\n')
    expect(keys(read)).toEqual(['instagram:@mirela'])
    expect(csv('handle,platform\n__proto__,__proto__\nconstructor,toString\n').incoming).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('takes the guard against formulas off again', () => {
    expect(csv('name,handle,platform\nMirela Okonto,@mirela,ig\n').incoming[0]?.profiles[0]).toMatchObject({
      displayName: 'Mirela Okonto',
      lastRead: 0,
    })
    expect(csv("handle,platform,notes\n'@mirela,ig,'=1+1\n").incoming[0]).toMatchObject({ name: 'mirela', decisions: { notes: '=1+1' } })
  })

  it('reads half a file as far as it goes', () => {
    const read = csv('handle,platform,notes\nmirela,ig,fine\nglow,ig\nother,ig,"cut off here\nlast,ig,x')
    expect(keys(read)).toEqual(['instagram:@mirela', 'instagram:@glow'])
    expect(whys(read)).toEqual(['3 short', '4 quote_open'])
  })

  it('stops at its bounds and says so', () => {
    const table = parseTable(`handle\n${'a\n'.repeat(BOUNDS.rows + 5)}`, isHeader)
    expect(table.rows).toHaveLength(BOUNDS.rows)
    expect(table.problems).toMatchObject([{ why: 'too_many_rows' }])
    expect(parseTable(`${'a,'.repeat(BOUNDS.columns + 1)}\n`, isHeader).problems).toMatchObject([{ why: 'too_many_columns' }])
  })

  it('tells of rows that would give one creator more profiles than a creator can have', () => {
    const row = (at: number) => `one,Nila,instagram,nila${at},https://www.instagram.com/nila${at}/`
    const read = csv(['creator_id,person_name,platform,handle,profile_url', ...Array.from({ length: 42 }, (_, at) => row(at))].join('\n'))
    expect(read.incoming.map(({ profiles }) => profiles.length)).toEqual([40])
    expect(read.problems).toMatchObject([
      { row: 42, why: 'many_profiles', value: 'nila40', skips: true },
      { row: 43, why: 'many_profiles', value: 'nila41', skips: true },
    ])
  })

  it('takes notes of its own that were joined, longer than anybody else’s', () => {
    const table = (notes: string) => `creator_id,person_name,platform,handle,profile_url,notes\none,Nila,instagram,nila,,${notes}\n`
    expect(csv(table('x'.repeat(100_000))).incoming[0]?.decisions.notes).toHaveLength(100_000)
    expect(csv(table('x'.repeat(100_001))).problems).toMatchObject([{ why: 'too_long', field: 'notes' }])
  })

  it('never throws, whatever stands in it', () => {
    for (const text of HOSTILE) {
      const quoted = `"${text.replaceAll('"', '""')}"`
      expect(() =>
        csv(`handle,platform,profile url,name,notes,tags,fee,status\n${Array(8).fill(quoted).join(',')}\n`, 'instagram'),
      ).not.toThrow()
      expect(() => pasted(text, 'youtube')).not.toThrow()
    }
  })
})

describe('Touchstone’s JSON', () => {
  const file = (creators: unknown[], change = {}) => JSON.stringify({ format: 'touchstone-shortlist', version: 1, creators, ...change })
  it('is told from other JSON, broken JSON and a newer one', () => {
    expect(understandJson('{"creators": [')).toBe('json_broken')
    expect(understandJson('{"creators": []}')).toBe('json_other')
    expect(understandJson(file([], { version: 2 }))).toBe('json_newer')
  })
  it('takes the whole creators and tells which field of the others is wrong', () => {
    const read = understandJson(file([{ creator: { id: 'a' } }, null, { __proto__: { polluted: 1 } }]))
    expect(read).toMatchObject({ incoming: [], problems: [{ row: 1, why: 'json', value: 'creator.name' }, { row: 2 }, { row: 3 }] })
  })
})
