import { Section } from '@/components/ui/section'
import type { PartnershipState } from '@/lib/domain/score'
import { dayOf } from '@/lib/i18n/format'
import { plural, t } from '@/lib/i18n/translate'
import { EvidenceCard, type OnShow } from './evidence-card'
import type { PartnershipOfPost } from './judged-list'
import { Timeline } from './timeline'

// Shape first, colour second: filled, ringed, dashed.
const SHAPES: Readonly<Record<PartnershipState, string>> = {
  labelled: 'bg-mark border-mark border-2',
  disclosed: 'border-mark border-2',
  suspected: 'border-mark border border-dashed',
  none: '',
}

interface Props {
  readonly list: readonly PartnershipOfPost[]
  /** Posts with a readable caption or label. */
  readonly readable: number
  readonly competitors: readonly string[]
  readonly now: number
  readonly onShow?: OnShow | undefined
}

/** Posts that look paid for, in three classes: on a timeline, and as a list with their words, newest first. */
export function Partnerships({ list, readable, competitors, now, onShow }: Props) {
  const paid = list.filter((item) => item.partnership.state !== 'none')
  const brands = new Set(paid.flatMap((item) => item.partnership.brands.slice(0, 1)))
  return (
    <Section title={t('creator_partnerships')} aside={brands.size > 0 ? plural('creator_brands', brands.size) : undefined}>
      {paid.length === 0 ? (
        <p className="text-small text-soft">
          {readable === 0 ? t('creator_no_captions') : `${plural('creator_no_ads', readable)} ${t('creator_undisclosed_unseen')}`}
        </p>
      ) : (
        <>
          <Timeline paid={paid} competitors={competitors} now={now} />
          <PartnershipKey paid={paid} competitors={competitors} />
          <ul className="mt-1 list-none p-0" data-testid="partnerships">
            {paid.map((item) => (
              <PartnershipItem key={item.post.key} item={item} competitors={competitors} onShow={onShow} />
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

/** Key to the marks in use, and the posts that the timeline cannot show. */
export function PartnershipKey({ paid, competitors }: { paid: readonly PartnershipOfPost[]; competitors: readonly string[] }) {
  const states = (['labelled', 'disclosed', 'suspected'] as const).filter((state) => paid.some((item) => item.partnership.state === state))
  const undated = paid.filter(({ post }) => post.postedAt === undefined).length
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-tiny text-faint">
      {states.map((state) => (
        <span key={state} className="inline-flex items-center gap-1">
          <span aria-hidden="true" className={`inline-block size-2.5 rounded-full ${SHAPES[state]}`} />
          {t(`creator_class_${state}`)}
        </span>
      ))}
      {paid.some((item) => isConflict(item, competitors)) && (
        <span>
          <span aria-hidden="true" className="text-bad">
            ▲
          </span>{' '}
          {t('creator_competitor')}
        </span>
      )}
      {undated > 0 && <span>{plural('creator_undated', undated)}</span>}
    </p>
  )
}

const isConflict = ({ partnership }: PartnershipOfPost, competitors: readonly string[]) =>
  partnership.brands.some((name) => competitors.includes(name))

function PartnershipItem({
  item,
  competitors,
  onShow,
}: {
  item: PartnershipOfPost
  competitors: readonly string[]
  onShow: OnShow | undefined
}) {
  const { post, partnership } = item
  return (
    <li className="border-t border-line first:border-t-0">
      <details>
        <summary className="grid list-none grid-cols-[0.75rem_1fr_auto] items-baseline gap-2 py-1.5 hover:bg-surface">
          <span aria-hidden="true" className={`size-2.5 self-center rounded-full ${SHAPES[partnership.state]}`} />
          <span>
            <bdi>{partnership.brands[0] ?? t('creator_brand_unknown')}</bdi>{' '}
            <span className="text-soft">· {t(`creator_class_${partnership.state}`)}</span>
            {isConflict(item, competitors) && <span className="text-bad"> · {t('creator_competitor')}</span>}
          </span>
          <span className="text-small text-faint">{dayOf(post.postedAt) || t('creator_no_date')}</span>
        </summary>
        <div className="ms-5 mb-2 space-y-1.5">
          {partnership.evidence.slice(0, 4).map((evidence) => (
            <EvidenceCard
              key={`${evidence.via} ${evidence.text}`}
              evidence={{ ...evidence, postId: post.id, postUrl: post.url }}
              onShow={onShow}
            />
          ))}
        </div>
      </details>
    </li>
  )
}
