import { Button } from '@/components/ui/button'
import { usePanel } from '@/components/panel/panel-store'
import type { TabPage } from '@/lib/store/tab-pages'

/** Says when the reader no longer understands all of the page, and where to see what it tried. */
export function HealthNotice({ page }: { page: TabPage }) {
  const show = usePanel((state) => state.show)
  if (page.state === 'private') return <Told text="This account is private: its posts cannot be read, so there is nothing to score." />
  if (page.health !== 'degraded' && page.health !== 'broken') return null
  const fields = new Map<string, boolean>()
  for (const { field, result } of page.tried) fields.set(field, (fields.get(field) ?? false) || result === 'used')
  const lost = ['followers', 'following', 'postCount', 'likes', 'comments', 'views', 'displayName'].filter((field) => fields.get(field) === false)
  const what = lost.length > 0 ? `Not readable here: ${lost.map((field) => NAMES[field] ?? field).join(', ')}.` : 'Some of what this page usually shows could not be read.'
  return <Told text={`${what} It is left out, not guessed.`}><Button look="quiet" onClick={() => show('report')}>What was tried</Button></Told>
}

const NAMES: Record<string, string> = { postCount: 'number of posts', displayName: 'name' }

function Told({ text, children }: { text: string; children?: React.ReactNode }) {
  return <p className="border-b border-line bg-accent-soft px-4 py-2 text-small" role="status">{text} {children}</p>
}
