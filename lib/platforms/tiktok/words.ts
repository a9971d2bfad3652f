// What only words tell apart, in the common languages. A page's own translations are payload, which is read elsewhere: a language
// that is not here leaves the field to the page's data.

/** The notice of a private account; not "liked videos are private", nor a longer text. */
export const PRIVATE =
  /^.{0,9}(?:account is private|Konto ist privat|compte est privé|cuenta es privada|conta é privada|account è privato|hesap gizli|アカウントは非公開です|私密帳號)\W?$/

/** The notice instead of an account or a post that is not there. */
export const ABSENT =
  /^(?:Couldn't find this account|Video currently unavailable|.{0,7}Konto.{0,7} nicht gefunden|Impossible de trouver ce compte|Bu hesap bulunamadı|アカウントが見つかりません)/

/** What a pinned tile's badge begins with. */
export const PINNED = /^(?:Pinned|Angeheftet|Épinglé|Fi[jx]ad|Fissat|In evidenza|Sabitlen|Disematkan|Закреп|固定|ピン|已?置[頂顶]|고정)/

/** What a labelled tile's badge speaks of. */
export const LABEL = /sponsor|partner|partenariat|parceria|colabora|collabora|promo|commission|werb|ücretli|tanıtım|タイアップ|プロモ|付費/i

/** Whoever wrote no bio has "No bio yet." standing there: a short line that speaks of one is rather left out than taken for theirs. */
export const NO_BIO = /^(?=.{1,45}$).*(?:\bbi[oy]|descri|紹介|[簡简]介|소개)/i

/** What stands between a caption and its creator's name in the description of a cover… */
export const MADE_BY = 'created by,erstellt von,creado por,créé par,criado por,creato da,dibuat oleh'.split(',')
/** …or, where the name comes first, between the sound and the caption. */
export const MADE = /(?:oluşturulan|作った|創作的) ?/
