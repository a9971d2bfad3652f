import { Button } from '@/components/ui/button'
import { t } from '@/lib/i18n/translate'
import { DEFAULT_WINDOW_DAYS } from '@/lib/scoring/saturation/model/burden'
import { X } from 'lucide-react'
import { useId, useState } from 'react'
import { get, useFieldArray, useFormContext } from 'react-hook-form'
import { FORM_BOX, TextField } from './field'
import type { FormInput } from './form-values'
import { splitWords } from './written'

/** Competitors: added by name or handle, several at once. Each opens to its aliases, handles, domains and window. */
export function CompetitorsField() {
  const { control } = useFormContext<FormInput>()
  const { fields, append, remove } = useFieldArray({ control, name: 'competitors' })
  const add = (text: string) =>
    append(
      splitWords(text).map((word) => ({
        name: word.replace(/^@/, ''),
        aliases: '',
        handles: word.startsWith('@') ? word.slice(1) : '',
        domains: '',
        windowDays: '',
      })),
      { shouldFocus: false },
    )
  return (
    <div className="space-y-2">
      <AddCompetitors add={add} />
      {fields.length > 0 && (
        <ul className="list-none space-y-2 p-0" aria-label={t('campaign_competitors')}>
          {fields.map(({ id }, at) => (
            <Competitor key={id} at={at} remove={() => remove(at)} />
          ))}
        </ul>
      )}
    </div>
  )
}

function AddCompetitors({ add }: { add: (text: string) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const take = () => {
    if (splitWords(text).length > 0) add(text)
    setText('')
  }
  return (
    <div>
      <label htmlFor={id} className="font-medium">
        {t('campaign_competitors')}
      </label>{' '}
      <span id={`${id}-hint`} className="text-small text-faint">
        {t('campaign_competitors_hint')}
      </span>
      <div className="flex items-end gap-2">
        <input
          id={id}
          aria-describedby={`${id}-hint`}
          className={FORM_BOX}
          value={text}
          onChange={(event) => setText(event.target.value)}
          // Names left in the field count as added.
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            take()
          }}
        />
        <Button className="flex-none whitespace-nowrap" onClick={take}>
          {t('campaign_add')}
        </Button>
      </div>
    </div>
  )
}

function Competitor({ at, remove }: { at: number; remove: () => void }) {
  const { formState, watch } = useFormContext<FormInput>()
  const name = watch(`competitors.${at}.name`)
  const isWrong = get(formState.errors, `competitors.${at}`) !== undefined
  return (
    <li className="flex items-start gap-1 rounded-lg border border-line ps-2.5">
      <details className="min-w-0 flex-1 py-1" open={isWrong || undefined}>
        <summary className="min-h-6 py-0.5">
          <bdi>{name === '' ? t('campaign_unnamed') : name}</bdi>
        </summary>
        <div className="space-y-2 pt-1 pb-2">
          <TextField name={`competitors.${at}.name`} label={t('campaign_competitor_name')} />
          <TextField name={`competitors.${at}.aliases`} label={t('campaign_aliases')} hint={t('campaign_commas')} />
          <TextField name={`competitors.${at}.handles`} label={t('campaign_handles')} hint={t('campaign_commas')} />
          <TextField name={`competitors.${at}.domains`} label={t('campaign_domains')} hint={t('campaign_commas')} />
          <TextField
            name={`competitors.${at}.windowDays`}
            inputMode="decimal"
            label={t('campaign_window')}
            hint={t('campaign_window_hint', { days: DEFAULT_WINDOW_DAYS })}
          />
        </div>
      </details>
      <button
        type="button"
        className="inline-flex size-8 flex-none items-center justify-center rounded-lg text-soft hover:text-ink"
        aria-label={t('campaign_take_out', { name })}
        onClick={remove}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  )
}
