import { describe, expect, it } from 'vitest'
import type { Post } from '@/lib/domain/post'
import type { Profile } from '@/lib/domain/profile'
import type { Brief, CreatorFacts, Scored } from '@/lib/domain/score'
import { explain } from '@/lib/i18n/explain'
import { tokenise } from '@/lib/text/text'
import { guessLanguages } from '@/lib/text/language'
import { fitScore } from './fit-score'
import { splitHashtag } from '@/lib/text/hashtag-split'
import { stem } from '@/lib/text/stem'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const NO_BRIEF: Brief = { topics: [], keywords: [], exclusions: [], languages: [], markets: [], competitors: [] }

function facts(captions: readonly string[], profile: Partial<Profile> = {}): CreatorFacts {
  return {
    profile: {
      key: 'test:@milou',
      platform: 'test',
      url: '',
      handle: 'milou',
      handleKey: 'milou',
      links: [],
      emails: [],
      firstSeen: 0,
      lastRead: 0,
      readerVersion: '1',
      ...profile,
    },
    posts: captions.map((caption, index): Post => ({
      id: `${index}`,
      key: `test:${index}`,
      url: '',
      platform: 'test',
      profileKey: 'test:@milou',
      kind: 'image',
      caption,
      postedAt: new Date(NOW - index * 3 * 86_400_000).toISOString(),
      hashtags: [],
      mentions: [],
      links: [],
      collaborators: [],
      firstSeen: 0,
      lastSeen: 0,
    })),
    history: [],
  }
}

function scored(given: CreatorFacts, brief: Partial<Brief>): Scored {
  const score = fitScore(given, { ...NO_BRIEF, ...brief }, { now: NOW })
  if (score.state !== 'scored') throw new Error('not scored')
  return score
}

const baking = [
  'Fresh sourdough bread today',
  'My favourite cake recipes for Sunday',
  'The oven is on, baking all day',
  '#HomeMadeBread and butter',
  'A slow dinner with friends',
  'New dessert in my kitchen',
  '#sourdoughbaking again',
  'Walking by the sea',
]
const cars = [
  'The new engine is loud',
  'A weekend at the track',
  'Horsepower for breakfast',
  'My SUV after the wash',
  'Rain again',
  'Turbo or not?',
  'Sunset drive',
  'Motorbike season',
]

