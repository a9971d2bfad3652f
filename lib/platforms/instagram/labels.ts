import { isSameHandle } from '@/lib/domain/handle'
import { PARTNERSHIP_STEMS } from '@/lib/platforms/reader/paid-partnership-words'

/**
 * Instagram's own words for a paid partnership, tried only in the label's place. In languages missing here the line's form decides.
 */
const PARTNERSHIP = /* @__PURE__ */ new RegExp(PARTNERSHIP_STEMS, 'i')

/** Stems of "private", tried only on the short notice below a private account's header. */
export const PRIVATE =
  /privat|priv[éeo]|gizli|закр[ыи]т|приват|[非不]公開|비공개|خاص|פרטי|riêng tư|ribadi|私[密人]|soukrom|ιδιωτικ|ส่วนตัว|निजी|yksity|prywatn/i

interface Label {
  readonly words: string
  readonly brands: readonly string[]
}

/** Finds the label among header texts (see `headTexts`): `known` by its words, `line` by its form. */
function labelsAmong(told: readonly string[]): { known: Label | undefined; line: Label | undefined } {
  const texts = told.map((text) => text.split('\t')).filter((parts) => parts.length > 1)
  const label = (parts: string[] | undefined) => parts && { words: parts[1] ?? '', brands: parts.slice(2) }
  return {
    known: label(texts.findLast(([own = '']) => PARTNERSHIP.test(own))),
    line: label(texts.find(([own]) => own === '-')),
  }
}

/** The words of a label; `undefined` when no text has them. */
export function labelWords(told: string | readonly string[]): string | undefined {
  return typeof told === 'string' ? told : labelsAmong(told).known?.words
}

/** Accounts named in the label. */
export function labelBrands(told: string | readonly string[]): readonly string[] {
  const { known, line } = labelsAmong([told].flat())
  return (known ?? line)?.brands ?? withoutTexts(told)
}

/** Accounts of the header outside the label. */
export function notInLabel(told: string | readonly string[]): string[] {
  const apart = labelsAmong([told].flat())
  const brands = (apart.known ?? apart.line)?.brands ?? []
  return withoutTexts(told).filter((handle) => !brands.some((brand) => isSameHandle(brand, handle)))
}

const withoutTexts = (told: string | readonly string[]) => [told].flat().filter((text) => /^[\w.]+$/.test(text))

/**
 * The caption from a picture's description. Descriptions by Instagram itself ("Photo by NAME on DATE. May be …") begin with the author
 * and a year in every language, and are no captions.
 */
export function captionIn(told: string | readonly string[]): string {
  const [words = '', ...names] = String(told).split('\t\t')
  const start = words.slice(0, 160)
  const isMade =
    names.length > 0 &&
    (/^(?:photo|video|reel|may be|no photo|foto|фото|写真|사진|صورة)/i.test(start) ||
      (/\p{Nd}{4}/u.test(start) && names.some((one) => one && start.includes(one))))
  return isMade ? '' : words
}
