import { noteError } from '@/lib/log/note-error'
import { readSetting } from '@/lib/settings/settings'

/** Whether the person has switched a platform off. A store in trouble switches nothing off: that is said where a reading is stored. */
export async function isSwitchedOff(platform: string): Promise<boolean> {
  try {
    return (await readSetting('platformsOff')).includes(platform)
  } catch (error) {
    noteError('read what is switched off', error)
    return false
  }
}
