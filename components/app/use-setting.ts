import { readSetting, type Setting, type SettingKey, writeSetting } from '@/lib/settings/settings'
import { useLiveQuery } from 'dexie-react-hooks'

/** A setting, kept current, and its setter. `undefined` until it is known. */
export function useSetting<K extends SettingKey>(key: K): readonly [Setting<K> | undefined, (value: Setting<K>) => Promise<void>] {
  const value = useLiveQuery(() => readSetting(key), [key])
  return [value, (next) => writeSetting(key, next)]
}
