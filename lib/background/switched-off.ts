import { noting } from '@/lib/log/note-error'
import { readSetting } from '@/lib/settings/settings'

/** Whether the person has switched a platform off. False when the store fails; storing the reading will report the failure. */
export async function isSwitchedOff(platform: string): Promise<boolean> {
  const off = await readSetting('platformsOff').catch(noting<string[]>('read what is switched off', []))
  return off.includes(platform)
}
