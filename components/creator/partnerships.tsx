import { dayOf } from '@/components/ui/format'
import { Section } from '@/components/ui/section'
import type { Post } from '@/lib/domain/post'
import type { Partnership } from '@/lib/domain/score'
import { EvidenceCard } from './reasons'

export interface PartnershipOfPost {
  readonly post: Post
  readonly partnership: Partnership
}

const WORDS = { labelled: 'labelled by the platform', disclosed: 'disclosed in words', suspected: 'suspected', none: 'none' } as const
// Shape first, colour second: filled, ringed, dashed.
const SHAPES = {
  labelled: 'bg-mark border-mark border-2',
  disclosed: 'border-mark border-2',
  suspected: 'border-mark border border-dashed',
  none: '',
} as const

/** Posts that look paid for, in the three classes, newest first, each with its words. */
export function Partnerships({ list, readable }: { list: readonly PartnershipOfPost[]; readable: number }) {
  const paid = list.filter((item) => item.partnership.state !== 'none')
  const brands = new Set(paid.flatMap((item) => item.partnership.brands))
  return (
    <Section title="Partnerships seen" aside={brands.size > 0 ? `${brands.size} ${brands.size === 1 ? 'brand' : 'brands'}` : undefined}>
      {paid.length === 0 ? (
        <p className="text-small text-soft">
          {readable === 0
            ? 'No captions seen yet, so nothing can be said about ads.'
            : `No sign of a paid post in ${readable} readable ${readable === 1 ? 'caption' : 'captions'}. Undisclosed ads cannot be seen.`}
        </p>
      ) : (
        <ul className="list-none p-0">
          {paid.map(({ post, partnership }) => (
            <li key={post.key} className="border-t border-line first:border-t-0">
              <details>
                <summary className="grid list-none grid-cols-[0.75rem_1fr_auto] items-baseline gap-2 py-1.5 hover:bg-surface">
                  <span aria-hidden="true" className={`size-2.5 self-center rounded-full ${SHAPES[partnership.state]}`} />
                  <span>
                    <bdi>{partnership.brands[0] ?? 'Brand not named'}</bdi> <span className="text-soft">· {WORDS[partnership.state]}</span>
                  </span>
                  <span className="text-small text-faint">{dayOf(post.postedAt)}</span>
                </summary>
                <div className="mb-2 ml-5 space-y-1.5">
                  {partnership.evidence.slice(0, 4).map((evidence) => (
                    <EvidenceCard key={`${evidence.via} ${evidence.text}`} evidence={{ ...evidence, postUrl: post.url }} />
                  ))}
                </div>
              </details>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
