import type { LanguageGuess, Token, TokenText } from './text'
import { rememberByWord } from './words'

/** Frequent function words, folded. Chosen to separate near relatives; words of many languages count little (see `WEIGHTS`). */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and you this that with for are was my is it of to your have not but so be just what when all from they we our can out how',
  de: 'und der die das ist nicht ich mit auf ein eine fur den von euch wir ihr auch es im so sich zu mir habe sind wie noch oder bei dem hier heute mein meine',
  fr: "le la les et des est une un pour dans vous que qui avec sur je pas ce nous mon ma mes plus du au aux votre tout cette sont ne se il elle bien c'est j'ai nouvelle nouveau enfin merci quel quelle bonne bon jour chez etes tres",
  es: 'el la los las y que de en un una es por para con mi no lo se me te su mas como pero este esta muy todo hoy yo nos ya del al fue cuando',
  pt: 'o a os as e que de em um uma e por para com meu minha nao mais se voce do da no na dos das esse essa muito hoje eu tem foi ao voces pra isso',
  it: 'il lo la gli le e che di in un una per con mi non si sono come piu questo questa della nel anche oggi io ho ma del dei alla sul ci tutti',
  nl: 'de het een en van ik je met voor op niet dat die is zijn mijn jullie maar ook te aan wat bij er heb om dit deze nog ze we naar',
  pl: 'i w na z sie nie to jest ze do jak ale o dla za po co czy mnie moj moja tak juz tylko jestem dzis bardzo od moje was ja',
  sv: 'och att det som en jag pa ar for med inte har av den till mig om ett sa vi du min kan idag min mitt nar var ni alla',
  da: 'og at det som en jeg pa er for med ikke har af den til mig om et sa vi du min kan i dag jer nar var alle mine hvad',
  nb: 'og at det som en jeg pa er for med ikke har av den til meg om et sa vi du min kan i dag dere nar var alle mine hva',
  fi: 'ja on ei se etta mutta niin kun ovat oli myos minun mina olen tama nyt kanssa vain sen han jos kuin mita viela tanaan ihan',
  tr: 've bir bu da de icin cok ile ne ama gibi daha var mi ben sen olarak kadar en her benim degil olan sonra bugun biz size',
  cs: 'a se na je ze to v s z do jsem ale jak pro jsou tak co si by mi uz nebo jako dnes moje jen byl byla vas jeste',
  sk: 'a sa na je ze to v s z do som ale ako pre su tak co si by mi uz alebo dnes moje len bol bola vas este',
  hu: 'es a az hogy nem is egy van ez de meg csak mint ha mar en nagyon lesz volt minden vagy most nekem milyen ma meg uj jo koszonom kedvenc vegre ket hogyan mindenki itt',
  ro: 'si de la in cu un o nu este pe sa ca mai ce din care pentru sunt am dar fost acest aceasta foarte astazi eu imi va',
  hr: 'i je u na se da su za od s sam ali kao to koji ne bi sto sve moj jer danas samo bila bio vam nije mi ce',
  id: 'yang dan di ini itu dengan untuk dari aku kamu ke ada tidak juga bisa saya buat banget sudah akan kita lagi udah jadi kalian mau gimana nggak gak semuanya siap pengen seru yuk',
  ms: 'yang dan di ini itu dengan untuk dari saya awak ke ada tidak juga boleh kami akan sudah anda lagi sangat kepada adalah hari korang dah kegemaran semua nak takde jom',
  vi: 'va la cua co khong cho minh nay duoc mot cac nguoi voi trong nhung den de cung rat nhe ban da lam thi nha oi',
  tl: 'ang ng sa na mga ko ay at ako hindi ito para lang ka niyo kayo natin naman po yung din rin siya mo',
  ca: 'el la els les i que de en un una es per amb no molt aquest aquesta meu meva avui som pero mes tot nos dels',
  et: 'ja on ei see et kui ka oma mis aga oli nii ma mina olen veel koik selle ning kas siis tana vaga',
  lv: 'un ir es ar uz no ka par bet vai nav kas ari tas sis loti man mana sodien ta pie tikai',
  lt: 'ir yra as su i is kad bet ar ne kas tai labai mano siandien man per cia tik taip jau po',
  sl: 'in je na se da so za od s sem ali kot to ki ne bi kaj vse moj ker danes samo bila bil vam ni mi ze',
}

