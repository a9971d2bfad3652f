import { usePanel } from '@/components/panel/panel-store'
import { Button } from '@/components/ui/button'
import type { Campaign } from '@/lib/domain/campaign'

/** Writes the shortlist as CSV. The code for it is loaded when it is first needed. */
export function ExportButton({ campaign }: { campaign: Campaign }) {
  const say = usePanel((state) => state.say)
  const save = async () => {
    try {
      const { shortlistCsv } = await import('./shortlist-csv')
      const { name, text, rows } = await shortlistCsv(campaign, Date.now())
      download(name, text)
      say(`${rows} creators exported`)
    } catch {
      say('The export failed. The shortlist itself is unharmed; try again, or reload the panel.', true)
    }
  }
  return (
    <Button data-testid="export-csv" onClick={() => void save()}>
      Export CSV
    </Button>
  )
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
