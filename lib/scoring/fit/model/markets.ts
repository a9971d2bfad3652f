import type { Evidence } from '@/lib/domain/score'
import { findPhrases, indexPhrases, type PhraseMatch } from '@/lib/text/phrase-index'
import { rawSlice, tokenise, type TokenText } from '@/lib/text/text'

/** Signs of a market (ISO 3166), in the spelling of `disclosure-terms.ts`. Hand-kept: the names people put in a bio. Grade D. */
interface MarketSigns {
  readonly places: string
  readonly tld: string
  readonly phone: string
  readonly currency: string
  /** Languages spoken there, main one first. */
  readonly languages: string
  readonly flag: string
}

const MARKETS: Readonly<Record<string, MarketSigns>> = {
  DE: {
    places: 'germany|deutschland|berlin|hamburg|munich|munchen|koln|cologne|frankfurt|stuttgart|dusseldorf|leipzig|alemania|allemagne',
    tld: 'de',
    phone: '+49',
    currency: '€',
    languages: 'de',
    flag: '🇩🇪',
  },
  AT: {
    places: 'austria|osterreich|vienna|wien|graz|salzburg|innsbruck|linz',
    tld: 'at',
    phone: '+43',
    currency: '€',
    languages: 'de',
    flag: '🇦🇹',
  },
  CH: {
    places: 'switzerland|schweiz|suisse|svizzera|zurich|geneva|geneve|basel|lausanne',
    tld: 'ch',
    phone: '+41',
    currency: 'chf',
    languages: 'de fr it',
    flag: '🇨🇭',
  },
  FR: {
    places: 'france|paris|lyon|marseille|bordeaux|toulouse|lille|nantes|frankreich|francia',
    tld: 'fr',
    phone: '+33',
    currency: '€',
    languages: 'fr',
    flag: '🇫🇷',
  },
  BE: {
    places: 'belgium|belgique|belgie|brussels|bruxelles|brussel|antwerp|antwerpen|gent|liege',
    tld: 'be',
    phone: '+32',
    currency: '€',
    languages: 'nl fr',
    flag: '🇧🇪',
  },
  NL: {
    places: 'netherlands|nederland|holland|amsterdam|rotterdam|utrecht|den haag|eindhoven',
    tld: 'nl',
    phone: '+31',
    currency: '€',
    languages: 'nl',
    flag: '🇳🇱',
  },
  ES: {
    places: 'spain|espana|madrid|barcelona|valencia|sevilla|malaga|bilbao|spanien',
    tld: 'es',
    phone: '+34',
    currency: '€',
    languages: 'es ca',
    flag: '🇪🇸',
  },
  PT: { places: 'portugal|lisboa|lisbon|porto', tld: 'pt', phone: '+351', currency: '€', languages: 'pt', flag: '🇵🇹' },
  IT: {
    places: 'italy|italia|milano|milan|roma|rome|napoli|torino|firenze|bologna|italien',
    tld: 'it',
    phone: '+39',
    currency: '€',
    languages: 'it',
    flag: '🇮🇹',
  },
  GB: {
    places: 'uk|united kingdom|england|scotland|wales|london|manchester|birmingham|glasgow|edinburgh|leeds|bristol',
    tld: 'uk',
    phone: '+44',
    currency: '£',
    languages: 'en',
    flag: '🇬🇧',
  },
  IE: { places: 'ireland|dublin|cork ireland|galway', tld: 'ie', phone: '+353', currency: '€', languages: 'en', flag: '🇮🇪' },
  US: {
    places:
      'usa|united states|new york|nyc|los angeles|california|texas|florida|chicago|miami|atlanta|seattle|brooklyn|las vegas|alabama|arizona|colorado|ohio|oregon|michigan|minnesota|tennessee|utah|nevada|virginia|massachusetts|new jersey|pennsylvania|illinois|louisiana|oklahoma|north carolina|south carolina|wisconsin|kentucky|portland|boston|dallas|houston|austin|san diego|san francisco',
    tld: 'us',
    phone: '+1',
    currency: '$',
    languages: 'en es',
    flag: '🇺🇸',
  },
  CA: {
    places: 'canada|toronto|vancouver|montreal|calgary|ottawa|ontario|quebec|british columbia|alberta|nova scotia|manitoba',
    tld: 'ca',
    phone: '+1',
    currency: 'cad',
    languages: 'en fr',
    flag: '🇨🇦',
  },
  AU: {
    places: 'australia|sydney|melbourne|brisbane|perth australia|adelaide|gold coast',
    tld: 'au',
    phone: '+61',
    currency: 'aud',
    languages: 'en',
    flag: '🇦🇺',
  },
  NZ: { places: 'new zealand|auckland|aotearoa|christchurch', tld: 'nz', phone: '+64', currency: 'nzd', languages: 'en', flag: '🇳🇿' },
  PL: {
    places: 'poland|polska|warszawa|warsaw|krakow|wroclaw|gdansk|poznan',
    tld: 'pl',
    phone: '+48',
    currency: 'zł',
    languages: 'pl',
    flag: '🇵🇱',
  },
  SE: {
    places: 'sweden|sverige|stockholm|goteborg|gothenburg|malmo',
    tld: 'se',
    phone: '+46',
    currency: 'sek',
    languages: 'sv',
    flag: '🇸🇪',
  },
  DK: { places: 'denmark|danmark|copenhagen|kobenhavn|aarhus', tld: 'dk', phone: '+45', currency: 'dkk', languages: 'da', flag: '🇩🇰' },
  NO: { places: 'norway|norge|oslo|trondheim', tld: 'no', phone: '+47', currency: 'nok', languages: 'nb', flag: '🇳🇴' },
  FI: { places: 'finland|suomi|helsinki|tampere|turku', tld: 'fi', phone: '+358', currency: '€', languages: 'fi', flag: '🇫🇮' },
  TR: { places: 'turkey|turkiye|istanbul|ankara|izmir|antalya|bursa', tld: 'tr', phone: '+90', currency: '₺', languages: 'tr', flag: '🇹🇷' },
  CZ: {
    places: 'czech republic|czechia|cesko|praha|prague|brno|ostrava',
    tld: 'cz',
    phone: '+420',
    currency: 'kč',
    languages: 'cs',
    flag: '🇨🇿',
  },
  HU: { places: 'hungary|magyarorszag|budapest|debrecen', tld: 'hu', phone: '+36', currency: 'ft', languages: 'hu', flag: '🇭🇺' },
  RO: { places: 'romania|bucuresti|bucharest|cluj|timisoara', tld: 'ro', phone: '+40', currency: 'lei', languages: 'ro', flag: '🇷🇴' },
  GR: { places: 'greece|ελλαδα|αθηνα|athens|thessaloniki', tld: 'gr', phone: '+30', currency: '€', languages: 'el', flag: '🇬🇷' },
  UA: { places: 'ukraine|україна|київ|kyiv|lviv|львів|одеса', tld: 'ua', phone: '+380', currency: '₴', languages: 'uk ru', flag: '🇺🇦' },
  RU: { places: 'russia|россия|москва|moscow|санкт петербург|спб', tld: 'ru', phone: '+7', currency: '₽', languages: 'ru', flag: '🇷🇺' },
  BR: {
    places: 'brazil|brasil|sao paulo|rio de janeiro|belo horizonte|curitiba|salvador bahia|brasilia',
    tld: 'br',
    phone: '+55',
    currency: 'r$',
    languages: 'pt',
    flag: '🇧🇷',
  },
  MX: {
    places: 'mexico|cdmx|guadalajara|monterrey|ciudad de mexico',
    tld: 'mx',
    phone: '+52',
    currency: 'mxn',
    languages: 'es',
    flag: '🇲🇽',
  },
  AR: { places: 'argentina|buenos aires|rosario argentina', tld: 'ar', phone: '+54', currency: 'ars', languages: 'es', flag: '🇦🇷' },
  CO: { places: 'colombia|bogota|medellin|cali colombia', tld: 'co', phone: '+57', currency: 'cop', languages: 'es', flag: '🇨🇴' },
  CL: { places: 'chile|santiago de chile', tld: 'cl', phone: '+56', currency: 'clp', languages: 'es', flag: '🇨🇱' },
  JP: { places: 'japan|日本|東京|大阪|京都|tokyo|osaka|福岡', tld: 'jp', phone: '+81', currency: '円', languages: 'ja', flag: '🇯🇵' },
  KR: { places: 'korea|한국|서울|seoul|부산|busan', tld: 'kr', phone: '+82', currency: '원', languages: 'ko', flag: '🇰🇷' },
  CN: { places: 'china|中国|北京|上海|beijing|shanghai|广州', tld: 'cn', phone: '+86', currency: '人民币', languages: 'zh', flag: '🇨🇳' },
  TW: { places: 'taiwan|台灣|台湾|台北|taipei|高雄', tld: 'tw', phone: '+886', currency: 'nt$', languages: 'zh', flag: '🇹🇼' },
  HK: { places: 'hong kong|香港', tld: 'hk', phone: '+852', currency: 'hk$', languages: 'zh en', flag: '🇭🇰' },
  IN: {
    places: 'india|mumbai|delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune|भारत',
    tld: 'in',
    phone: '+91',
    currency: '₹',
    languages: 'hi en',
    flag: '🇮🇳',
  },
  ID: { places: 'indonesia|jakarta|bali|bandung|surabaya', tld: 'id', phone: '+62', currency: 'rp', languages: 'id', flag: '🇮🇩' },
  MY: { places: 'malaysia|kuala lumpur|penang', tld: 'my', phone: '+60', currency: 'rm', languages: 'ms en', flag: '🇲🇾' },
  PH: { places: 'philippines|manila|cebu|pilipinas', tld: 'ph', phone: '+63', currency: '₱', languages: 'tl en', flag: '🇵🇭' },
  TH: { places: 'thailand|bangkok|ไทย|กรุงเทพ|chiang mai', tld: 'th', phone: '+66', currency: '฿', languages: 'th', flag: '🇹🇭' },
  VN: { places: 'vietnam|viet nam|hanoi|ha noi|saigon|ho chi minh', tld: 'vn', phone: '+84', currency: '₫', languages: 'vi', flag: '🇻🇳' },
  AE: { places: 'uae|dubai|abu dhabi|emirates|دبي|ابوظبي', tld: 'ae', phone: '+971', currency: 'aed', languages: 'ar en', flag: '🇦🇪' },
  SA: { places: 'saudi arabia|riyadh|jeddah|السعودية|الرياض|جدة', tld: 'sa', phone: '+966', currency: 'sar', languages: 'ar', flag: '🇸🇦' },
  EG: { places: 'egypt|cairo|مصر|القاهرة', tld: 'eg', phone: '+20', currency: 'egp', languages: 'ar', flag: '🇪🇬' },
  IL: { places: 'israel|tel aviv|jerusalem|ישראל|תל אביב', tld: 'il', phone: '+972', currency: '₪', languages: 'he', flag: '🇮🇱' },
  ZA: { places: 'south africa|cape town|johannesburg|durban', tld: 'za', phone: '+27', currency: 'zar', languages: 'en', flag: '🇿🇦' },
  NG: { places: 'nigeria|lagos|abuja', tld: 'ng', phone: '+234', currency: '₦', languages: 'en', flag: '🇳🇬' },
}

