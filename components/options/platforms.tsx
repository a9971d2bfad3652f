import { askForAccess, watchAccess } from '@/components/app/access'
import { missingAccess } from '@/components/app/missing-access'
import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/translate'
import { platforms } from '@/lib/platforms/directory'
import { changeSetting } from '@/lib/settings/settings'
import { useEffect, useState } from 'react'
import { OptionSection } from './option-section'
import { useSetting } from '@/components/app/use-setting'

/** Switches platforms on and off. Switching one on also asks the browser for access when it is missing. */
export function Platforms() {
  const [off] = useSetting('platformsOff')
  const missing = useMissing()
  const toggle = (id: string, on: boolean) =>
    void changeSetting('platformsOff', (now) => [...now.filter((other) => other !== id), ...(on ? [] : [id])])
  return (
    <OptionSection id="platforms" title={t('options_platforms')} lead={t('options_platforms_lead')}>
      <ul className="list-none divide-y divide-line p-0">
        {platforms.map(({ id, name, matches }) => (
          <li key={id} className="flex min-h-10 flex-wrap items-center justify-between gap-2 py-1">
            <label className="flex min-h-6 items-center gap-2">
              <input
                type="checkbox"
                className="size-4"
                data-testid={`platform-${id}`}
                disabled={off === undefined}
                checked={off !== undefined && !off.includes(id)}
                onChange={({ target }) => toggle(id, target.checked)}
              />
              {name}
            </label>
            {missing.includes(name) && off?.includes(id) !== true && (
              <span className="flex items-center gap-2 text-small text-soft">
                {t('options_no_access')}
                <Button onClick={() => void askForAccess(matches)}>{t('options_allow')}</Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </OptionSection>
  )
}

/** Names of the platforms without access, kept current. */
function useMissing(): readonly string[] {
  const [missing, setMissing] = useState<readonly string[]>([])
  useEffect(() => {
    const look = () => void missingAccess().then(({ names }) => setMissing(names))
    look()
    return watchAccess(look)
  }, [])
  return missing
}
