import { KeyHint } from '@/components/ui/key-hint'
import { t } from '@/lib/i18n/translate'
import { Ellipsis } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { openOnePager, openOptions, openShortlistPage } from '@/components/app/go-to'
import { usePanel } from '@/components/app/panel-store'
import { keyOf } from '@/components/app/shortcuts'

/** Menu of rarer actions. Uses the browser's popover, which closes on Escape and on a click elsewhere. */
export function PanelMenu({ profileKey, campaignId }: { profileKey: string | null; campaignId: string | undefined }) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const { show, open } = usePanel()
  const item = (text: string, act: () => void, { id: testId, hint }: { id?: string; hint?: ReactNode } = {}) => (
    <li>
      <button
        type="button"
        data-testid={testId}
        className="flex min-h-8 w-full items-center justify-between gap-4 rounded-md px-2.5 text-start hover:bg-ground"
        onClick={() => {
          list.current?.hidePopover?.()
          act()
        }}
      >
        {text}
        {hint}
      </button>
    </li>
  )
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={t('panel_menu')}
        title={t('panel_menu')}
        data-testid="panel-menu"
        className="grid size-7 place-items-center rounded text-soft hover:bg-surface hover:text-ink"
      >
        <Ellipsis size={16} aria-hidden="true" />
      </button>
      <ul
        ref={list}
        id={id}
        popover="auto"
        className="fixed inset-auto end-2 top-9 m-0 min-w-56 list-none rounded-lg border border-line bg-surface p-1 text-body text-ink shadow-lg"
      >
        {item(t('panel_open_shortlist_page'), () => void openShortlistPage())}
        {item(t('panel_campaigns'), () => show('campaigns'), { id: 'menu-campaigns' })}
        {item(t('panel_export'), () => open('export'), { id: 'menu-export' })}
        {profileKey !== null && item(t('panel_print'), () => void openOnePager({ profileKey, campaignId }))}
        {item(t('panel_report'), () => show('report'), { id: 'menu-report' })}
        {item(t('panel_do_help'), () => open('help'), { id: 'menu-help', hint: <KeyHint>{keyOf('help')}</KeyHint> })}
        {item(t('panel_options'), () => void openOptions())}
      </ul>
    </>
  )
}
