import { describe, expect, it } from 'vitest'
import type { Post } from '@/lib/domain/post'
import type { Brief, PartnershipState } from '@/lib/domain/score'
import { detectPartnership, detectPartnerships } from './partnership'

function post(caption: string, more: Partial<Post> = {}): Post {
  return {
    id: '1',
    key: 'test:1',
    url: 'https://example.com/p/1',
    platform: 'test',
    profileKey: 'test:1',
    kind: 'image',
    caption,
    hashtags: [],
    mentions: [],
    links: [],
    collaborators: [],
    firstSeen: 0,
    lastSeen: 0,
    ...more,
  }
}

const stateOf = (caption: string, more: Partial<Post> = {}): PartnershipState => detectPartnership(post(caption, more)).state

/** Captions about brands that do not exist: said to be paid, and the same words where they say the contrary or something else. */
const LANGUAGES: readonly (readonly [lang: string, disclosed: readonly string[], none: readonly string[]])[] = [
  [
    'en',
    [
      'New favourite mug from @quorvex #ad',
      'AD | Three weeks with the Quorvex lamp',
      'This video is sponsored by Zelmari, thank you!',
      'Paid partnership with @zelmari',
      'Thanks to Quorvex for sponsoring today’s video',
    ],
    [
      'What an #adventure in my new #adidas',
      'Not sponsored, just love @quorvex',
      'This is not an ad. I bought it myself',
      'For sponsorship enquiries write to me',
      'I add sugar; the ad agency was closed',
      'this post isn’t sponsored',
    ],
  ],
  [
    'de',
    [
      'Werbung | Mein Morgen mit @quorvex',
      'Anzeige: Drei Wochen mit Zelmari',
      '#anzeige neue Lampe',
      'Heute gesponsert von Zelmari',
      'In Kooperation mit @quorvex',
      'WERBUNG Heute zeige ich euch was',
    ],
    [
      'Unbezahlte Werbung, Markennennung @quorvex',
      'Keine Werbung, nur mein Lieblingsbuch',
      'Die Werbung im Fernsehen nervt mich',
      'Werbung (unbezahlt) @zelmari',
      'Hier könnte deine Werbung stehen',
      '#werbungunbezahlt @quorvex',
    ],
  ],
  [
    'fr',
    [
      'Collaboration commerciale avec @quorvex',
      'Ma routine du matin est avec la crème que j’aime #pub',
      'Vidéo sponsorisée par Zelmari',
      'En partenariat avec @zelmari',
    ],
    ['Vidéo non sponsorisée', 'Ceci n’est pas une pub pour @quorvex', 'Friday night down the local #pub'],
  ],
  [
    'es',
    ['#publicidad mis zapatillas nuevas', 'Vídeo patrocinado por Zelmari', 'Colaboración pagada con @quorvex', 'Publi | la crema que uso'],
    ['Esto no es publicidad', 'Vídeo no patrocinado', 'Estudio publicidad en la universidad'],
  ],
  [
    'pt',
    ['#publi meu novo batom', 'Parceria paga com @quorvex', 'Vídeo patrocinado por Zelmari', '#publipost adorei'],
    ['Não é publi, comprei com meu dinheiro', 'A publicidade na televisão cansa'],
  ],
  [
    'it',
    ['#adv la mia crema che uso di sera', 'Sponsorizzato da Zelmari', 'In collaborazione con @quorvex', 'Pubblicità: la mia mattina'],
    ['Video non sponsorizzato', 'Questo non è adv'],
  ],
  [
    'nl',
    ['Advertentie | mijn ochtend', '#reclame nieuwe lamp van ons', 'Betaalde samenwerking met @quorvex', 'Deze video wordt gesponsord'],
    ['Geen reclame, zelf gekocht', 'Dit is niet gesponsord'],
  ],
  [
    'pl',
    ['[REKLAMA] mój poranek', '#współpracareklamowa z nową lampą', 'Płatna współpraca z marką Zelmari'],
    ['To nie jest reklama', 'Nie reklama, kupiłam sama'],
  ],
  ['sv', ['Reklam för Zelmari', '#annons ny lampa', 'I betalt samarbete med @quorvex'], ['Ingen reklam här', 'Ej sponsrat']],
  ['da', ['Reklame for Zelmari', '#annonce ny lampe', 'Betalt partnerskab med @quorvex'], ['Ikke sponsoreret', 'Det er ikke en reklame']],
  ['nb', ['Annonsørinnhold: ny lampe', '#annonse ny lampe', 'Betalt partnerskap med @quorvex'], ['Ikke sponset', 'Dette er ikke reklame']],
  ['fi', ['Kaupallinen yhteistyö @quorvex', '#mainos uusi lamppu', 'Maksettu kumppanuus'], ['Ei sponsoroitu', 'Ei ole mainos']],
  [
    'tr',
    ['@quorvex ile iş birliği', '#reklam yeni lambam', 'Zelmari tarafından sağlandı', 'Ücretli ortaklık'],
    ['Reklam değildir', 'İşbirliği değil, kendim aldım'],
  ],
  ['ru', ['#реклама новая лампа', 'Реклама. ООО Зелмари erid: 2Vtz', 'На правах рекламы'], ['Не реклама, купила сама', 'Это не реклама']],
  ['uk', ['#реклама нова лампа, дякую що ви тут', 'На правах реклами', 'Оплачуване партнерство'], ['Це не реклама', 'Не є рекламою']],
  [
    'cs',
    ['Placená spolupráce s @quorvex', '#placenaspoluprace nová lampa', 'Reklama | moje ráno'],
    ['Není reklama', 'Neplacená spolupráce', 'Nikdo mi za to neplatí'],
  ],
  ['sk', ['Platená spolupráca s @quorvex', '#platenaspolupraca nová lampa'], ['Nie je to reklama', 'Neplatená spolupráca']],
  ['hu', ['Fizetett partnerség', '#hirdetés új lámpa', 'Szponzorált tartalom'], ['Nem hirdetés', 'Nem szponzorált']],
  [
    'ro',
    ['(P) dimineața mea', '#publicitate lampă nouă', 'Sponsorizat de Zelmari'],
    ['Nu este reclamă', 'Nesponsorizat', 'P.S. ne vedem mâine'],
  ],
  ['el', ['#διαφήμιση νέα λάμπα', 'Πληρωμένη συνεργασία με @quorvex'], ['Δεν είναι διαφήμιση', 'Όχι διαφήμιση']],
  ['bg', ['Платено партньорство с @quorvex', '#спонсорирано нова лампа'], ['Не е спонсорирано', 'Неплатена реклама']],
  ['hr', ['Plaćeno partnerstvo s @quorvex', 'Plaćena suradnja', '#plaćenasaradnja nova lampa'], ['Nije reklama', 'Nije sponzorirano']],
  ['et', ['#reklaam uus lamp', 'Tasuline koostöö'], ['Ei ole reklaam', 'Pole sponsoreeritud']],
  ['lv', ['Apmaksāta sadarbība', '#apmaksātasadarbība jauna lampa'], ['Nav reklāma', 'Nav sponsorēts']],
  ['lt', ['Mokama partnerystė su @quorvex', '#mokamabendradarbiavimas nauja lempa'], ['Tai ne reklama', 'Neapmokama']],
  [
    'ja',
    [
      '【PR】新しいランプ',
      '#PR 新しいランプを使いました',
      '［PR］使ってみた',
      '#タイアップ @quorvex',
      'この動画はプロモーションを含みます',
      '広告：新しいランプ',
    ],
    ['PRではありません、自腹です', '広告代理店で働いています', 'New #PR at the gym today', '広告ではありません'],
  ],
  [
    'ko',
    ['#광고 새 램프', '유료 광고 포함', '제품을 제공받아 작성했습니다', '소정의 원고료를 받았습니다'],
    ['내돈내산 후기', '광고 아님', '협찬 아닙니다'],
  ],
  ['zh', ['#广告 新的台灯', '本视频由 Zelmari 赞助', '#業配 新的燈', '付費合作'], ['不是广告，自费购买', '非業配', '我在广告公司上班']],
  ['hi', ['#विज्ञापन नया लैंप', 'पेड पार्टनरशिप'], ['यह विज्ञापन नहीं है', 'प्रायोजित नहीं']],
  ['id', ['#iklan lampu baru', 'Kemitraan berbayar dengan @quorvex', '#paidpromote lampu'], ['Bukan iklan ya', 'Tidak disponsori']],
  ['ms', ['Perkongsian berbayar', 'Video ini ditaja oleh Zelmari'], ['Bukan tajaan', 'Tidak ditaja']],
  ['th', ['#โฆษณา โคมไฟใหม่', 'ได้รับการสนับสนุนจาก @quorvex'], ['ไม่ใช่โฆษณา', 'ซื้อเองจ้า']],
  ['vi', ['#quảngcáo đèn mới', 'Video được tài trợ bởi Zelmari'], ['Không phải quảng cáo', 'Không được tài trợ']],
  ['ar', ['#إعلان مصباح جديد', 'شراكة مدفوعة مع @quorvex', 'إعلان: مصباح جديد'], ['ليس إعلان', 'بدون إعلان', 'إعلانات التلفزيون كثيرة']],
  ['he', ['#פרסומת מנורה חדשה', 'שותפות בתשלום עם @quorvex', 'תוכן שיווקי'], ['לא ממומן', 'זו לא פרסומת']],
  ['fa', ['#تبلیغ چراغ تازه', 'همکاری تبلیغاتی'], ['تبلیغ نیست', 'بدون تبلیغ']],
]

