import { Section } from '@/components/ui/section'
import type { Entry } from '@/lib/domain/campaign'
import { between, shortNumber } from '@/lib/i18n/format'
import { t } from '@/lib/i18n/translate'
import { cpmOf, feeEstimate, mediaValueOf, priceOfEngagement, priceOfThousandViews } from '@/lib/money/estimate-fee'
import type { MoneySetting } from '@/lib/money/money-setting'
import type { MoneySpan, Span } from '@/lib/money/span'
import { platformById } from '@/lib/platforms/directory'
import { readSetting } from '@/lib/settings/settings'
import { useLiveQuery } from 'dexie-react-hooks'
import type { ReactNode } from 'react'
import { exactMoney, moneyRange } from './format-money'
import { MoneyForm } from './money-form'

interface Props {
  readonly platform: string
  /** Views of one post: `figures.medianViews`. */
  readonly views: Span | null
  /** Likes and comments of one post: `engagementsOf`. */
  readonly engagements: Span | null
  readonly entry?: Entry | null | undefined
}

/** Estimates what a post of this creator costs and what a quoted fee buys, with sources and the numbers to change. */
export function CreatorMoney(props: Props) {
  const setting = useLiveQuery(() => readSetting('money'), [])
  if (!setting) return null
  return (
    <Section title={t('money_title')} aside={t('money_estimate')}>
      <dl className="m-0 space-y-2" data-testid="creator-money">
        <Estimate {...props} setting={setting} />
        <Quoted {...props} />
        <Media {...props} setting={setting} />
      </dl>
      <MoneyForm platform={props.platform} setting={setting} />
    </Section>
  )
}

type WithSetting = Props & { readonly setting: MoneySetting }

function Estimate({ platform, views, setting }: WithSetting) {
  const cpm = cpmOf(platform, setting)
  const name = platformById(platform)?.name ?? platform
  if (!cpm) return <Line title={t('money_fee')} how={t('money_no_market', { platform: name })} />
  if (!views) return <Line title={t('money_fee')} how={t('money_no_views')} />
  const sources = cpm.sources.map((source) => (
    <a key={source.url} href={source.url} target="_blank" rel="noopener noreferrer" className="text-accent underline">
      {source.name}
    </a>
  ))
  return (
    <Line
      title={t('money_fee')}
      amount={feeEstimate(views, cpm.span)}
      how={
        <>
          {t('money_fee_how', { views: numbers(views), cpm: moneyRange(cpm.span) })}{' '}
          {sources.length === 0 ? (
            t('money_own_price')
          ) : (
            <>
              {t('money_sources')} {sources.flatMap((source, at) => (at === 0 ? [source] : [', ', source]))}.
            </>
          )}
        </>
      }
    />
  )
}

function Quoted({ entry, views, engagements }: Props) {
  const fee = entry?.fee
  if (!fee) return null
  const byViews = views && priceOfThousandViews(fee, views)
  const byEngagement = engagements && priceOfEngagement(fee, engagements)
  return (
    <>
      <Line title={t('money_quoted')} amount={exactMoney(fee)} />
      {byViews && views && <Line title={t('money_cpm')} amount={byViews} how={t('money_cpm_how', { views: numbers(views) })} />}
      {byEngagement && engagements && (
        <Line title={t('money_cpe')} amount={byEngagement} how={t('money_cpe_how', { engagements: numbers(engagements) })} />
      )}
    </>
  )
}

function Media({ platform, views, engagements, setting }: WithSetting) {
  const value = mediaValueOf({ ...(views && { views }), ...(engagements && { engagements }) }, platform, setting)
  if (!value) return null
  const { currency } = value.span
  const how = t('money_media_how', {
    views: exactMoney({ amount: value.perThousandViews, currency }),
    engagement: exactMoney({ amount: value.perEngagement, currency }),
  })
  const missing = value.missing.map((name) => (name === 'views' ? t('money_without_views') : t('money_without_engagements')))
  return <Line title={t('money_media')} amount={value.span} how={[how, ...missing].join(' ')} />
}

const numbers = ({ low, high }: Span): string =>
  shortNumber(low) === shortNumber(high) ? shortNumber(low) : between(shortNumber(low), shortNumber(high))

function Line({ title, amount, how }: { title: string; amount?: MoneySpan | string; how?: ReactNode }) {
  return (
    <div className="grid grid-cols-[1fr_auto] items-baseline gap-x-3">
      <dt className="text-soft">{title}</dt>
      <dd className="m-0 text-end font-semibold">
        {amount === undefined ? '–' : typeof amount === 'string' ? amount : moneyRange(amount)}
      </dd>
      {how !== undefined && <dd className="col-span-2 m-0 text-small text-faint">{how}</dd>}
    </div>
  )
}
