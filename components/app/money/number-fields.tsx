import { useEffect, useId, useRef } from 'react'

/** A number to edit; the empty field shows `usual`, with its currency. */
export interface NumberField {
  readonly label: string
  readonly value: number | undefined
  readonly usual?: string | undefined
}

interface Props {
  readonly title: string
  readonly fields: readonly NumberField[]
  /**
   * Called when a field is left with a changed number and every field holds a valid number or is empty.
   * @param values the numbers of all fields, `null` for an empty one.
   * @param at the field that was changed.
   */
  readonly keep: (values: readonly (number | null)[], at: number) => void
}

/** Numbers that belong together, under their title. */
export function NumberFields({ title, fields, keep }: Props) {
  const group = useRef<HTMLFieldSetElement>(null)
  const take = (at: number) => {
    const inputs = [...(group.current?.querySelectorAll('input') ?? [])]
    if (!inputs.every(({ validity }) => validity.valid)) return
    keep(
      inputs.map(({ value }) => (value === '' ? null : Number(value))),
      at,
    )
  }
  return (
    <fieldset ref={group} className="min-w-0 border-0 p-0">
      <legend className="p-0 text-soft">{title}</legend>
      <div className="mt-0.5 flex flex-wrap gap-x-3 gap-y-1">
        {fields.map((field, at) => (
          <OneField key={field.label} {...field} onChanged={() => take(at)} />
        ))}
      </div>
    </fieldset>
  )
}

function OneField({ label, value, usual, onChanged }: NumberField & { readonly onChanged: () => void }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const entered = useRef('')
  const stored = String(value ?? '')
  const shown = useRef(stored)
  useEffect(() => {
    // The field starts with the stored value, so only a later change is news; it may arrive after the first key.
    if (shown.current === stored) return
    shown.current = stored
    // A stored change never replaces text being typed.
    if (input.current && input.current !== document.activeElement) input.current.value = stored
  }, [stored])
  return (
    <span className="inline-flex items-center gap-1">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        // The browser knows the language's decimal mark: 1.085 and 1,085 must not become thousands.
        type="number"
        min="0"
        step="any"
        autoComplete="off"
        defaultValue={stored}
        placeholder={usual}
        className="min-h-6 w-24 rounded border border-line bg-surface px-1.5 text-ink placeholder:text-faint"
        onFocus={(event) => (entered.current = event.target.value)}
        onBlur={(event) => event.target.value !== entered.current && onChanged()}
      />
    </span>
  )
}