describe.each(LANGUAGES)('disclosure words, %s', (_lang, disclosed, none) => {
  it.each(disclosed)('takes for disclosed: %s', (caption) => expect(stateOf(caption)).toBe('disclosed'))
  it.each(none)('takes for none: %s', (caption) => expect(stateOf(caption)).toBe('none'))
})

describe('markers', () => {
  it.each([
    'AD - my morning with @quorvex',
    'Ad/ cosy night in',
    '*ad* cosy night in',
    'ad/gifted: my new bag from @quorvex',
    'Werbung - mein Morgen mit @quorvex',
    '*Anzeige* unser neues Sofa',
    'Einladung/Werbung: ein Wochenende in Zelmari',
    'WERBUNG unser neues Sofa',
    'Publicidad - mi rutina con @quorvex',
    'Reklama - mój poranek z @quorvex',
    'PUB | ma routine avec @quorvex',
    'Реклама - мое утро',
    'My new bag #giftedby @quorvex',
  ])('are read between any signs: %s', (caption) => expect(stateOf(caption)).toBe('disclosed'))
  it.each([
    'Set-ad-ministration of my day',
    'the local ad agency/printer is closed',
    'New PR!! 140 kg today #pr @milou',
    'Back at the pub tonight with @milou #pub',
  ])('are no parts of other words, and mean nothing in other languages: %s', (caption) => expect(stateOf(caption)).toBe('none'))
})

