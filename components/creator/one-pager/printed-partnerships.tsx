import type { PartnershipOfPost } from '@/components/creator/judged-list'
import { PartnershipKey } from '@/components/creator/partnerships'
import { Timeline } from '@/components/creator/timeline'
import { Section } from '@/components/ui/section'
import { dayOf } from '@/lib/i18n/format'
import { plural, t } from '@/lib/i18n/translate'

const MOST_ROWS = 12

interface Props {
  readonly list: readonly PartnershipOfPost[]
  readonly readable: number
  readonly competitors: readonly string[]
  readonly now: number
}

/** Partnerships over time and as a table: brand, class, day, address. */
export function PrintedPartnerships({ list, readable, competitors, now }: Props) {
  const paid = list.filter(({ partnership }) => partnership.state !== 'none')
  if (paid.length === 0) {
    return (
      <Section title={t('creator_partnerships')}>
        <p className="text-small text-soft">
          {readable === 0 ? t('creator_no_captions') : `${plural('creator_no_ads', readable)} ${t('creator_undisclosed_unseen')}`}
        </p>
      </Section>
    )
  }
  const left = paid.length - MOST_ROWS
  return (
    <Section title={t('creator_partnerships')} aside={left > 0 ? plural('onepager_more_posts', left) : undefined}>
      <div className="max-w-100">
        <Timeline paid={paid} competitors={competitors} now={now} />
      </div>
      <PartnershipKey paid={paid} competitors={competitors} />
      <table className="mt-1 w-full text-start text-small">
        <thead className="text-tiny text-faint">
          <tr>
            {(['onepager_brand', 'onepager_class', 'onepager_day', 'onepager_post'] as const).map((key) => (
              <th key={key} scope="col" className="pe-3 text-start font-normal">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paid.slice(0, MOST_ROWS).map(({ post, partnership }) => (
            <tr key={post.key} className="border-t border-line">
              <td className="pe-3">
                <bdi>{partnership.brands[0] ?? t('creator_brand_unknown')}</bdi>
                {partnership.brands.some((name) => competitors.includes(name)) && ` · ${t('creator_competitor')}`}
              </td>
              <td className="pe-3">{t(`creator_class_${partnership.state}`)}</td>
              <td className="pe-3">{dayOf(post.postedAt) || t('creator_no_date')}</td>
              <td className="text-tiny" dir="ltr">
                <a className="text-accent" href={post.url} target="_blank" rel="noopener noreferrer">
                  {post.url.replace(/^https:\/\/(?:www\.)?/, '')}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
