import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { t } from '@/lib/i18n/translate'
import { readSetting, writeSetting } from '@/lib/settings/settings'
import { useLiveQuery } from 'dexie-react-hooks'
import { SHORTCUTS } from '@/components/app/shortcuts'

/** Lists every key, with the switch for single keys (WCAG 2.1.4). */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const isOn = useLiveQuery(() => readSetting('singleKeys'), [], true)
  return (
    <Dialog label={t('panel_do_help')} onClose={onClose}>
      <div className="space-y-3 p-4" data-testid="shortcut-help">
        <h1 className="text-base font-semibold">{t('panel_do_help')}</h1>
        <dl className={`grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 ${isOn ? '' : 'opacity-50'}`}>
          {SHORTCUTS.map(({ id, key, name }) => (
            <div key={id} className="contents">
              <dt>
                <Key>{key.toUpperCase()}</Key>
              </dt>
              <dd className="m-0">{t(name)}</dd>
            </div>
          ))}
        </dl>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 border-t border-line pt-3">
          <dt>
            <Key>{/Mac/.test(navigator.platform) ? '⌘ K' : 'Ctrl K'}</Key>
          </dt>
          <dd className="m-0">{t('panel_keys_everywhere')}</dd>
          <dt>
            <Key>Alt Shift S</Key>
          </dt>
          <dd className="m-0">{t('panel_keys_save_anywhere')}</dd>
        </dl>
        <label className="flex min-h-8 items-center gap-2 border-t border-line pt-3">
          <input type="checkbox" checked={isOn} onChange={(event) => void writeSetting('singleKeys', event.target.checked)} />
          {t('panel_single_keys')}
        </label>
        <Button onClick={onClose}>{t('panel_close')}</Button>
      </div>
    </Dialog>
  )
}

function Key({ children }: { children: string }) {
  return <kbd className="rounded border border-line bg-ground px-1.5 py-0.5 font-sans text-small">{children}</kbd>
}