describe('words about advertising', () => {
  it.each([
    'How to make your first sponsored post',
    'Why I quit sponsored content',
    'what is your opinion about sponsored content?',
    'None of this is sponsored',
    'I wish this was sponsored, @quorvex call me',
    'If this was sponsored I would be rich',
    'Sponsored? No. Obsessed? Yes.',
    'This breakdown is sponsored by my mom',
    'everything paid for by me',
    'Gesponsert von Mama und Papa',
    'None of these links are affiliate links',
    'I don’t use affiliate links',
    'I make no commission from these links',
    'Keine Affiliate-Links!',
    'reklam değildir, kendim satın aldım @quorvex',
    'Thanks to @milou for the best weekend',
    'Thanks @anna and @tom for dinner',
  ])('are no partnership: %s', (caption) => expect(stateOf(caption)).toBe('none'))
  it.each([
    'This is a sponsored post',
    'Sponsored post: the lamp of my dreams',
    'I could not be happier to announce my paid partnership with @quorvex',
    'Dieses Video wurde von Zelmari gesponsert',
    'Gracias a Zelmari por patrocinar este vídeo',
    'Este vídeo é patrocinado pela Zelmari',
    'Merci à Zelmari de sponsoriser cette vidéo',
    'As an Amazon Associate I earn from qualifying purchases.',
    'Not sponsored, but some are affiliate links',
  ])('are one: %s', (caption) => expect(stateOf(caption)).toBe('disclosed'))
})

