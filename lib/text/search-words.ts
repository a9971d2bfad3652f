/** Text for search, without case, accents and the @ of a handle. */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}@]/gu, '')
    .toLowerCase()

/** Whether `words` contains every word of the folded `question`. */
export const matchesSearch = (words: string, question: string): boolean =>
  question
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => words.includes(word))
