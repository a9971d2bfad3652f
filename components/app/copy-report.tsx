import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/translate'
import { noteError } from '@/lib/log/note-error'
import type { TabPage } from '@/lib/store/tab-pages'
import { useState } from 'react'

/**
 * Copies the reader's attempts on this page and the latest errors, for a message to the makers. Contains nothing of the page itself.
 * @param page `null` when there is no page, or nothing is known of it.
 */
export function CopyReport({
  page,
  look = 'plain',
  size = 'normal',
}: {
  page: TabPage | null
  look?: 'plain' | 'quiet'
  size?: 'normal' | 'small'
}) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = async () => {
    try {
      const { readerReport } = await import('./reader-report')
      await navigator.clipboard.writeText(await readerReport(page))
      setOutcome('copied')
    } catch (error) {
      noteError('copy the report', error)
      setOutcome('failed')
    }
  }
  return (
    <>
      <Button look={look} size={size} data-testid="copy-report" title={t('report_copy_hint')} onClick={() => void copy()}>
        {outcome === 'copied' ? t('report_copied') : t('report_copy_reader')}
      </Button>
      <span role="status" className={outcome === 'failed' ? 'text-small text-bad' : 'sr-only'}>
        {outcome === 'failed' ? t('report_not_copied') : outcome === 'copied' ? t('report_copied') : ''}
      </span>
    </>
  )
}
