import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/translate'
import { browser } from 'wxt/browser'
import { WhatItDoes } from './what-it-does'
import { useSetting } from '@/components/app/use-setting'

/** Stands on top of the panel until it is dismissed. Never blocks the work. */
export function Welcome() {
  const [welcomed, setWelcomed] = useSetting('welcomed')
  if (welcomed !== false) return null
  return (
    <section className="space-y-3 border-b border-line bg-surface px-4 py-4" aria-labelledby="welcome-title" data-testid="welcome">
      <h1 id="welcome-title" className="text-base font-semibold">
        {t('welcome_title')}
      </h1>
      <WhatItDoes />
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" data-testid="welcome-done" onClick={() => void setWelcomed(true)}>
          {t('welcome_done')}
        </Button>
        <Button look="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('welcome_options')}
        </Button>
      </div>
    </section>
  )
}