describe('discount codes', () => {
  it.each([
    ['en', 'Use code LUMA15 for 15% off at quorvex'],
    ['de', 'Mit dem Code LUMA15 spart ihr 15 %'],
    ['fr', 'Code promo : LUMA15'],
    ['es', 'Usa el código LUMA15'],
    ['pt', 'Cupom de desconto LUMA15'],
    ['it', 'Codice sconto LUMA15'],
    ['nl', 'Kortingscode: LUMA15'],
    ['pl', 'Kod rabatowy LUMA15'],
    ['sv', 'Rabattkod LUMA15'],
    ['da', 'Rabatkode: LUMA15'],
    ['nb', 'Bruk koden LUMA15'],
    ['fi', 'Alekoodi LUMA15'],
    ['tr', 'LUMA15 koduyla %15 indirim'],
    ['cs', 'Slevový kód LUMA15'],
    ['ru', 'Промокод LUMA15'],
    ['uk', 'Промокод LUMA15 на знижку'],
    ['hu', 'Kuponkód: LUMA15'],
    ['ro', 'Cod de reducere LUMA15'],
    ['el', 'Εκπτωτικός κωδικός: LUMA15'],
    ['ja', 'クーポンコード「LUMA15」'],
    ['ko', '할인코드: LUMA15'],
    ['zh', '优惠码：LUMA15'],
    ['id', 'Kode promo LUMA15'],
    ['th', 'โค้ดส่วนลด LUMA15'],
    ['ar', 'كود خصم LUMA15'],
    ['he', 'קוד קופון LUMA15'],
    ['hr', 'Kod za popust: LUMA15'],
    ['lt', 'Nuolaidos kodas: LUMA15'],
    ['et', 'Sooduskood: LUMA15'],
    ['vi', 'Mã giảm giá LUMA15'],
  ])('are seen beside their cue, %s', (_lang, caption) => {
    const found = detectPartnership(post(caption))
    expect(found.state).toBe('suspected')
    expect(found.evidence.find((one) => one.kind === 'code')?.text).toContain('LUMA15')
  })

  it.each([
    'code promo 🎁 LUMA15',
    'kod 👉 LUMA15 -10%',
    'Use my code for 15% off: LUMA15',
    'Code: LUMA15.',
    'With LUMA15 you get 10% off',
    'mit LUMA15 bekommt ihr 20%',
  ])('are found behind emoji, later in the sentence and without a cue: %s', (caption) => {
    const found = detectPartnership(post(caption)).evidence.filter(({ kind }) => kind === 'code')
    expect(found.map(({ text }) => text).join()).toContain('LUMA15')
  })

  it.each([
    'I went with COVID19 rules, 90% of the time',
    'learn to code for FREE',
    'Scan the QR code HERE',
    'Dress code ELEGANT',
    'I learned to code today',
    'Support-a-Creator code LUMA15',
    'Postal code SW1A',
    'My source code BROKE again',
    'Der Code im Film',
  ])('are not seen in: %s', (caption) => expect(stateOf(caption)).toBe('none'))
})

