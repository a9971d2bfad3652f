import { t } from '@/lib/i18n/translate'
import { StoredData } from '@/components/options/data'
import { Erase } from '@/components/options/erase'
import { LanguageChoice } from '@/components/options/language'
import { OptionSection } from '@/components/options/option-section'
import { Platforms } from '@/components/options/platforms'
import { WhatItDoes } from '@/components/options/what-it-does'
import { ScoreSettings } from '@/components/options/scores'

/** All settings on one page. Every change takes effect at once. */
export function OptionsPage() {
  return (
    <main className="mx-auto max-w-3xl px-5 py-8">
      <h1 className="pb-4 text-lg font-semibold">{t('options_title')}</h1>
      <OptionSection id="promise" title={t('options_promise')}>
        <WhatItDoes />
      </OptionSection>
      <Platforms />
      <ScoreSettings />
      <LanguageChoice />
      <StoredData />
      <Erase />
    </main>
  )
}
