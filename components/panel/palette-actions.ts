import { t } from '@/lib/i18n/translate'
import { openOnePager, openOptions, openShortlistPage } from '@/components/app/go-to'
import { usePanel } from '@/components/app/panel-store'
import { type ShortcutId, SHORTCUTS, press } from '@/components/app/shortcuts'

export interface Action {
  readonly id: string
  readonly name: string
  /** The shortcut for the same action. */
  readonly key?: string
  readonly work: () => unknown
}

const ON_CREATOR: ReadonlySet<ShortcutId> = new Set(['save', 'status', 'note', 'next', 'previous', 'undo'] as const)

/** All actions available now. An action on the current creator is offered only while its control is on screen. */
export function paletteActions({ profileKey, campaignId }: { profileKey: string | null; campaignId: string | undefined }): Action[] {
  const { show, open } = usePanel.getState()
  const here = SHORTCUTS.filter(({ id }) => ON_CREATOR.has(id) && document.querySelector(`[data-shortcut="${id}"]:not(:disabled)`))
  return [
    ...here.map(({ id, key, name }) => ({ id, name: t(name), key: key.toUpperCase(), work: () => press(id) })),
    { id: 'creator', name: t('panel_go_creator'), work: () => show('creator') },
    { id: 'shortlist', name: t('panel_go_shortlist'), work: () => show('shortlist') },
    { id: 'brief', name: t('panel_go_brief'), work: () => show('brief') },
    { id: 'campaigns', name: t('panel_go_campaigns'), work: () => show('campaigns') },
    { id: 'shortlist-page', name: t('panel_open_shortlist_page'), work: openShortlistPage },
    { id: 'export', name: t('panel_export'), work: () => open('export') },
    ...(profileKey === null ? [] : [{ id: 'print', name: t('panel_print'), work: () => openOnePager({ profileKey, campaignId }) }]),
    { id: 'report', name: t('panel_report'), work: () => show('report') },
    { id: 'options', name: t('panel_options'), work: openOptions },
    { id: 'help', name: t('panel_do_help'), key: '?', work: () => open('help') },
  ]
}
