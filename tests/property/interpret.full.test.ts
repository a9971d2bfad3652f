import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LONGEST_TEXT } from '@/lib/domain/limits'
import { CountStyle, RawReading, Reading } from '@/lib/domain/reading'
import { PageState } from '@/lib/domain/page'
import { interpret } from '@/lib/platforms/arrival/interpret/interpret'
import { anyText } from '@/tests/support/any-text'
import { runs } from '@/tests/support/runs'

const readAt = Date.UTC(2026, 10, 21, 6)
const NAMES = [
  'handle',
  'nativeId',
  'displayName',
  'verified',
  'private',
  'bio',
  'category',
  'links',
  'emails',
  'followers',
  'likes',
  'id',
  'url',
  'kind',
  'caption',
  'hashtags',
  'mentions',
  'postedAt',
  'pinned',
  'collaborators',
  'comments',
  'views',
  'likesHidden',
  'author',
  'labelText',
  'labelBrands',
  'constructor',
  '__proto__',
  'toString',
  'x',
]
const TEXTS = [
  '1.2M',
  '12',
  '-5',
  'mirela',
  '@mirela',
  'image',
  '3 weeks ago',
  '2026-11-02',
  'javascript:alert(1)',
  'https://l.instagram.com/?u=x',
  'a@halden.com #ad @lumora halden.com',
  '\ud800',
  '\u0000',
  '%',
  '27 Apr 2021',
  '99999999999999999999',
  ' ',
  '=cmd',
]

const text = fc.oneof(
  fc.constantFrom(...TEXTS),
  anyText({ maxLength: 60 }),
  fc.constantFrom('a', '#', '@', '1', '\u0301', '😀').map((piece) => piece.repeat(LONGEST_TEXT / piece.length)),
)
const hit = fc.record(
  {
    via: fc.constantFrom('dom:a', 'json:b', 'url:id-time', 'meta:c', 'text:d'),
    raw: fc.oneof(
      text,
      text,
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.array(
        text.map((item) => item.slice(0, 2000)),
        { maxLength: 6 },
      ),
    ),
    lang: fc.constantFrom('en', 'de', 'ja', '', 'xx', 'tr', 'x-y-z'),
    style: fc.constantFrom(...CountStyle.options),
  },
  { requiredKeys: ['via', 'raw'] },
)
const field = fc.record(
  {
    need: fc.constantFrom(
      'rare' as const,
      'rare' as const,
      'rare' as const,
      'rare' as const,
      'rare' as const,
      'expected' as const,
      'required' as const,
    ),
    hits: fc.array(hit, { maxLength: 3 }),
    missed: fc.array(fc.record({ via: fc.constantFrom('dom:m', 'dom:n'), result: fc.constantFrom('absent' as const, 'threw' as const) }), {
      maxLength: 2,
    }),
    old: fc.array(fc.constantFrom('dom:a', 'json:b'), { maxLength: 2 }),
  },
  { requiredKeys: ['need', 'hits', 'missed'] },
)
const named = { need: 'required' as const, hits: [{ via: 'dom:a', raw: 'mirela' }], missed: [] }
const fields = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...NAMES), field), { maxLength: 16 }), fc.boolean())
  .map(([entries, isNamed]) => Object.fromEntries(isNamed ? [...entries, ['handle', named], ['id', named]] : entries))
const raw = fc.record({
  protocol: fc.constant(1 as const),
  platform: fc.constantFrom('instagram', 'youtube'),
  readerVersion: fc.constant('1'),
  url: fc.oneof(fc.webUrl(), fc.string({ maxLength: 40 })),
  ref: fc.constantFrom(
    null,
    { platform: 'x', kind: 'profile' as const, handle: 'mirela' },
    { platform: 'x', kind: 'profile' as const, nativeId: 'UC1' },
    { platform: 'x', kind: 'post' as const, postId: '12', handle: 'mirela' },
  ),
  state: fc.oneof(fc.constant('ready' as const), fc.constantFrom(...PageState.options)),
  lang: fc.constantFrom('en', 'de', 'ar', 'he', '', 'zz-ZZ', '💥', 'en_US'),
  readAt: fc.oneof(fc.constant(readAt), fc.integer()),
  sequence: fc.nat(),
  profile: fc.option(fields),
  post: fc.option(fields),
  posts: fc.array(fields, { maxLength: 4 }),
  comments: fc.array(fc.record({ author: fc.constant('a'), text: fc.constant('b'), byCreator: fc.boolean() }), { maxLength: 3 }),
})

it('understands any reading that satisfies its schema, without changing it, as something that satisfies its own', () => {
  let understood = 0
  fc.assert(
    fc.property(raw, (reading) => {
      const accepted = RawReading.safeParse(reading)
      if (!accepted.success) return
      const before = structuredClone(accepted.data)
      const result = interpret(accepted.data)
      expect(accepted.data).toEqual(before)
      expect(Reading.parse(result)).toEqual(result)
      if (result.profile || result.post) understood++
      if (result.health === null || result.health === 'broken')
        expect([result.profile, result.post, result.posts]).toEqual([null, null, []])
      expect(JSON.stringify(result)).not.toMatch(/"(?:value|low|high)":(?:null|-)/)
    }),
    runs(500),
  )
  expect(understood).toBeGreaterThan(20)
})
