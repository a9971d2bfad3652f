import { t } from '@/lib/i18n/translate'
import { platforms } from '@/lib/platforms/directory'

interface Props {
  /** Id of a platform; '' for none. */
  readonly value: string
  readonly onChange: (platform: string) => void
  readonly className: string
  readonly testId: string
}

/** Chooses the platform of handles that name none. */
export function UsualPlatform({ value, onChange, className, testId }: Props) {
  return (
    <label className="block text-small text-soft">
      {t('import_usual')}{' '}
      <select className={className} value={value} data-testid={testId} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('import_usual_none')}</option>
        {platforms.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
