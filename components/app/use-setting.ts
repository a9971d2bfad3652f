import { readSetting, type Setting, type SettingKey, writeSetting } from '@/lib/settings/settings'
import { useLiveQuery } from 'dexie-react-hooks'

/** A setting, followed, and the way to change it. `undefined` until it is known. */
export function useSetting<K extends SettingKey>(key: K): readonly [Setting<K> | undefined, (value: Setting<K>) => Promise<void>] {
  const value = useLiveQuery(() => readSetting(key), [key])
  return [value, (next) => writeSetting(key, next)]
}