describe('commission links', () => {
  it.each([
    'https://amzn.to/3abcD',
    'Shop here rstyle.me/n/abc',
    'https://www.amazon.de/dp/B00X?tag=luma-21',
    'https://shop.example/x?awc=1_2',
    'https://www.youtube.com/redirect?q=https%3A%2F%2Fgeni.us%2Fabc',
  ])('are suspected: %s', (caption) => expect(stateOf(caption)).toBe('suspected'))
  it.each([
    'https://www.amazon.de/dp/B00X',
    'https://shop.example/?utm_source=instagram&ref=me',
    'https://go.example.com/x',
    'https://bit.ly/abc',
    'https://youtu.be/abc?si=1',
  ])('say nothing: %s', (caption) => expect(stateOf(caption)).toBe('none'))
  it.each([
    'Some of the links below are affiliate links.',
    'I may earn a small commission when you buy through these links.',
    'We get a percentage of every purchase made with the link.',
    'As a Zelmari Associate I earn from qualifying purchases; I am an Amazon Associate.',
    'Help the channel by doing your shopping through our Amazon link',
    'This channel is a participant in the Quorvex Affiliate Program',
  ])('are disclosed in words: %s', (caption) => expect(stateOf(caption)).toBe('disclosed'))
  it.each([
    'How to earn commission with affiliate marketing',
    'These are not affiliate links.',
    'Support the channel by buying our merch at https://example.com/shirts',
    'We are not affiliated with any company',
    'Like and share to support the channel',
  ])('are not: %s', (caption) => expect(stateOf(caption)).toBe('none'))
})

describe('evidence', () => {
  it('keeps the words as they stand and the rule that matched', () => {
    const [first] = detectPartnership(post('Guten Morgen!\n𝗪𝗲𝗿𝗯𝘂𝗻𝗴 | Mein Tag', { postedAt: '2026-11-01T00:00:00Z' })).evidence
    expect(first).toMatchObject({ kind: 'words', via: 'disclosure:de:strong', postId: '1', postedAt: '2026-11-01T00:00:00Z' })
    expect(first?.text).toContain('𝗪𝗲𝗿𝗯𝘂𝗻𝗴')
  })
  it('puts the platform label before everything', () => {
    const found = detectPartnership(
      post('keine Werbung', { label: { text: 'Paid partnership with quorvex', brands: [], via: 'dom:label' } }),
    )
    expect(found).toMatchObject({ state: 'labelled', brands: ['quorvex'] })
  })
  it('takes hashtags that came apart from the caption', () => expect(stateOf('', { hashtags: ['Ad'] })).toBe('disclosed'))
  it('needs a second party for words that can mean anything', () => {
    expect(stateOf('What a lovely day #collab')).toBe('none')
    expect(stateOf('What a lovely day #collab @quorvex')).toBe('suspected')
  })
  it('suspects a mention beside sales talk, but not a photo credit or the creator', () => {
    expect(stateOf('Available now at @quorvex, link in bio')).toBe('suspected')
    expect(stateOf('Link in bio. 📷 @milou')).toBe('none')
    expect(detectPartnership(post('Link in bio @anna'), { handle: 'Anna' }).state).toBe('none')
  })
  it('keeps a commission when sponsorship is denied', () =>
    expect(stateOf('This video is not sponsored. Links are affiliate links.')).toBe('disclosed'))
})

