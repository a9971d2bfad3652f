import { hasDigit } from './counts'

/** The parts of a channel's header line, whose order is stable in every language while its words are not. */
export interface HeaderLine {
  readonly handle: string
  readonly followers: string
  readonly posts: string
}

export interface HeaderPart {
  /** What tells the rows apart. */
  readonly row: unknown
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
  const rest = parts.filter((part) => part.text !== '' && !isHandle(part))
  const counts = rest.filter((part) => hasDigit(part.text))
  const [first, second, third] = counts
  if (!first || third) return { handle, followers: '', posts: '' }
  if (second) return { handle, followers: first.text, posts: second.text }
  const row = rest.filter((part) => part.row === first.row)
  const isFollowers = first.spoken === true || (row.length > 1 && row[0] === first)
  const isPosts = !isFollowers && (first.styled === true || row.length > 1)
  return { handle, followers: isFollowers ? first.text : '', posts: isPosts ? first.text : '' }
}
