import { type Language as Tag, UI_LANGUAGES, t } from '@/lib/i18n/translate'
import { OptionSelect } from './option-select'
import { OptionSection } from './option-section'
import { useSetting } from '@/components/app/use-setting'

const isTag = (value: string): value is Tag => Object.hasOwn(UI_LANGUAGES, value)

/** Sets the language of Touchstone's own pages, and switches single keys on or off. */
export function LanguageChoice() {
  const [language, setLanguage] = useSetting('language')
  const [singleKeys, setSingleKeys] = useSetting('singleKeys')
  return (
    <OptionSection id="language" title={t('options_language')} lead={t('options_language_lead')}>
      <OptionSelect
        label={t('options_language_label')}
        testId="language"
        value={language === null ? '' : language}
        onChange={(value) => void setLanguage(isTag(value) ? value : null)}
      >
        <option value="">{t('options_language_browser')}</option>
        {Object.entries(UI_LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </OptionSelect>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="size-4"
          checked={singleKeys ?? true}
          onChange={({ target }) => void setSingleKeys(target.checked)}
        />
        {t('options_single_keys')}
      </label>
    </OptionSection>
  )
}
