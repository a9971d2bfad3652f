import { usePanel } from '@/components/app/panel-store'
import { Button } from '@/components/ui/button'
import { download } from '@/components/ui/download'
import type { Campaign } from '@/lib/domain/campaign'
import { plural, t } from '@/lib/i18n/translate'

/** Writes the shortlist as CSV. Loads the code for it on first use. */
export function ExportButton({ campaign }: { campaign: Campaign }) {
  const { say, sayFailed } = usePanel()
  const save = async () => {
    try {
      const { shortlistCsv } = await import('@/lib/shortlist/shortlist-csv')
      const { name, text, rows } = await shortlistCsv(campaign, Date.now())
      download(name, new Blob([text], { type: 'text/csv;charset=utf-8' }))
      say(plural('shortlist_exported', rows))
    } catch (error) {
      sayFailed('export as CSV', error, t('shortlist_not_exported'))
    }
  }
  return (
    <Button data-testid="export-csv" onClick={() => void save()}>
      {t('shortlist_export_csv')}
    </Button>
  )
}
