import { useNow } from '@/components/app/use-creator'
import type { CurrentPage } from '@/components/app/use-current-page'
import { Button } from '@/components/ui/button'
import { Brief } from '@/lib/domain/campaign'
import { type VetReport, vetReport } from '@/lib/export/vet-report'
import { explain } from '@/lib/i18n/explain'
import { t } from '@/lib/i18n/translate'
import { traitsOf } from '@/lib/platforms/directory'
import { noteError } from '@/lib/log/note-error'
import { vet } from '@/lib/scoring/vet'
import { database } from '@/lib/store/database'
import { factsOf } from '@/lib/store/facts'
import type { TabPage } from '@/lib/store/tab-pages'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { CopyReport } from '@/components/app/copy-report'

/** The vet report of a page as JSON: every value with its source, and every candidate tried. */
export function ReportView({ current, brief }: { current: CurrentPage; brief: string | null }) {
  const page = current.kind === 'page' && current.page.state !== 'loading' ? current.page : null
  const now = useNow()
  const report = useLiveQuery(async () => (page ? reportOf(page, parseBrief(brief), now) : null), [page, brief, now], null)
  const [copied, setCopied] = useState(false)
  if (!page || !report) return <p className="p-4 text-soft">{t('report_nothing')}</p>
  const text = JSON.stringify(report, null, 2)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      (error: unknown) => {
        noteError('copy the vet report', error)
        setCopied(false)
      },
    )
  return (
    <section className="p-4">
      <h1 className="text-base font-semibold">{t('report_title')}</h1>
      <div className="my-2 flex flex-wrap gap-2">
        <CopyReport page={page} />
        <Button onClick={() => void copy()}>{copied ? t('report_copied') : t('report_copy_all')}</Button>
      </div>
      <pre
        dir="ltr"
        className="rounded-lg border border-line bg-surface p-3 text-tiny whitespace-pre-wrap"
        data-testid="vet-report"
        data-settled="true"
      >
        {text}
      </pre>
    </section>
  )
}

async function reportOf(page: TabPage, brief: Brief | null, now: number): Promise<VetReport> {
  const facts = page.profileKey === null ? null : await factsOf(page.profileKey)
  const post = page.postKey === null ? null : ((await database.posts.get(page.postKey)) ?? null)
  const posts = (await database.posts.bulkGet(page.postKeys)).flatMap((row) => row ?? [])
  const vetted = facts && vet(facts, brief, now, { traits: traitsOf(facts.profile.platform) })
  return vetReport({ page, facts, post, posts, vetted }, explain)
}

function parseBrief(text: string | null): Brief | null {
  if (text === null) return null
  try {
    const parsed = Brief.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    // expected: the brief in the address may be malformed
    return null
  }
}
