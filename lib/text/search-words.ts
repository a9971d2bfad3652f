/** Compared without case, accents and the @ before a handle. */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}@]/gu, '')
    .toLowerCase()

/** Whether every word of the (folded) question stands somewhere in `words`. */
export const matchesSearch = (words: string, question: string): boolean =>
  question
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => words.includes(word))
