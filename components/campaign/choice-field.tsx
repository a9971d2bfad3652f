import { languageTag, t } from '@/lib/i18n/translate'
import { Combobox } from '@base-ui/react/combobox'
import { Check, X } from 'lucide-react'
import { type RefObject, useMemo, useRef } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { FormField } from './field'
import type { FormInput } from './form-values'

export interface Choice {
  readonly value: string
  readonly label: string
  /** The parent's label: "Automotive" for "Sedan". */
  readonly under?: string
}

/** Rows shown at most: people scroll past more. */
const MOST_SHOWN = 60

/** Chooses several of many values by typing. Each chosen value stands before the text with its own remove button. */
export function ChoiceField({
  name,
  label,
  hint,
  choices,
}: {
  name: 'topics' | 'languages' | 'markets'
  label: string
  hint?: string
  choices: readonly Choice[]
}) {
  const { control } = useFormContext<FormInput>()
  const { field } = useController({ control, name })
  const anchor = useRef<HTMLDivElement>(null)
  const byValue = useMemo(() => new Map(choices.map((choice) => [choice.value, choice])), [choices])
  // A code without a name in this version is shown as it is.
  const chosen = field.value.map((value): Choice => byValue.get(value) ?? { value, label: value })
  return (
    <FormField name={name} label={label} hint={hint}>
      {(tied) => (
        <Combobox.Root
          multiple
          items={choices}
          value={chosen}
          onValueChange={(next: Choice[]) => field.onChange(next.map(({ value }) => value))}
          isItemEqualToValue={(one: Choice, other: Choice) => one.value === other.value}
          itemToStringLabel={({ label: text, under }: Choice) => (under === undefined ? text : `${text} ${under}`)}
          locale={languageTag()}
          limit={MOST_SHOWN}
          autoHighlight
        >
          <Combobox.Chips
            ref={anchor}
            className="mt-1 flex min-h-8 flex-wrap items-center gap-1 rounded-lg border border-line bg-surface px-1.5 py-1 outline-offset-2 outline-focus has-[input:focus-visible]:outline-2"
          >
            {chosen.map((choice) => (
              <Combobox.Chip
                key={choice.value}
                aria-label={choice.label}
                className="flex min-h-6 items-center gap-0.5 rounded bg-accent-soft ps-1.5 text-small text-ink data-highlighted:outline-2 data-highlighted:outline-focus"
              >
                <bdi>{choice.label}</bdi>
                <Combobox.ChipRemove
                  className="inline-flex size-6 items-center justify-center rounded"
                  aria-label={t('campaign_take_out', { name: choice.label })}
                >
                  <X size={12} aria-hidden="true" />
                </Combobox.ChipRemove>
              </Combobox.Chip>
            ))}
            <Combobox.Input
              {...tied}
              // The open list hides everything else from screen readers, the label too.
              aria-label={label}
              ref={field.ref}
              onBlur={field.onBlur}
              autoComplete="off"
              placeholder={chosen.length === 0 ? t('campaign_search') : undefined}
              className="min-h-6 min-w-24 flex-1 bg-transparent px-1 text-body text-ink outline-none placeholder:text-faint"
            />
          </Combobox.Chips>
          <Choices anchor={anchor} />
        </Combobox.Root>
      )}
    </FormField>
  )
}

function Choices({ anchor }: { anchor: RefObject<HTMLDivElement | null> }) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner anchor={anchor} sideOffset={4} className="z-20">
        <Combobox.Popup className="w-(--anchor-width) rounded-lg border border-line bg-surface py-1 text-body text-ink shadow-lg">
          <Combobox.Empty>
            <p className="px-3 py-2 text-soft">{t('campaign_nothing_found')}</p>
          </Combobox.Empty>
          <Combobox.List className="max-h-[min(18rem,var(--available-height))] overflow-y-auto overscroll-contain">
            {(choice: Choice) => (
              <Combobox.Item
                key={choice.value}
                value={choice}
                className="grid min-h-7 cursor-default grid-cols-[1rem_1fr] items-baseline gap-1.5 px-2 py-1 data-highlighted:bg-track"
              >
                <Combobox.ItemIndicator className="col-start-1 self-center">
                  <Check size={14} aria-hidden="true" />
                </Combobox.ItemIndicator>
                <span className="col-start-2">
                  <bdi>{choice.label}</bdi> {choice.under !== undefined && <span className="text-small text-faint">{choice.under}</span>}
                </span>
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  )
}
