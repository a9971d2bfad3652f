import { useNow } from '@/components/panel/use-creator'
import type { CurrentPage } from '@/components/panel/use-current-page'
import { Button } from '@/components/ui/button'
import { Brief } from '@/lib/domain/campaign'
import { type VetReport, vetReport } from '@/lib/export/vet-report'
import { explain } from '@/lib/scoring/explain'
import { vet } from '@/lib/scoring/vet'
import { database } from '@/lib/store/database'
import { factsOf } from '@/lib/store/facts'
import type { TabPage } from '@/lib/store/tab-pages'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'

/** The vet report of a page as JSON: every value with where it was read, every candidate that was tried. */
export function ReportView({ current, brief }: { current: CurrentPage; brief: string | null }) {
  const page = current.kind === 'page' && current.page.state !== 'loading' ? current.page : null
  const now = useNow()
  const report = useLiveQuery(async () => (page ? reportOf(page, parseBrief(brief), now) : null), [page, brief, now], null)
  const [copied, setCopied] = useState(false)
  if (!report) return <p className="p-4 text-soft">Nothing has been read on this tab yet.</p>
  const text = JSON.stringify(report, null, 2)
  return (
    <section className="p-4">
      <div className="mb-2 flex items-center justify-between">
        <h1 className="text-base font-semibold">What was read, and how</h1>
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <pre
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
  return vetReport({ page, facts, post, posts, vetted: facts ? vet(facts, brief, now) : null }, explain)
}

function parseBrief(text: string | null): Brief | null {
  if (text === null) return null
  try {
    const parsed = Brief.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
