import { Button } from '@/components/ui/button'
import { usePanel } from '@/components/panel/panel-store'
import type { TabPage } from '@/lib/store/tab-pages'

/** Says when the reader no longer understands all of the page, and where to see what it tried. */
export function HealthNotice({ page }: { page: TabPage }) {
  const show = usePanel((state) => state.show)
  if (page.state === 'private') return <Told text="This account is private: its posts cannot be read, so there is nothing to score." />
  if (page.health !== 'degraded' && page.health !== 'broken') return null
  const found = new Map<string, boolean>()
  for (const { field, result } of page.tried) found.set(field, (found.get(field) ?? false) || result === 'used')
  const lost = [...found].flatMap(([field, isFound]) => (isFound ? [] : (NAMES[field] ?? [])))
  const what =
    lost.length > 0 ? `Not readable here: ${[...new Set(lost)].join(', ')}.` : 'Some of what this page usually shows could not be read.'
  return (
    <Told text={`${what} It is left out, not guessed.`}>
      <Button look="quiet" onClick={() => show('report')}>
        What was tried
      </Button>
    </Told>
  )
}

/** Fields a marketer would miss, by the reader's names for them. */
const NAMES: Record<string, string> = {
  'profile.followers': 'followers',
  'profile.following': 'following',
  'profile.postCount': 'number of posts',
  'profile.displayName': 'name',
  'post.likes': 'likes',
  'post.comments': 'comments',
  'post.views': 'views',
  'posts.views': 'views of posts',
}

function Told({ text, children }: { text: string; children?: React.ReactNode }) {
  return (
    <p className="border-b border-line bg-accent-soft px-4 py-2 text-small" role="status">
      {text} {children}
    </p>
  )
}
