import { noting } from '@/lib/log/note-error'
import { readSetting } from '@/lib/settings/settings'

/** Whether the person has switched a platform off. A store in trouble switches nothing off: that is said where a reading is stored. */
export async function isSwitchedOff(platform: string): Promise<boolean> {
  const off = await readSetting('platformsOff').catch(noting<string[]>('read what is switched off', []))
  return off.includes(platform)
}
