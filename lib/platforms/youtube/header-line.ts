import { hasDigit } from './counts'
import { dig, list, words } from './json'

/** The parts of a channel's header line, whose order is stable in every language while its words are not. */
export interface HeaderLine {
  readonly handle: string
  readonly followers: string
  readonly posts: string
}

interface Part {
  readonly row: number
  readonly text: string
  /** Marks that only one of the two counts carries; needed when the other is hidden. */
  readonly spoken?: boolean
  readonly styled?: boolean
}

/** The texts of an embedded header, row by row. */
export function partsOf(header: unknown): Part[] {
  return list(header, 'metadata.contentMetadataViewModel.metadataRows').flatMap((line, row) =>
    list(line, 'metadataParts').map((part) => ({
      row,
      text: words(part, 'text'),
      spoken: dig(part, 'accessibilityLabel') !== undefined,
      styled: list(part, 'text.styleRuns').length > 0,
    })),
  )
}

/**
 * Tells handle, subscribers and videos apart by their place. With one number alone it is the subscribers only if
 * something says so: a channel may hide them.
 */
export function headerLine(parts: readonly Part[]): HeaderLine {
  const handle = parts.find((part) => part.text.startsWith('@'))?.text.slice(1) ?? ''
  const counts = parts.filter((part) => !part.text.startsWith('@') && hasDigit(part.text))
  const [first, second] = counts
  if (first && second) return { handle, followers: counts.length === 2 ? first.text : '', posts: counts.length === 2 ? second.text : '' }
  if (!first) return { handle, followers: '', posts: '' }
  const row = parts.filter((part) => part.row === first.row && part.text !== '' && !part.text.startsWith('@'))
  const isFollowers = first.spoken === true || (row.length > 1 && row[0] === first)
  const isPosts = !isFollowers && (first.styled === true || row.length > 1)
  return { handle, followers: isFollowers ? first.text : '', posts: isPosts ? first.text : '' }
}
