import { type MessageKey, t } from '@/lib/i18n/translate'
import { percent } from '@/lib/i18n/format'
import { BAND_PRESETS, type BandPreset, type ScoreBands } from '@/lib/scoring/score-bands'
import { SETTINGS } from '@/lib/settings/settings'
import { BandsTable } from './bands-table'
import { OptionSelect } from './option-select'
import { OptionSection } from './option-section'
import { useSetting } from '@/components/app/use-setting'

const FORMULAS = {
  auto: 'options_formula_auto',
  followers: 'options_formula_followers',
  views: 'options_formula_views',
  'likes-only': 'options_formula_likes_only',
} as const satisfies Record<string, MessageKey>

const PRESETS = {
  published: 'options_preset_published',
  strict: 'options_preset_strict',
  lenient: 'options_preset_lenient',
} as const satisfies Record<BandPreset, MessageKey>

const presetOf = (bands: ScoreBands | null): BandPreset | 'own' =>
  bands === null
    ? 'published'
    : ((Object.keys(BAND_PRESETS) as BandPreset[]).find((id) => JSON.stringify(BAND_PRESETS[id]) === JSON.stringify(bands)) ?? 'own')

/** Sets the denominator of engagement and the bands of the verdict. Signals and weights are published, not settings. */
export function ScoreSettings() {
  const [formula, setFormula] = useSetting('formula')
  const [bands, setBands] = useSetting('bands')
  const preset = presetOf(bands ?? null)
  const choose = (id: string) => {
    const chosen = id as BandPreset
    if (Object.hasOwn(BAND_PRESETS, chosen)) void setBands(chosen === 'published' ? null : editable(BAND_PRESETS[chosen]))
  }
  return (
    <OptionSection id="scores" title={t('options_scores')} lead={t('options_scores_lead')}>
      <OptionSelect
        label={t('options_formula')}
        testId="formula"
        value={formula}
        onChange={(value) => void setFormula(SETTINGS.formula.parse(value))}
      >
        {Object.entries(FORMULAS).map(([id, key]) => (
          <option key={id} value={id}>
            {t(key)}
          </option>
        ))}
      </OptionSelect>
      <p className="max-w-prose text-small text-soft">{t('options_formula_note')}</p>
      <OptionSelect label={t('options_preset')} testId="preset" value={bands === undefined ? undefined : preset} onChange={choose}>
        {Object.entries(PRESETS).map(([id, key]) => (
          <option key={id} value={id}>
            {t(key)}
          </option>
        ))}
        {preset === 'own' && <option value="own">{t('options_preset_own')}</option>}
      </OptionSelect>
      {bands !== undefined && (
        <BandsTable key={JSON.stringify(bands)} bands={bands ?? BAND_PRESETS.published} change={(next) => void setBands(editable(next))} />
      )}
      <p className="max-w-prose text-small text-soft">{t('options_bands_source', { low: percent(0.05), high: percent(0.35) })}</p>
    </OptionSection>
  )
}

const editable = ({ room, verdict }: ScoreBands) => ({ room: room.map((band) => ({ ...band })), verdict })
