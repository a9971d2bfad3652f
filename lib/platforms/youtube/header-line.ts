import { hasDigit } from './counts'

/** The parts of a channel's header line. Their order is the same in every language. */
export interface HeaderLine {
  readonly handle: string
  readonly followers: string
  readonly posts: string
}

export interface HeaderPart {
  readonly text: string
  /** Marks found on only one of the two counts; needed when the other is hidden. */
  readonly spoken?: boolean
  readonly styled?: boolean
}

/**
 * Tells handle, subscribers and videos apart by position. A lone number counts as subscribers only with a mark: a channel may hide
 * its subscribers.
 */
export function headerLine(parts: readonly HeaderPart[]): HeaderLine {
  const isHandle = ({ text }: HeaderPart) => text.startsWith('@')
  const handle = parts.find(isHandle)?.text.slice(1) ?? ''
  const counts = parts.filter((part) => hasDigit(part.text) && !isHandle(part))
  const [first, second, third] = counts
  if (!first || third) return { handle, followers: '', posts: '' }
  if (second) return { handle, followers: first.text, posts: second.text }
  // The text before it proves nothing: pronouns may precede subscribers or videos.
  return { handle, followers: first.spoken ? first.text : '', posts: first.styled && !first.spoken ? first.text : '' }
}
