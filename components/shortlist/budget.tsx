import { BudgetLine, type PlannedCreator } from '@/components/app/money/budget-line'
import { Button } from '@/components/ui/button'
import type { Campaign } from '@/lib/domain/campaign'
import { plural } from '@/lib/i18n/translate'
import { type RefObject, useEffect, useState } from 'react'
import type { EngineClient } from '@/lib/shortlist/engine-client'
import type { TableResult } from '@/lib/shortlist/table-result'

/** Up to this many creators the cost is worked out unasked. */
const QUICK = 200

/** The cost of the campaign's shortlist; for a long one only on request. */
export function Budget({ campaign, result, engine }: { campaign: Campaign; result: TableResult; engine: RefObject<EngineClient | null> }) {
  const [creators, setCreators] = useState<readonly PlannedCreator[] | null>(null)
  const [isAsked, setAsked] = useState(false)
  const isQuick = result.inScope <= QUICK
  useEffect(() => {
    // Runs for every new result, because something may have changed.
    if (result.loading || (result.inScope > QUICK && !isAsked)) return
    let over = false
    void engine.current?.campaign(campaign.id).then((rows) => {
      if (!over) setCreators(rows.map(({ entry, scores }) => ({ entry, views: scores?.views ?? null })))
    })
    return () => {
      over = true
    }
  }, [campaign.id, engine, isAsked, result])
  if (result.inScope === 0 || result.loading) return null
  if (!creators)
    return isQuick ? null : (
      <div className="border-t border-line px-4 py-1.5">
        <Button disabled={isAsked} onClick={() => setAsked(true)}>
          {plural('shortlist_reckon', result.inScope)}
        </Button>
      </div>
    )
  return <BudgetLine campaign={campaign} creators={creators} />
}
