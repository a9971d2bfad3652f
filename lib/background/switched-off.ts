import { readSetting } from '@/lib/settings/settings'

/** Whether the person has switched a platform off. A store in trouble switches nothing off: that is said where a reading is stored. */
export async function isSwitchedOff(platform: string): Promise<boolean> {
  const off = await readSetting('platformsOff').catch((): string[] => [])
  return off.includes(platform)
}