const PLACES = indexPhrases(
  Object.entries(MARKETS).flatMap(([market, signs]) => signs.places.split('|').map((place) => [place, market] as const)),
)
/** Currency signs only one market here uses; letters ("kr", "lei") would be found inside words. */
const OWN_CURRENCY = Object.entries(MARKETS)
  .filter(([, { currency }]) => /^\p{Sc}$|\$$/u.test(currency) && currency !== '€' && currency !== '$')
  .map(([market, { currency }]) => [currency, market] as const)
/** Top-level domains sold as words, which tell nothing of a country. */
const GENERIC_TLD = new Set(['co', 'id', 'my', 'in', 'us'])

export interface MarketGuess {
  readonly market: string
  /** 0–1: how strongly the evidence points there; one clear place name in the bio is 0.7. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** Evidence of a creator's market: texts, addresses and languages with their shares. */
export interface MarketInput {
  readonly bio: string
  readonly captions: readonly TokenText[]
  readonly links: readonly string[]
  readonly emails: readonly string[]
  readonly languages: readonly { readonly lang: string; readonly share: number }[]
}

/**
 * Markets the evidence points to, strongest first. Signs count as independent: confidence is 1 − Π(1 − wᵢ), a place in the bio .7 (.3 in
 * the middle of other words), flag .6, phone prefix .6, domain .5, a place in a caption .08 (people travel), currency .1, a language no
 * other large market shares .4, else .15.
 * Own weights.
 */
export function guessMarkets(input: MarketInput): MarketGuess[] {
  const found = new Map<string, { doubt: number; evidence: Evidence[] }>()
  const add = (market: string, weight: number, evidence: Evidence): void => {
    const entry = found.get(market) ?? { doubt: 1, evidence: [] }
    found.set(market, entry)
    entry.doubt *= 1 - weight
    entry.evidence.push(evidence)
  }
  addPlaces(input, add)
  for (const [market, signs] of Object.entries(MARKETS)) {
    if (input.bio.includes(signs.flag)) add(market, 0.6, { kind: 'bio', text: signs.flag, via: 'market:flag' })
    if (signs.phone.length > 2 && input.bio.replace(/[\s()-]/g, '').includes(signs.phone))
      add(market, 0.6, { kind: 'bio', text: signs.phone, via: 'market:phone' })
    addDomain(market, signs, input, add)
    addLanguages(market, signs, input, add)
  }
  return [...found]
    .map(([market, { doubt, evidence }]) => ({ market, confidence: 1 - doubt, evidence: evidence.slice(0, 6) }))
    .sort((a, b) => b.confidence - a.confidence || (a.market < b.market ? -1 : 1))
}

type Add = (market: string, weight: number, evidence: Evidence) => void

function addPlaces(input: MarketInput, add: Add): void {
  const inBio = tokenise(input.bio)
  const places = findPhrases(PLACES, inBio).filter((match, at, all) => !isWithin(inBio, match, all[at + 1]))
  for (const market of new Set(places.map((match) => match.phrase.tag))) {
    const own = places.filter((match) => match.phrase.tag === market)
    const best = own.find((match) => standsAsPlace(inBio, match)) ?? own[0]
    if (best) add(market, weightInBio(inBio, best), { kind: 'bio', text: wordsOf(inBio, best), via: 'market:place' })
  }
  for (const text of input.captions) {
    const named = findPhrases(PLACES, text)
    const seen = named.length === 0 ? [] : new Map(named.map((match) => [match.phrase.tag, match]))
    for (const [market, match] of seen)
      add(market, 0.08, {
        kind: 'words',
        text: wordsOf(text, match),
        via: 'market:place',
      })
    for (const [sign, market] of OWN_CURRENCY) {
      if (text.text.includes(sign)) add(market, 0.1, { kind: 'words', text: sign, via: 'market:currency' })
    }
  }
}

type Place = PhraseMatch<string>

const wordsOf = ({ tokens }: TokenText, { from, to }: Place): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

/** "Paris, Texas": the wider place after a comma tells where the first one is. */
function isWithin({ tokens, text }: TokenText, place: Place, next: Place | undefined): boolean {
  if (!next || next.from !== place.to || next.phrase.tag === place.phrase.tag) return false
  return text.slice(tokens[place.to - 1]?.end, tokens[next.from]?.start).trim() === ','
}

/**
 * A place on its own .7; in the middle of other words .3, without its capital as low as in a caption. Own choice, like every weight here:
 * no labelled set.
 */
function weightInBio(text: TokenText, place: Place): number {
  if (standsAsPlace(text, place)) return 0.7
  const raw = rawSlice(text, text.tokens[place.from]?.start ?? 0, text.tokens[place.from]?.end ?? 0)
  return /^\p{Ll}/u.test(raw) ? 0.08 : 0.3
}

const BEFORE_PLACE = new Set('in from at near around of aus bei nahe a de en em da di i w we iz z u på i fra från uit te'.split(' '))
const AFTER_PLACE = new Set(['based', 'born', 'raised', 'local', 'resident'])

/** A name between marks, or after words of residence: not the Paris of a name, the turkey of a sandwich, the china of a collector. */
function standsAsPlace({ tokens }: TokenText, { from, to }: Place): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]]
  const ends = !after || after.kind !== 'word' || after.before === 'stop' || after.before === 'pause' || AFTER_PLACE.has(after.text)
  const begins = !before || before.kind !== 'word' || tokens[from]?.before === 'stop' || tokens[from]?.before === 'pause'
  return (ends && begins) || (before?.kind === 'word' && BEFORE_PLACE.has(before.text)) || (ends && AFTER_PLACE.has(after?.text ?? ''))
}