describe('brands', () => {
  const brief: Brief = {
    topics: [],
    keywords: [],
    exclusions: [],
    languages: [],
    markets: [],
    brand: { name: 'Zelmari', aliases: ['Zelmari Home'], handles: ['zelmari.official'], domains: ['zelmari.example'] },
    competitors: [{ name: 'Quorvex', aliases: ['QVX'], handles: ['quorvex'], domains: ['quorvex.example'] }],
  }
  const brandsOf = (caption: string, more: Partial<Post> = {}) => detectPartnership(post(caption, more), { brief }).brands
  it('are one name by handle, alias and domain', () => {
    expect(brandsOf('#ad @quorvex')).toEqual(['Quorvex'])
    expect(brandsOf('Sponsored by QVX')).toEqual(['Quorvex'])
    expect(brandsOf('Use code LUMA15 for 10% off', { links: ['https://shop.quorvex.example/x'] })).toEqual(['Quorvex'])
    expect(brandsOf('#ad my new @zelmari.official lamp')).toEqual(['Zelmari'])
  })
  it('come from the label before the words, from the words before mentions', () => {
    expect(brandsOf('Sponsored by Brunkova with @milou', {})).toEqual(['Brunkova'])
    expect(brandsOf('#ad', { label: { text: 'Paid partnership', brands: ['brunkova'], via: 'x' } })).toEqual(['brunkova'])
    expect(brandsOf('Anzeige mit Brunkova Nord und Freunden')).toEqual(['Brunkova Nord'])
    expect(brandsOf('Zelmari Home işbirliğiyle')).toEqual(['Zelmari'])
  })
  it('are the named partner alone, and guests or names in passing only where nobody else is there', () => {
    expect(brandsOf('#ad sponsored by @brunkova, brush by @quorvex')).toEqual(['brunkova'])
    expect(brandsOf('#ad @brunkova new blush, I used Quorvex before')).toEqual(['brunkova'])
    expect(brandsOf('#ad my Quorvex lamp')).toEqual(['Quorvex'])
  })
  it('keep their article, and are found without it', () => {
    expect(brandsOf('Sponsored by The Brunkova House')).toEqual(['The Brunkova House'])
    expect(brandsOf('Sponsored by The Quorvex')).toEqual(['Quorvex'])
  })
  it('are found in a hashtag of theirs, and short ones only as they are spelt', () => {
    expect(brandsOf('#ad #quorvexpartner new lamp')).toEqual(['Quorvex'])
    expect(brandsOf('#ad the new QVX lamp')).toEqual(['Quorvex'])
    expect(brandsOf('#ad my qvx in the rain')).toEqual([])
  })
  it('are not claimed for a post without a partnership', () => expect(brandsOf('I love @quorvex')).toEqual([]))
})

describe('boilerplate', () => {
  const line = 'Some links are affiliate links: https://amzn.to/abc'
  const posts = [1, 2, 3, 4, 5].map((n) =>
    post(`Video number ${n}\n${line}`, { id: `${n}`, key: `test:${n}`, postedAt: `2026-11-0${n}T00:00:00Z` }),
  )
  it('is counted once, for the newest post', () => {
    const states = [...detectPartnerships(posts, null).values()].map(({ state }) => state)
    expect(states).toEqual(['none', 'none', 'none', 'none', 'disclosed'])
  })
  it('is known by a bare address, and whatever its day and emoji', () => {
    const states = (own: (n: number) => string) =>
      [
        ...detectPartnerships(
          posts.map((one, at) => ({ ...one, caption: `Story of the ${one.id}th day\n${own(at)}` })),
          null,
        ).values(),
      ].map(({ state }) => state)
    expect(states(() => 'amzn.to/3abcD').filter((state) => state !== 'none')).toHaveLength(1)
    expect(states((at) => `Use code LUMA15 until ${at + 1} Dec ${at % 2 ? '🎁' : ''}`).filter((state) => state !== 'none')).toHaveLength(1)
  })
  it('never hides a marker of the post itself', () => {
    const ads = posts.map((one) => ({ ...one, caption: `${one.id} day\n#ad` }))
    expect([...detectPartnerships(ads, null).values()].every(({ state }) => state === 'disclosed')).toBe(true)
  })
})
