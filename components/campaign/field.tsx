import { isMessageKey, t } from '@/lib/i18n/translate'
import { type ReactNode, useId } from 'react'
import { get, useFormContext } from 'react-hook-form'
import type { FormInput } from './form-values'

export const FORM_BOX =
  'mt-1 block min-h-8 w-full rounded-lg border border-line bg-surface px-2.5 py-1.5 text-body text-ink aria-invalid:border-bad'

/** Attributes that tie a control to its label, hint and error. */
export interface Tied {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** A labelled control with its hint and its error. `name` is the field's path in the form. */
export function FormField({
  name,
  label,
  hint,
  children,
}: {
  name: string
  label: string
  hint?: string | undefined
  children: (tied: Tied) => ReactNode
}) {
  const id = useId()
  const { formState } = useFormContext<FormInput>()
  const message = (get(formState.errors, name) as { message?: string } | undefined)?.message
  const described = [hint === undefined ? '' : `${id}-hint`, message === undefined ? '' : `${id}-error`].filter((each) => each !== '')
  return (
    <div>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>{' '}
      {hint !== undefined && (
        <span id={`${id}-hint`} className="text-small text-faint">
          {hint}
        </span>
      )}
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': message === undefined ? undefined : true,
      })}
      {message !== undefined && (
        <p id={`${id}-error`} className="mt-0.5 text-small text-bad" role="alert">
          {isMessageKey(message) ? t(message) : t('campaign_error_unclear')}
        </p>
      )}
    </div>
  )
}

/** One line, or several with `rows`. */
export function TextField({
  name,
  label,
  hint,
  rows,
  type = 'text',
  inputMode,
}: {
  name: Parameters<ReturnType<typeof useFormContext<FormInput>>['register']>[0]
  label: string
  hint?: string
  rows?: number
  type?: 'text' | 'date'
  inputMode?: 'decimal'
}) {
  const { register } = useFormContext<FormInput>()
  return (
    <FormField name={name} label={label} hint={hint}>
      {(tied) =>
        rows === undefined ? (
          <input {...tied} {...register(name)} type={type} inputMode={inputMode} autoComplete="off" className={FORM_BOX} />
        ) : (
          <textarea {...tied} {...register(name)} rows={rows} className={FORM_BOX} />
        )
      }
    </FormField>
  )
}

/** A choice of a few values; the first option is none. */
export function SelectField({
  name,
  label,
  options,
}: {
  name: 'goal' | 'compensation' | 'currency'
  label: string
  options: readonly { readonly value: string; readonly label: string }[]
}) {
  const { register } = useFormContext<FormInput>()
  return (
    <FormField name={name} label={label}>
      {(tied) => (
        <select {...tied} {...register(name)} className={FORM_BOX}>
          {options.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