describe('fitScore', () => {
  it('asks for a brief first', () => {
    for (const brief of [null, NO_BRIEF])
      expect(fitScore(facts(baking), brief, { now: NOW })).toMatchObject({
        state: 'not-enough-evidence',
        need: [{ key: 'fit.need-brief' }],
      })
  })
  it('asks for posts when fewer than six were read', () => {
    expect(fitScore(facts(baking.slice(0, 4)), { ...NO_BRIEF, keywords: ['bread'] }, { now: NOW })).toMatchObject({
      need: [{ values: { count: 2 } }],
    })
  })
  it('tells a baker from a driver by topic', () => {
    const food = { topics: ['210'] }
    expect(scored(facts(baking, { bio: 'Recipes from my kitchen' }), food).value).toBeGreaterThan(75)
    expect(scored(facts(cars, { bio: 'Cars and nothing else' }), food).value).toBeLessThan(35)
  })
  it('finds keywords inflected, in hashtags and in other scripts, and shows them', () => {
    const score = scored(
      facts([...baking.slice(0, 3), '#VeganRecipes', 'vegan again', '今日のビーガン料理', 'Vegane Rezepte und mehr für euch']),
      { keywords: ['vegan recipe', 'vegan', 'ビーガン'] },
    )
    const topic = score.signals.find(({ id }) => id === 'fit.topic')
    expect(topic?.reason.values['onTopic']).toBeGreaterThanOrEqual(3)
    expect(topic?.evidence.map(({ text }) => text).join(' ')).toContain('ビーガン')
  })
  it('does not find a word inside another', () => {
    expect(
      scored(facts(['A catalogue of scars', 'The carpet', 'Education', 'Located here', 'A caring dad', 'Scattered']), {
        keywords: ['cat', 'car'],
      }).signals[0]?.reason.key,
    ).not.toBe('fit.topic')
  })
  it('caps the score for excluded words and lists them', () => {
    const clean = scored(facts(baking), { topics: ['210'] })
    const hit = scored(facts([...baking, 'Casino night!']), { topics: ['210'], exclusions: ['casino'] })
    expect(hit.value).toBeLessThanOrEqual(60)
    expect(hit.value).toBeLessThan(clean.value)
    expect(hit.signals.find(({ id }) => id === 'fit.exclusion')?.evidence[0]?.text).toBe('Casino')
  })
  it.each([
    ['alcohol', 'My alcohol-free toner routine'],
    ['gluten', '#glutenfree bread for Sunday'],
    ['sugar', 'Ein Kuchen ohne sugar und ohne Mehl'],
    ['fur', 'This coat is fur-free'],
    ['Adult & Explicit Sexual Content', 'My perfect nude lip'],
    ['Arms & Ammunition', 'Massage gun and glue gun, hot crafts'],
    ['Hate Speech and Acts of Aggression', 'kkk morri com isso'],
    ['Illegal Drugs, Tobacco, eCigarettes, Vaping, Alcohol', 'Vin Diesel is my hero'],
  ])('does not take %s for seen in "%s"', (exclusion, caption) => {
    const { signals } = scored(facts([...baking, caption]), { topics: ['210'], exclusions: [exclusion] })
    expect(signals.map(({ id }) => id)).not.toContain('fit.exclusion')
  })
  it.each([
    ['wine', 'A glass of wine tonight'],
    ['ワイン', '今夜は赤ワイン'],
    ['poker', 'Friday #pokernight with the crew'],
  ])('takes %s for seen in "%s"', (exclusion, caption) => {
    const { signals } = scored(facts([...baking, caption]), { topics: ['210'], exclusions: [exclusion] })
    expect(signals.map(({ id }) => id)).toContain('fit.exclusion')
  })
  it.each([
    ['home decor', '#homedecor'],
    ['van life', '#vanlife'],
    ['k-beauty', '#kbeauty'],
    ['running', '#runningmotivation'],
    ['tea', '#greentea'],
    ['Backen', '#backenmitliebe'],
  ])('finds the keyword %s in %s', (keyword, tag) => {
    const given = facts(Array.from({ length: 8 }, (_, at) => `Another day ${at} ${tag}`))
    expect(scored(given, { keywords: [keyword] }).signals.find(({ id }) => id === 'fit.topic')?.reason.values['onTopic']).toBe(8)
  })
  it('knows the language of somebody who writes a few words at a time', () => {
    const captions = {
      cs: [
        'Krásnou neděli',
        'Nové video na kanálu',
        'Co říkáte?',
        'Můj oblíbený koutek',
        'Děkuju za všechno',
        'Připravená na pátek',
        'Jaký den',
      ],
      sv: ['Glad söndag', 'Ny video på kanalen', 'Vad tycker ni?', 'Min favoritplats', 'Redo för fredag', 'Vilken dag', 'Tack för allt'],
      ja: ['東京旅行', '新作動画', '今日の夕飯', '秋服購入品', '京都散歩', '最高の一日', '週末'],
    }
    for (const [lang, list] of Object.entries(captions))
      expect([lang, scored(facts(list), { languages: [lang] }).value > 70]).toEqual([lang, true])
  })
  it('answers languages and markets with evidence', () => {
    const german = facts(
      [
        'Das ist mein neues Rezept für euch und ich liebe es',
        ...Array.from({ length: 6 }, (_, n) => `Heute gibt es wieder etwas aus der Küche, Tag ${n}`),
      ],
      { bio: 'Aus Hamburg 🇩🇪', links: ['https://milou.de'] },
    )
    const yes = scored(german, { languages: ['de'], markets: ['DE'] })
    const no = scored(german, { languages: ['ko'], markets: ['KR'] })
    expect(yes.value).toBeGreaterThan(85)
    expect(no.value).toBeLessThan(15)
    expect(yes.signals.find(({ id }) => id === 'fit.market')?.evidence.map(({ via }) => via)).toContain('market:place')
  })
  it.each([
    ['TR', 'I love turkey sandwiches'],
    ['CN', 'fine china collector'],
    ['CL', 'chile con carne recipes'],
    ['FR', 'Paris, Texas'],
    ['GB', 'Birmingham, Alabama'],
  ])('does not take a creator to be in %s for "%s"', (market, bio) => {
    const { value, signals } = scored(facts(baking, { bio }), { markets: [market] })
    expect(value).toBeLessThan(20)
    expect(signals.find(({ id }) => id === 'fit.market')?.reason.key).not.toBe('fit.market')
  })
  it.each([
    ['DE', 'berlin based photographer'],
    ['US', 'Paris, Texas'],
    ['JP', 'living in Tokyo with two cats'],
    ['GB', 'Anna | London'],
  ])('takes a creator to be in %s for "%s"', (market, bio) => {
    expect(scored(facts(baking, { bio }), { markets: [market] }).value).toBeGreaterThan(50)
  })
  it('has a sentence for every reason', () => {
    const { signals } = scored(facts([...baking, 'beer and wine'], { bio: 'Berlin' }), {
      topics: ['210'],
      exclusions: ['wine'],
      languages: ['en'],
      markets: ['DE'],
    })
    for (const { reason, innocent } of signals) for (const one of [reason, ...innocent]) expect(explain(one)).not.toMatch(/^fit\.|\{/)
  })
})

describe('splitHashtag', () => {
  const words = new Set(['home', 'made', 'bread', 'sourdough', 'baking', 'art', 'start', 'up'])
  it.each([
    ['HomeMadeBread', ['home', 'made', 'bread']],
    ['home_made', ['home', 'made']],
    ['sourdoughbaking', ['sourdough', 'baking']],
    ['xqzvwk', ['xqzvwk']],
    ['Bread2026', ['bread', '2026']],
    ['DIYBread', ['diy', 'bread']],
    ['breadxqbaking', ['bread', 'xq', 'baking']],
  ])('%s', (tag, parts) => {
    expect(splitHashtag(tag, words)).toEqual(parts)
  })
})

describe('stem', () => {
  it.each([
    ['en', 'recipes', 'recipe'],
    ['en', 'running', 'runs'],
    ['de', 'rezepte', 'rezept'],
    ['es', 'recetas', 'receta'],
    ['pl', 'przepisy', 'przepis'],
    ['ru', 'рецепты', 'рецепт'],
  ])('%s: %s meets %s', (lang, a, b) => {
    expect(stem(a, lang) === stem(b, lang) || stem(a, lang) === b).toBe(true)
  })
  it.each([
    ['en', 'pasta', 'past'],
    ['en', 'bus', 'bu'],
    ['en', 'glass', 'glas'],
  ])('%s: %s does not meet %s', (lang, a, b) => expect(stem(a, lang)).not.toBe(stem(b, lang)))
})

describe('guessLanguages', () => {
  it.each([
    ['en', 'This is what I wanted to say and it is not for you'],
    ['de', 'Das ist nicht für euch und ich bin auch hier'],
    ['fr', 'Je suis avec vous et ce n’est pas pour moi'],
    ['es', 'Hoy no es como ayer, pero estoy muy bien con todo'],
    ['pt', 'Eu não sei se você vem hoje, mas é muito bom'],
    ['it', 'Oggi non sono qui, ma questo è anche per gli altri'],
    ['nl', 'Ik ben niet bij jullie maar het is ook voor mijn zus'],
    ['pl', 'Nie wiem czy to jest tak jak się wydaje'],
    ['tr', 'Bu çok güzel bir gün ve benim için daha iyi'],
    ['ru', 'Это было вчера'],
    ['uk', 'Це було вчора, і я її бачив'],
    ['ja', 'これは新しいランプです'],
    ['ko', '오늘 날씨가 좋아요'],
    ['zh', '今天天气很好'],
    ['ar', 'هذا يوم جميل'],
    ['fa', 'این یک روز زیبا است برای دیدن گلها'],
    ['he', 'זה יום יפה'],
    ['th', 'วันนี้อากาศดี'],
    ['hi', 'आज का दिन अच्छा है'],
    ['el', 'Σήμερα είναι μια ωραία μέρα'],
  ])('%s', (lang, text) => expect(guessLanguages(tokenise(text))[0]?.lang).toBe(lang))
})
