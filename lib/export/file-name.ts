/**
 * A name for a file that every system takes: the title's letters and digits with hyphens, what it is for, and the UTC day.
 * @param about `tool` = the preset, when it is not the generic table; `now` in Unix ms.
 */
export function fileName({
  title,
  tool,
  extension,
  now,
}: {
  title: string
  tool?: string | undefined
  extension: string
  now: number
}): string {
  const parts = [slug(title, 60) || 'shortlist', ...(tool === undefined ? [] : [slug(tool, 30)]), new Date(now).toISOString().slice(0, 10)]
  return `${parts.join('-')}.${extension}`
}

const slug = (text: string, longest: number): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, longest)
