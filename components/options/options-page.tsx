import { t } from '@/lib/i18n/translate'
import { Data } from './data'
import { Erase } from './erase'
import { Language } from './language'
import { OptionSection } from './option-section'
import { Platforms } from './platforms'
import { WhatItDoes } from './what-it-does'
import { Scores } from './scores'

/** Everything that can be set, on one page. Every change counts at once. */
export function OptionsPage() {
  return (
    <main className="mx-auto max-w-3xl px-5 py-8">
      <h1 className="pb-4 text-lg font-semibold">{t('options_title')}</h1>
      <OptionSection id="promise" title={t('options_promise')}>
        <WhatItDoes />
      </OptionSection>
      <Platforms />
      <Scores />
      <Language />
      <Data />
      <Erase />
    </main>
  )
}
