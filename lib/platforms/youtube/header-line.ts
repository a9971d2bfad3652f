import { hasDigit } from './counts'

/** The parts of a channel's header line, whose order is stable in every language while its words are not. */
export interface HeaderLine {
  readonly handle: string
  readonly followers: string
  readonly posts: string
}

export interface HeaderPart {
  readonly text: string
  /** Marks that only one of the two counts carries; needed when the other is hidden. */
  readonly spoken?: boolean
  readonly styled?: boolean
}

/**
 * Tells handle, subscribers and videos apart by their place. With one number alone it is the subscribers only if
 * something says so: a channel may hide them.
 */
export function headerLine(parts: readonly HeaderPart[]): HeaderLine {
  const isHandle = ({ text }: HeaderPart) => text.startsWith('@')
  const handle = parts.find(isHandle)?.text.slice(1) ?? ''
  const counts = parts.filter((part) => hasDigit(part.text) && !isHandle(part))
  const [first, second, third] = counts
  if (!first || third) return { handle, followers: '', posts: '' }
  if (second) return { handle, followers: first.text, posts: second.text }
  // Words beside it prove nothing: a pronoun stands before subscribers as well as before videos.
  return { handle, followers: first.spoken ? first.text : '', posts: first.styled && !first.spoken ? first.text : '' }
}
