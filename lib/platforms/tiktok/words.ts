// Words for distinctions without a structural mark, in the common languages. In other languages the page's data decide: the page's
// own translations are payload, which is read elsewhere.

/** The notice of a private account; not "liked videos are private" and not a longer text. */
export const PRIVATE =
  /^.{0,9}(?:account is private|Konto ist privat|compte est privé|cuenta es privada|conta é privada|account è privato|hesap gizli|アカウントは非公開です|私密帳號)\W?$/

/** The notice in place of a missing account or post. */
export const ABSENT =
  /^(?:Couldn't find this account|Video currently unavailable|.{0,7}Konto.{0,7} nicht gefunden|Impossible de trouver ce compte|Bu hesap bulunamadı|アカウントが見つかりません)/

/** Start of a pinned tile's badge. In other languages the tile's place in the grid decides. */
export const PINNED = /^(?:Pinned|Angeheftet|Épinglé|Fi[jx]ad|Fissat|In evidenza|Sabitlen|Disematkan|Закреп|固定|ピン|已?置[頂顶]|고정)/

/** Words on a labelled tile's badge. */
export const LABEL = /sponsor|partner|partenariat|parceria|colabora|collabora|promo|commission|werb|ücretli|tanıtım|タイアップ|プロモ|付費/i

/**
 * TikTok's "No bio yet." in place of an empty bio. A short line about a bio is dropped even if the creator wrote it. The account's data
 * deny such a bio in every language; this pattern serves profiles opened after the first document.
 */
export const NO_BIO = /^(?=.{1,45}$).*(?:\bbi[oy]|descri|опис|био|βιογρα|ביוג|سيرة|बायो|tiểu sử|ประวัติ|紹介|[簡简]介|소개)/i

/** Words between caption and creator's name in a cover's description… */
const MADE_BY = ['created by', 'erstellt von', 'creado por', 'créé par', 'criado por', 'creato da', 'dibuat oleh']
/** …or, when the name comes first, between sound and caption. */
const MADE = /(?:oluşturulan|作った|創作的) ?/

/** Whether a badge marks its post as pinned; `null` for a badge with another meaning. */
export function isPinnedBy(badge: string | readonly string[]): boolean | null {
  const said = String(badge)
  return PINNED.test(said) ? true : LABEL.test(said) ? false : null
}

/** The badge's text if it is a label, else ''. */
export function labelIn(badge: string | readonly string[]): string {
  const said = String(badge)
  return LABEL.test(said) && !PINNED.test(said) ? said : ''
}

/**
 * Extracts the caption from a cover's description, which wraps it in the interface's words for "… created by … with …".
 * @param told a caption, or the creator's name, two tabs and the description.
 * @returns '' when those words are not found: the caption would end in words of the interface.
 */
export function captionIn(told: string | readonly string[]): string {
  const [author = '', description] = String(told).split('\t\t')
  if (description === undefined) return author
  // Without a caption a description begins with the space after it, which is trimmed.
  const alt = ` ${description}`
  const end = Math.max(...MADE_BY.map((words) => alt.lastIndexOf(` ${words} ${author} `)))
  const made = alt.startsWith(` ${author}`) ? MADE.exec(alt) : null
  return (made ? alt.slice(made.index + made[0].length) : alt.slice(0, Math.max(0, end))).trim()
}
