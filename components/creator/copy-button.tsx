import { usePanel } from '@/components/app/panel-store'
import { t } from '@/lib/i18n/translate'
import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'

const SHOWN_MS = 2000

/** Copies a text, and says so on the button and to screen readers. */
export function CopyButton({ text }: { text: string }) {
  const [copied, setCopied] = useState(false)
  const { say, sayFailed } = usePanel()
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      say(t('creator_copied', { text }))
    } catch (error) {
      sayFailed('copy', error, t('creator_not_copied'))
    }
  }
  const Icon = copied ? Check : Copy
  return (
    <button
      type="button"
      className="grid size-6 flex-none place-items-center rounded text-soft hover:text-ink"
      aria-label={t('creator_copy', { text })}
      title={t('creator_copy', { text })}
      onClick={() => void copy()}
    >
      <Icon aria-hidden="true" className="size-3.5" />
    </button>
  )
}