function addDomain(market: string, signs: MarketSigns, input: MarketInput, add: Add): void {
  if (GENERIC_TLD.has(signs.tld)) return
  const hosts = [
    ...input.links.map((link) => /^(?:https?:\/\/)?([^/?#]+)/i.exec(link)?.[1] ?? ''),
    ...input.emails.map((email) => email.split('@')[1] ?? ''),
  ]
  const host = hosts.find((one) => one.toLowerCase().endsWith(`.${signs.tld}`))
  if (host !== undefined) add(market, 0.5, { kind: 'link', text: host.slice(0, 120), via: 'market:domain' })
}

/** Number of markets with a language first: three for German, one for Polish. */
const SPEAKERS = new Map<string, number>()
for (const { languages } of Object.values(MARKETS)) {
  for (const lang of languages.split(' ')) SPEAKERS.set(lang, (SPEAKERS.get(lang) ?? 0) + 1)
}

function addLanguages(market: string, signs: MarketSigns, input: MarketInput, add: Add): void {
  for (const { lang, share } of input.languages) {
    if (share < 0.3 || !signs.languages.split(' ').includes(lang)) continue
    const alone = SPEAKERS.get(lang) === 1
    add(market, (alone ? 0.4 : 0.15) * share, { kind: 'words', text: lang, via: 'market:language' })
  }
}
