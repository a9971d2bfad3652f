/** Finds tags, handles and addresses that people write into bios and captions. Uses no tables, so that scores may use it too. */
import { LONGEST_EMAIL, LONGEST_TEXT, MOST_EMAILS, MOST_HASHTAGS, MOST_LINKS, MOST_MENTIONS } from '@/lib/domain/limits'

// Japanese and Thai put no space before an address, so only Latin letters count as part of it.
const EMAIL =
  /(?<![\p{Script=Latin}\p{N}._%+@-])[\p{Script=Latin}\p{N}_%+-][\p{Script=Latin}\p{N}._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![\p{Script=Latin}\p{N}@-]|\.[a-z0-9])/giu
/** "name (at) domain (dot) com", written to evade address collectors. */
const SPELLED_AT = / ?[([{<] ?(?:at|arroba|@) ?[)\]}>] ?/gi
const SPELLED_DOT = / ?[([{<] ?(?:dot|punto|punkt|point|\.) ?[)\]}>] ?/gi
const FILE = /\.(png|jpe?g|gif|webp|svg|avif|heic|mp4|css|js)$/i

/** E-mail addresses in visible text, the domain in lower case, without repeats, at most 20. */
export function findEmails(text: string): string[] {
  const spelled = text
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Cf}/gu, '')
    .replace(SPELLED_AT, '@')
    .replace(SPELLED_DOT, '.')
  const found = [...spelled.matchAll(EMAIL)].map(([address]) => {
    const at = address.lastIndexOf('@')
    return address.slice(0, at).replace(/\.+$/, '') + address.slice(at).toLowerCase()
  })
  return unique(
    found.filter(
      (address) => !FILE.test(address) && address.length <= LONGEST_EMAIL && !address.includes('..') && !address.startsWith('@'),
    ),
  ).slice(0, MOST_EMAILS)
}

const HASHTAGS = /(?<![\p{Script=Latin}\p{N}_&/#＃])(?:[#＃](?:[\p{L}\p{N}\p{M}_\u00b7]|\u200c|\u200d){1,150})+/gu

/** Hashtags without `#`, spelled as written, without repeats (case folded), at most 100. "#1" and the `#` of an address do not count. */
export function findHashtags(text: string): string[] {
  const found = [...withoutAddresses(text).matchAll(HASHTAGS)].flatMap(([tags]) => tags.split(/[#＃]/).map((tag) => tag.normalize('NFC')))
  return unique(found.filter((tag) => /[\p{L}\p{M}]/u.test(tag))).slice(0, MOST_HASHTAGS)
}

// A handle in Latin letters ends where another script begins ("@haldenさん"); a handle in another script may mix scripts.
const MENTION =
  /(?<![\p{Script=Latin}\p{N}_.@/＠-])[@＠]((?:[\p{Script=Latin}\p{N}_](?:[\p{Script=Latin}\p{N}\p{M}_.-]{0,58}[\p{Script=Latin}\p{N}_])?)|(?:[\p{L}\p{N}\p{M}_](?:[\p{L}\p{N}\p{M}_.-]{0,58}[\p{L}\p{N}\p{M}_])?))/gu

/** Handles without `@`, spelled as written, without repeats (case folded), at most 100. */
export function findMentions(text: string): string[] {
  const found = [...withoutAddresses(text).matchAll(MENTION)].map(([, handle = '']) => handle.normalize('NFC'))
  return unique(found).slice(0, MOST_MENTIONS)
}

/** Domains people write without `https://` in bios and captions; a short list, because "soon.More" is no address. */
const BARE_TLDS =
  'com|net|org|io|co|ee|me|tv|shop|store|link|bio|app|gg|ly|to|fm|eu|de|at|ch|fr|it|es|pt|nl|be|se|no|dk|fi|pl|cz|uk|ie|tr|ru|ua|gr|jp|kr|cn|tw|in|id|br|mx|ar|cl|us|ca|au|nz|za|info|blog|online|site|studio|agency|page|club|live|beauty|fashion|health'
const ADDRESS = /(?<![\p{Script=Latin}\p{N}@._-])(?:https?:\/\/|www\.)[^\s<>"'`{}|\\^、。，！？（）「」『』【】《》]{3,1900}/giu
const BARE = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}@._/-])(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,3}(?:${BARE_TLDS})(?![\\p{Script=Latin}\\p{N}@_-]|\\.[a-z0-9])(?:/[^\\s<>"'\`{}|\\\\^、。，！？（）「」『』【】《》]{0,1900})?`,
  'giu',
)

/** Addresses in text, at most 60, without the punctuation of the sentence around them. Not unwrapped. */
export function findLinks(text: string): string[] {
  const searched = text.slice(0, LONGEST_TEXT)
  const full = [...searched.matchAll(ADDRESS)].map(([address]) => trimAddress(address))
  const bare = [...searched.replace(ADDRESS, ' ').replace(EMAIL, ' ').matchAll(BARE)].map(([address]) => trimAddress(address))
  return unique([...full, ...bare]).slice(0, MOST_LINKS)
}

function trimAddress(address: string): string {
  let end = address.length
  while (end > 0) {
    const char = address[end - 1] ?? ''
    const body = address.slice(0, end)
    const closes = char === ')' && !body.includes('(')
    if (!closes && !/[.,;:!?\]…；：»”’*]/.test(char)) break
    end--
  }
  return address.slice(0, end)
}

function withoutAddresses(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(ADDRESS, ' ')
}

function unique(words: readonly string[]): string[] {
  const seen = new Set<string>()
  return words.filter((word) => {
    const key = word.toLowerCase()
    return !seen.has(key) && Boolean(seen.add(key))
  })
}
