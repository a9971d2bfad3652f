import { type ReactNode, useId } from 'react'

interface PartProps {
  readonly title: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
}

/** A part of the form that can be switched off. */
export function FormPart({ title, checked, onChange, children }: PartProps) {
  return (
    <fieldset className="space-y-2 border-0 p-0">
      <FormTick checked={checked} onChange={onChange}>
        <span className="font-semibold">{title}</span>
      </FormTick>
      {checked && children}
    </fieldset>
  )
}

/** A checkbox with its label. */
export function FormTick({ checked, onChange, children }: Omit<PartProps, 'title'>) {
  return (
    <label className="flex min-h-6 items-start gap-2 text-small">
      <input type="checkbox" className="mt-0.5" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {children}
    </label>
  )
}

interface FieldProps {
  readonly label: string
  readonly hint?: string
  readonly problem: string | null
  readonly children: (given: { id: string; className: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode
}

/** A field with its error, or else its hint; screen readers read either. `children` gets the attributes that tie them together. */
export function TrackingField({ label, hint, problem, children }: FieldProps) {
  const id = useId()
  return (
    <div className="text-small">
      <label htmlFor={id} className="text-soft">
        {label}
      </label>
      {children({
        id,
        className: 'my-1 block w-full rounded-lg border border-line bg-surface px-2 py-1.5 text-body text-ink',
        'aria-describedby': `${id}about`,
        'aria-invalid': problem !== null,
      })}
      <p id={`${id}about`} className={problem === null ? 'text-faint' : 'text-bad'}>
        {problem ?? hint}
      </p>
    </div>
  )
}
