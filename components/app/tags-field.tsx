import { LONGEST_TAG, MOST_TAGS } from '@/lib/domain/limits'
import { t } from '@/lib/i18n/translate'
import { database } from '@/lib/store/database'
import { X } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'

/** The comma in each script. */
const ENDS_A_TAG = new Set(['Enter', ',', '،', '、', '，'])

interface Props {
  readonly tags: readonly string[]
  readonly save: (tags: string[]) => Promise<void>
}

/** Tags as chips. Enter or a comma adds one; suggests tags of other creators. */
export function TagsField({ tags, save }: Props) {
  const [text, setText] = useState('')
  const [known, setKnown] = useState<readonly string[]>([])
  const id = useId()
  const add = () => {
    const news = text
      .split(/[,،、，]/)
      .map((tag) => tag.trim().slice(0, LONGEST_TAG))
      .filter((tag) => tag !== '' && !tags.includes(tag))
    setText('')
    if (news.length > 0) void save([...tags, ...new Set(news)].slice(0, MOST_TAGS))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (ENDS_A_TAG.has(event.key)) {
      event.preventDefault()
      add()
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) void save(tags.slice(0, -1))
  }
  return (
    <div className="mt-2">
      <label htmlFor={id} className="text-small text-soft">
        {t('creator_tags')}
      </label>
      <div className="mt-0.5 flex flex-wrap items-center gap-1 rounded-lg border border-line bg-surface px-2 py-1">
        {tags.map((tag) => (
          <span key={tag} className="inline-flex items-center rounded-full bg-accent-soft ps-2 text-small">
            <bdi>{tag}</bdi>
            <button
              type="button"
              className="grid size-6 place-items-center rounded-full"
              aria-label={t('creator_remove_tag', { tag })}
              onClick={() => void save(tags.filter((other) => other !== tag))}
            >
              <X aria-hidden="true" className="size-3" />
            </button>
          </span>
        ))}
        <input
          id={id}
          list={`${id}known`}
          className="min-h-6 min-w-20 flex-1 bg-transparent outline-offset-4"
          value={text}
          placeholder={tags.length === 0 ? t('creator_tags_hint') : undefined}
          data-testid="tags"
          onFocus={() => void knownTags().then(setKnown)}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
        <datalist id={`${id}known`}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag}>{tag}</option>
            ))}
        </datalist>
      </div>
    </div>
  )
}

async function knownTags(): Promise<string[]> {
  const found = new Set<string>()
  await database.entries.each(({ tags }) => tags.forEach((tag) => found.add(tag)))
  return [...found].sort((a, b) => a.localeCompare(b))
}