/** Scripts of one language, nearly. Han is Chinese unless the text has kana. */
const SCRIPTS: readonly (readonly [lang: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['th', /\p{Script=Thai}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['te', /\p{Script=Telugu}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['km', /\p{Script=Khmer}/u],
  ['my', /\p{Script=Myanmar}/u],
]

/** Every language with a word list or script; sums are indexed by place in this list. */
export const GUESSED_LANGUAGES: readonly string[] = [...Object.keys(FUNCTION_WORDS), ...SCRIPTS.map(([lang]) => lang), 'uk', 'bg', 'fa']
const PLACES: ReadonlyMap<string, number> = new Map(GUESSED_LANGUAGES.map((lang, at) => [lang, at]))

/** A possible language of a word, by its place in `GUESSED_LANGUAGES`. */
export interface Vote {
  readonly place: number
  readonly weight: number
}

/** Evidence of one word on its text's language. */
interface Telling {
  readonly votes: readonly Vote[]
  /** Has non-Latin letters: the script of a hashtag counts like a word's; its Latin letters do not. */
  readonly foreign: boolean
  /** Kana and Han are counted and judged together. */
  readonly letter: 'kana' | 'han' | null
}

const MUTE: Telling = { votes: [], foreign: false, letter: null }
const vote = (lang: string, weight: number): Vote => ({ place: PLACES.get(lang) ?? 0, weight })

/** Each word counts for every language that has it, less when more languages share it. */
const WEIGHTS: ReadonlyMap<string, readonly Vote[]> = weigh()

function weigh(): Map<string, readonly Vote[]> {
  const langs = new Map<string, Set<string>>()
  for (const [lang, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list.split(' ')) langs.set(word, (langs.get(word) ?? new Set()).add(lang))
  }
  return new Map([...langs].map(([word, set]) => [word, [...set].map((lang) => vote(lang, 1 / (set.size * set.size)))]))
}

const tellingOf = rememberByWord((word): Telling => {
  const votes = WEIGHTS.get(word)
  const foreign = word > '\u036f'
  if (votes) return { votes, foreign, letter: null }
  if (!foreign) return MUTE
  const lang = languageOfScript(word)
  if (lang === 'ja' || lang === 'zh') return { votes: [], foreign, letter: lang === 'ja' ? 'kana' : 'han' }
  return { votes: lang === null ? [] : [vote(lang, lang === 'ko' || lang === 'th' ? 0.25 : 0.5)], foreign, letter: null }
})

/**
 * Languages of a text by script and function words; mentions and addresses do not count. Empty without evidence.
 * Reliable from about six words on; judge short captions together.
 */
export function guessLanguages(text: TokenText): readonly LanguageGuess[] {
  return (text.languages ??= weighLanguages(text))
}

/** Reused and cleared after every text: allocating it would cost more than most texts. */
const sums = new Float64Array(GUESSED_LANGUAGES.length)

function weighLanguages(text: TokenText): LanguageGuess[] {
  /** Places in the order of their first vote, because floating-point sums depend on it. */
  const voted: number[] = []
  const letters = countVotes(text.tokens, voted)
  if (letters.kana > 0) add(vote('ja', (letters.kana + letters.han) * 0.25), voted)
  else if (letters.han > 0) add(vote('zh', letters.han * 0.25), voted)
  const places = dropSisters(voted, text.text)
  const all = places.reduce((total, place) => total + (sums[place] as number), 0)
  const guessed = places.map((place): LanguageGuess => ({ lang: GUESSED_LANGUAGES[place] as string, share: (sums[place] as number) / all }))
  for (const place of voted) sums[place] = 0
  return guessed.sort((a, b) => b.share - a.share || (a.lang < b.lang ? -1 : 1))
}

/** Lists of languages that Chinese characters and kana stand for; one of the characters is a word of one letter, so it counts a quarter. */
export const HAN: readonly Vote[] = [vote('zh', 1)]
export const KANA: readonly Vote[] = [vote('ja', 1)]
const LETTER_WEIGHT = 0.25

/** Calls `say` for every word that tells a language, with its languages and weight in words. Equal words give the same list. */
export function tellingWords({ tokens }: TokenText, say: (votes: readonly Vote[], times: number) => void): void {
  for (const token of tokens) {
    if (token.kind === 'url' || token.kind === 'mention') continue
    const { votes, foreign, letter } = tellingOf(token)
    if (token.kind === 'tag' && !foreign) continue
    if (letter !== null) say(letter === 'han' ? HAN : KANA, LETTER_WEIGHT)
    else if (votes.length > 0) say(votes, votes.length === 1 && foreign ? (votes[0]?.weight ?? 1) : 1)
  }
}

/** Moves a language's share to its sister, unless a letter of these texts contradicts. Changes `shares` in place. */
export function mergeSisters(shares: Float64Array, texts: readonly TokenText[]): void {
  for (const { sister, common, against } of SISTERS) {
    const both = (shares[sister] as number) > 0 && (shares[common] as number) > 0
    if (!both || texts.some(({ text }) => against.test(text))) continue
    shares[sister] = (shares[sister] as number) + (shares[common] as number)
    shares[common] = 0
  }
}

function add({ place, weight }: Vote, voted: number[]): void {
  if (sums[place] === 0) voted.push(place)
  sums[place] = (sums[place] as number) + weight
}

/** Adds the votes of every token. Kana and Han are only counted. */
function countVotes(tokens: readonly Token[], voted: number[]): { readonly kana: number; readonly han: number } {
  let kana = 0
  let han = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    if (token.kind === 'url' || token.kind === 'mention') continue
    const telling = tellingOf(token)
    if (telling === MUTE || (token.kind === 'tag' && !telling.foreign)) continue
    const { votes, letter } = telling
    for (let each = 0; each < votes.length; each += 1) add(votes[each] as Vote, voted)
    if (letter === 'kana') kana++
    else if (letter === 'han') han++
  }
  return { kana, han }
}

const SISTERS = (
  [
    ['uk', 'ru', /[ыэё]/],
    ['bg', 'ru', /[ыэё]/],
    ['fa', 'ar', /[ةأإ]/],
  ] as const
).map(([sister, common, against]) => ({ sister: vote(sister, 0).place, common: vote(common, 0).place, against }))

/** Words without a telling letter follow those with one: a text is hardly ever in two sister languages. */
function dropSisters(voted: readonly number[], text: string): readonly number[] {
  let places = voted
  for (const { sister, common, against } of SISTERS) {
    if (!places.includes(sister) || !places.includes(common) || against.test(text)) continue
    sums[sister] = (sums[sister] as number) + (sums[common] as number)
    places = places.filter((place) => place !== common)
  }
  return places
}

/** The language by letters that its sister, in the same script, lacks. */
function languageOfScript(word: string): string | null {
  const found = SCRIPTS.find(([, script]) => script.test(word))?.[0] ?? null
  // Folding keeps these letters apart: і ї є ґ are Ukrainian, ъ inside a word Bulgarian, پ چ گ ژ ک ی Persian.
  if (found === 'ru' && /[іїєґ]/.test(word)) return 'uk'
  if (found === 'ru' && /\p{L}ъ[^еюя]/u.test(word)) return 'bg'
  if (found === 'ar' && /[پچگژکی]/.test(word)) return 'fa'
  return found
}
