import { Section } from '@/components/ui/section'
import type { Brief } from '@/lib/domain/campaign'
import type { CreatorFacts } from '@/lib/domain/score'
import { listOf } from '@/lib/i18n/format'
import { plural, t } from '@/lib/i18n/translate'
import { nextStep, type NextStep } from '@/lib/scoring/next-step'
import type { VetOptions } from '@/lib/scoring/vet'
import { useEffect, useState } from 'react'

interface Props {
  readonly facts: CreatorFacts
  readonly brief: Brief | null
  /** What the scores are worked out by. */
  readonly settings: VetOptions
  readonly dismissed: ReadonlySet<string>
  readonly now: number
}

/** What was read, and the one step that would narrow the ranges most. */
export function Coverage({ facts, brief, settings, dismissed, now }: Props) {
  const step = useNextStep({ facts, brief, settings, dismissed, now })
  const { posts } = facts
  const counted = [
    [posts.filter((post) => post.likes).length, 'creator_with_likes'],
    [posts.filter((post) => post.views).length, 'creator_with_views'],
    [posts.filter((post) => post.caption !== undefined).length, 'creator_with_captions'],
    [posts.filter((post) => (post.commentSample?.seen ?? 0) > 0).length, 'creator_with_comments'],
  ] as const
  const seen = counted.filter(([count]) => count > 0).map(([count, key]) => t(key, { count }))
  return (
    <Section>
      <p className="text-small text-soft" data-testid="coverage">
        <b className="font-semibold text-ink">{plural('creator_posts_seen', posts.length)}</b>
        {seen.length > 0 && `, ${listOf(seen)}`}. {stepWords(step)}
      </p>
    </Section>
  )
}

/** A smaller narrowing is shown without its two numbers. */
const LEAST_TOLD = 2

function stepWords(step: NextStep | null | undefined): string {
  if (step === undefined) return ''
  if (step === null) return t('creator_step_none')
  const act = plural(`creator_step_${step.kind}`, step.posts)
  const score = t(`creator_named_${step.score}`)
  if (step.to === null) return t('creator_step_towards', { act, score })
  if (step.from === null) return t('creator_step_first', { act, score })
  const [from, to] = [Math.round(step.from), Math.round(step.to)]
  return from - to >= LEAST_TOLD ? t('creator_step_narrows', { act, score, from, to }) : t('creator_step_little', { act })
}

/** The next step, worked out in idle time because it scores the creator four times. `undefined` until then. */
function useNextStep({ facts, brief, settings, dismissed, now }: Props): NextStep | null | undefined {
  const [step, setStep] = useState<NextStep | null>()
  useEffect(() => {
    const work = () => setStep(nextStep({ ...settings, facts, brief, now, dismissed }))
    // Safari and test environments have no `requestIdleCallback`.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(work)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(work, { timeout: 2000 })
    return () => cancelIdleCallback(handle)
  }, [facts, brief, settings, dismissed, now])
  return step
}
