import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/translate'
import { EmptyState } from './empty-state'

/** Says why nothing can be stored or shown, and what helps. `trouble`: a state of `useStorage`, or the name of a write's error. */
export function StorageTrouble({ trouble }: { trouble: string }) {
  const again = <Button onClick={() => location.reload()}>{t('panel_reload_panel')}</Button>
  if (trouble === 'newer')
    return <EmptyState urgent state="storage-newer" title={t('panel_storage_newer_title')} text={t('panel_storage_newer_text')} />
  if (trouble === 'blocked')
    return (
      <EmptyState urgent state="storage-blocked" title={t('panel_storage_blocked_title')} text={t('panel_storage_blocked_text')}>
        {again}
      </EmptyState>
    )
  const text = /quota/i.test(trouble) ? t('panel_storage_full_text') : t('panel_storage_error_text', { error: trouble })
  return (
    <EmptyState urgent state="storage-error" title={t('panel_storage_error_title')} text={text}>
      {again}
    </EmptyState>
  )
}
