import { usePanel } from '@/components/app/panel-store'
import { Button } from '@/components/ui/button'
import { OFFERED_REASONS } from '@/lib/domain/campaign'
import { LONGEST_DISMISSAL_REASON } from '@/lib/domain/limits'
import type { Signal } from '@/lib/domain/score'
import { reasonWords } from '@/lib/i18n/reason-words'
import { t } from '@/lib/i18n/translate'
import { dismiss } from '@/lib/store/dismissals'
import { type FormEvent, useId, useRef, useState } from 'react'

/** Moves the focus when the form opens or closes, because the pressed button disappears. */
const takeFocus = (element: HTMLElement | null) => element?.focus()

/** Dismisses a signal for this creator with a reason: a suggested one, or the person's own words. */
export function DismissForm({ profileKey, signal }: { profileKey: string; signal: Signal }) {
  // `null` until the form was opened once: only the closing form returns the focus to the button.
  const [open, setOpen] = useState<boolean | null>(null)
  const [own, setOwn] = useState('')
  const ownWords = useRef<HTMLInputElement>(null)
  const { say, sayFailed } = usePanel()
  const name = useId()
  if (!open) {
    return (
      <Button look="quiet" size="small" ref={open === false ? takeFocus : null} onClick={() => setOpen(true)}>
        {t('creator_set_aside_offer')}
      </Button>
    )
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const picked = new FormData(event.currentTarget).get('reason')
    const reason = picked === 'own' ? own : typeof picked === 'string' ? picked : ''
    if (reason.trim() === '') return ownWords.current?.focus()
    try {
      await dismiss({ profileKey, signalId: signal.id, now: Date.now() }, reason)
      say(t('creator_set_aside_done', { reason: reasonWords(reason) }))
    } catch (error) {
      sayFailed('set a signal aside', error, t('creator_not_written'))
    }
  }
  return (
    <form className="rounded-lg border border-line bg-surface px-2.5 py-2 text-small" onSubmit={(event) => void submit(event)}>
      <fieldset className="m-0 border-0 p-0">
        <legend className="mb-1 font-medium">{t('creator_set_aside_why')}</legend>
        {OFFERED_REASONS.map((reason, at) => (
          <label key={reason} className="flex min-h-6 items-center gap-2">
            <input type="radio" name="reason" value={reason} required ref={at === 0 ? takeFocus : null} />
            {reasonWords(reason)}
          </label>
        ))}
        <span className="flex min-h-6 items-center gap-2">
          <input type="radio" name="reason" value="own" id={`${name}own`} />
          <label htmlFor={`${name}own`}>{t('creator_dismiss_other')}</label>
          <input
            ref={ownWords}
            aria-label={t('creator_dismiss_own_words')}
            className="min-h-6 min-w-0 flex-1 rounded border border-line bg-ground px-1.5"
            maxLength={LONGEST_DISMISSAL_REASON}
            value={own}
            onChange={(event) => {
              setOwn(event.target.value)
              const radio = event.target.form?.elements.namedItem(`${name}own`)
              if (radio instanceof HTMLInputElement) radio.checked = true
            }}
          />
        </span>
      </fieldset>
      <p className="mt-2 flex gap-2">
        <Button type="submit" size="small">
          {t('creator_set_aside')}
        </Button>
        <Button look="quiet" size="small" onClick={() => setOpen(false)}>
          {t('creator_cancel')}
        </Button>
      </p>
    </form>
  )
}
