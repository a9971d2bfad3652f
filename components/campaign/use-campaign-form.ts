import type { Campaign } from '@/lib/domain/campaign'
import { noteError } from '@/lib/log/note-error'
import { type CampaignText, changeCampaign, mergedText } from '@/lib/store/campaigns'
import { zodResolver } from '@hookform/resolvers/zod'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { FormValues, type FormMeaning, type FormInput, followedBy, readForm, textPart, fillForm } from './form-values'

/** Pause before saving: long enough not to write at every key, short enough that scores seem to follow at once. */
const PAUSE_MS = 400

/** Texts of fields with errors, by campaign, so that they are there again when the form is reopened. */
const leftUnfinished = new Map<string, Partial<FormInput>>()

export type SaveState = 'idle' | 'saved' | 'failed' | 'gone'

const same = (one: CampaignText, other: CampaignText) => JSON.stringify(one) === JSON.stringify(other)

export interface CampaignFormState {
  readonly form: UseFormReturn<FormInput, unknown, FormMeaning>
  readonly state: SaveState
  /** Whether the person changed anything since the form was opened. */
  readonly isChanged: boolean
  /** Saves unsaved changes now. */
  readonly flush: () => Promise<void>
  /** Reverts this form's changes since it was opened. Other windows' changes stay. */
  readonly revert: () => void
}

/**
 * A campaign's form that saves itself: after a short pause, on leaving the view and on hiding the window. Saves only changed fields. Shows
 * other windows' changes, except in fields with unsaved or erroneous text.
 */
export function useCampaignForm(campaign: Campaign, currency: string): CampaignFormState {
  const { id } = campaign
  const [opened] = useState(() => textPart(campaign, currency))
  const saved = useRef(opened)
  /** The campaign without this form's changes. */
  const others = useRef(opened)
  const savedAt = useRef(0)
  const queue = useRef(Promise.resolve())
  const [state, setState] = useState<SaveState>('idle')
  const [isChanged, setIsChanged] = useState(false)
  const form = useForm<FormInput, unknown, FormMeaning>({
    defaultValues: { ...fillForm(opened, currency), ...leftUnfinished.get(id) },
    resolver: zodResolver(FormValues),
    mode: 'onTouched',
  })
  const save = useCallback(async () => {
    const before = saved.current
    const { text, unfinished } = readForm(form.getValues(), before, currency)
    leftUnfinished.set(id, unfinished)
    setIsChanged(!same(text, others.current))
    if (same(before, text)) return
    const now = Date.now()
    savedAt.current = now
    try {
      const isThere = await changeCampaign(id, { before, after: text, now })
      saved.current = text
      setState(isThere ? 'saved' : 'gone')
    } catch (error) {
      noteError('save the campaign form', error)
      setState('failed')
    }
  }, [form, id, currency])
  const flush = useCallback(() => (queue.current = queue.current.then(save)), [save])
  useEffect(() => autosave(form, flush), [form, flush])
  useEffect(() => {
    // A version older than the last save is outdated.
    if (campaign.updatedAt < savedAt.current) return
    const now = textPart(campaign, currency)
    if (same(now, saved.current)) return
    const { base, followed } = followedBy(form.getValues(), { saved: saved.current, now }, currency)
    others.current = mergedText(others.current, saved.current, now)
    saved.current = base
    for (const [field, value] of Object.entries(followed)) form.setValue(field as keyof FormInput, value)
  }, [campaign, currency, form])
  const revert = () => form.reset(fillForm(others.current, currency))
  return { form, state, isChanged, flush, revert }
}

function autosave(form: UseFormReturn<FormInput, unknown, FormMeaning>, flush: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const unsubscribe = form.subscribe({
    formState: { values: true },
    callback: () => {
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), PAUSE_MS)
    },
  })
  const leave = () => void flush()
  document.addEventListener('visibilitychange', leave)
  window.addEventListener('pagehide', leave)
  return () => {
    unsubscribe()
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', leave)
    window.removeEventListener('pagehide', leave)
    leave()
  }
}
