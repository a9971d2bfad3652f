import { type Language as Tag, LANGUAGES, t } from '@/lib/i18n/translate'
import { OptionSection } from './option-section'
import { useSetting } from './use-setting'

const isTag = (value: string): value is Tag => Object.hasOwn(LANGUAGES, value)

/** The language of Touchstone's own pages, and whether single keys act. */
export function Language() {
  const [language, setLanguage] = useSetting('language')
  const [singleKeys, setSingleKeys] = useSetting('singleKeys')
  return (
    <OptionSection id="language" title={t('options_language')} lead={t('options_language_lead')}>
      <label className="flex flex-wrap items-center gap-2">
        {t('options_language_label')}
        <select
          data-testid="language"
          className="min-h-8 rounded border border-line bg-surface px-2 py-1"
          value={language ?? ''}
          disabled={language === undefined}
          onChange={({ target }) => void setLanguage(isTag(target.value) ? target.value : null)}
        >
          <option value="">{t('options_language_browser')}</option>
          {Object.entries(LANGUAGES).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
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
