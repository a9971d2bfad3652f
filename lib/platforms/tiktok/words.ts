// What only words tell apart, in the common languages. A page's own translations are payload, which is read elsewhere: a language
// that is not here leaves the field to the page's data.

/** The notice of a private account; not "liked videos are private", nor a longer text. */
export const PRIVATE =
  /^.{0,9}(?:account is private|Konto ist privat|compte est privé|cuenta es privada|conta é privada|account è privato|hesap gizli|アカウントは非公開です|私密帳號)\W?$/

/** The notice instead of an account or a post that is not there. */
export const ABSENT =
  /^(?:Couldn't find this account|Video currently unavailable|.{0,7}Konto.{0,7} nicht gefunden|Impossible de trouver ce compte|Bu hesap bulunamadı|アカウントが見つかりません)/

/** What a pinned tile's badge begins with; where its language is not here, the tile's place in the grid tells. */
export const PINNED = /^(?:Pinned|Angeheftet|Épinglé|Fi[jx]ad|Fissat|In evidenza|Sabitlen|Disematkan|Закреп|固定|ピン|已?置[頂顶]|고정)/

/** What a labelled tile's badge speaks of. */
export const LABEL = /sponsor|partner|partenariat|parceria|colabora|collabora|promo|commission|werb|ücretli|tanıtım|タイアップ|プロモ|付費/i

/**
 * Whoever wrote no bio has "No bio yet." standing there: a short line that speaks of one is rather left out than taken for theirs. The
 * account's data deny it in every language; this is for a profile that came after them.
 */
export const NO_BIO = /^(?=.{1,45}$).*(?:\bbi[oy]|descri|опис|био|βιογρα|ביוג|سيرة|बायो|tiểu sử|ประวัติ|紹介|[簡简]介|소개)/i

/** What stands between a caption and its creator's name in the description of a cover… */
const MADE_BY = ['created by', 'erstellt von', 'creado por', 'créé par', 'criado por', 'creato da', 'dibuat oleh']
/** …or, where the name comes first, between the sound and the caption. */
const MADE = /(?:oluşturulan|作った|創作的) ?/

/** What a badge says of its post being pinned; `null` when it speaks of something else. */
export function isPinnedBy(badge: string | readonly string[]): boolean | null {
  const said = String(badge)
  return PINNED.test(said) ? true : LABEL.test(said) ? false : null
}

/** The label a badge is; '' when it is none. */
export function labelIn(badge: string | readonly string[]): string {
  const said = String(badge)
  return LABEL.test(said) && !PINNED.test(said) ? said : ''
}

/**
 * The caption out of a cover's description, which wraps it in the interface's words for "… created by … with …".
 * @param told a caption, or the creator's name and, after two tabs, the description.
 * @returns '' when those words are not found around it: a caption with a foreign tail would be a wrong one.
 */
export function captionIn(told: string | readonly string[]): string {
  const [author = '', description] = String(told).split('\t\t')
  if (description === undefined) return author
  // A description without a caption begins with the space that would follow it, which is trimmed.
  const alt = ` ${description}`
  const end = Math.max(...MADE_BY.map((words) => alt.lastIndexOf(` ${words} ${author} `)))
  const made = alt.startsWith(` ${author}`) ? MADE.exec(alt) : null
  return (made ? alt.slice(made.index + made[0].length) : alt.slice(0, Math.max(0, end))).trim()
}
