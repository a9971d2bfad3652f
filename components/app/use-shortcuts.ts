import { readSetting } from '@/lib/settings/settings'
import { t } from '@/lib/i18n/translate'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import { usePanel } from './panel-store'
import { SHORTCUTS, isPaletteKey, leaveField, press, shortcutOf } from './shortcuts'

/** Listens to the keys of {@link SHORTCUTS} unless single keys are switched off. Ctrl+K and Cmd+K always open the palette. */
export function useShortcuts(): void {
  const isOn = useLiveQuery(() => readSetting('singleKeys'), [], true)
  const { open, say } = usePanel()
  useEffect(() => {
    // CSS hides the key hints by this attribute.
    document.documentElement.dataset['singleKeys'] = isOn ? 'on' : 'off'
    const onKey = (event: KeyboardEvent) => {
      leaveField(event)
      const id = isPaletteKey(event) ? 'palette' : isOn ? shortcutOf(event) : null
      if (id === null) return
      event.preventDefault()
      if (id === 'palette' || id === 'help') return open(id)
      const shortcut = SHORTCUTS.find((one) => one.id === id)
      if (!press(id) && shortcut) say(t('panel_not_here', { action: t(shortcut.name) }))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn, open, say])
}
