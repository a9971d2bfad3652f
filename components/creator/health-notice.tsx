import { CopyReport } from '@/components/app/copy-report'
import { Button } from '@/components/ui/button'
import { usePanel } from '@/components/app/panel-store'
import { listOf } from '@/lib/i18n/format'
import { type MessageKey, t } from '@/lib/i18n/translate'
import type { TabPage } from '@/lib/store/tab-pages'

/** Warns when the reader no longer understands the whole page, and links to its attempts. */
export function HealthNotice({ page }: { page: TabPage }) {
  const show = usePanel((state) => state.show)
  if (page.state === 'private') return <Told text={t('creator_private')} />
  if (page.health !== 'degraded' && page.health !== 'broken') return null
  const found = new Map<string, boolean>()
  for (const { field, result } of page.tried) found.set(field, (found.get(field) ?? false) || result === 'used')
  const lost = [...found].flatMap(([field, isFound]) => (isFound ? [] : (NAMES[field] ?? [])))
  const fields = listOf([...new Set(lost)].map((name) => t(name)))
  return (
    <Told text={lost.length > 0 ? t('creator_not_readable', { fields }) : t('creator_partly_readable')}>
      <Button look="quiet" size="small" onClick={() => show('report')}>
        {t('creator_what_was_tried')}
      </Button>{' '}
      <CopyReport page={page} look="quiet" size="small" />
    </Told>
  )
}

/** Words for the fields a marketer would miss, by the reader's field names. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  'profile.followers': 'creator_followers',
  'profile.following': 'creator_following',
  'profile.postCount': 'creator_field_post_count',
  'profile.displayName': 'creator_field_name',
  'post.likes': 'unit_likes',
  'post.comments': 'creator_field_comments',
  'post.views': 'unit_views',
  'posts.views': 'unit_views',
}

function Told({ text, children }: { text: string; children?: React.ReactNode }) {
  return (
    <p className="border-b border-line bg-accent-soft px-4 py-2 text-small" role="status">
      {text} {children}
    </p>
  )
}
