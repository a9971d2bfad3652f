import { useSetting } from '@/components/app/use-setting'
import { exactMoney, moneyRange } from '@/components/app/money/format-money'
import { statusWord } from '@/lib/i18n/status-word'
import { Button } from '@/components/ui/button'
import { between, formatNumber, percent, percentRange, shortNumber } from '@/lib/i18n/format'
import { type MessageKey, plural, t } from '@/lib/i18n/translate'
import { feeOnPlatform, priceOfThousandViews } from '@/lib/money/estimate-fee'
import type { MoneySetting } from '@/lib/money/money-setting'
import { platformById } from '@/lib/platforms/directory'
import type { Range } from '@/lib/scoring/statistics/estimate'
import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { MOST_COMPARED } from './bulk-bar'
import { ConflictCell, ScoreCell } from './cells'
import type { EngineClient } from '@/lib/shortlist/engine-client'
import type { TableResult } from '@/lib/shortlist/table-result'
import type { TableRow } from '@/lib/shortlist/row'
import { type Scale, ScaleBar, scaleOf } from './scale-bar'

interface Props {
  readonly keys: readonly string[]
  readonly engine: RefObject<EngineClient | null>
  /** A new object means that something may have changed. */
  readonly result: TableResult | null
  readonly onClose: () => void
}

/** Up to ten creators side by side; each figure has one scale for all. */
export function Compare({ keys, engine, result, onClose }: Props) {
  const rows = useRows(keys, engine, result)
  const [money] = useSetting('money')
  if (!rows || !money) return null
  return (
    <section className="px-4 py-3" aria-labelledby="compare-title" data-testid="compare">
      <div className="mb-3 flex items-center gap-2">
        <h2 id="compare-title" className="text-base font-semibold">
          {plural('shortlist_compared', rows.length)}
        </h2>
        <span className="flex-1" />
        <Button className="print:hidden" onClick={() => print()}>
          {t('shortlist_print')}
        </Button>
        <Button className="print:hidden" onClick={onClose} data-testid="compare-close">
          {t('shortlist_compare_close')}
        </Button>
      </div>
      <div className="overflow-x-auto print:overflow-visible">
        <table className="w-full border-collapse text-small [print-color-adjust:exact]">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{t('shortlist_compare_figure')}</span>
              </th>
              {rows.map((row) => (
                <Head key={row.entry.key} row={row} />
              ))}
            </tr>
          </thead>
          <tbody>
            {figuresFor(money).map((figure) => (
              <Figure key={figure.title} figure={figure} rows={rows} />
            ))}
            <Line title="shortlist_col_conflict" rows={rows}>
              {({ scores }) => scores && <ConflictCell scores={scores} />}
            </Line>
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-small text-faint">{t('shortlist_compare_note')}</p>
    </section>
  )
}

function useRows(keys: readonly string[], engine: RefObject<EngineClient | null>, result: TableResult | null): readonly TableRow[] | null {
  const [rows, setRows] = useState<readonly TableRow[] | null>(null)
  const asked = JSON.stringify(keys.slice(0, MOST_COMPARED))
  useEffect(() => {
    let over = false
    if (!result) return
    void engine.current?.rows(JSON.parse(asked) as string[]).then((found) => {
      if (!over) setRows(found)
    })
    return () => {
      over = true
    }
  }, [asked, engine, result])
  return rows
}

function Head({ row: { name, handle, url, entry } }: { row: TableRow }) {
  return (
    <th scope="col" className="min-w-32 px-2 py-1 text-start align-bottom">
      <a href={url} target="_blank" rel="noopener noreferrer" className="block text-body font-semibold hover:underline">
        <bdi>{name}</bdi>
      </a>
      <span className="block font-normal text-soft">
        <bdi>@{handle}</bdi> · {platformById(entry.platform)?.name ?? entry.platform}
      </span>
      <span className="block font-normal text-soft">{statusWord(entry.status)}</span>
    </th>
  )
}

interface CompareFigure {
  readonly title: MessageKey
  /** `null` when too little was seen. */
  readonly of: (row: TableRow) => Range | null
  readonly say: (range: Range, row: TableRow) => ReactNode
  readonly scale: Scale
}

const score = (title: MessageKey, id: 'engagement' | 'fit' | 'room'): CompareFigure => ({
  title,
  of: ({ scores }) => scores?.[id] ?? null,
  say: (range) => <ScoreCell range={range} />,
  scale: 'score',
})

/** A number with its range, unless both ends read the same. */
function withRange({ value, low, high }: Range): string {
  const [from, to] = [shortNumber(low), shortNumber(high)]
  return from === to ? shortNumber(value) : `${shortNumber(value)} (${between(from, to)})`
}

/** All compared figures; money in the person's currency. */
function figuresFor(money: MoneySetting): readonly CompareFigure[] {
  return [
    {
      title: 'shortlist_col_followers',
      of: ({ followers }) => followers,
      say: (range) => (range.low === range.high ? shortNumber(range.value) : between(shortNumber(range.low), shortNumber(range.high))),
      scale: 'log',
    },
    { title: 'shortlist_col_rate', of: ({ scores }) => scores?.rate ?? null, say: shares, scale: 'plain' },
    {
      title: 'shortlist_col_views',
      of: ({ scores }) => scores?.views ?? null,
      say: withRange,
      scale: 'log',
    },
    score('creator_engagement', 'engagement'),
    score('creator_fit', 'fit'),
    score('creator_saturation', 'room'),
    { title: 'shortlist_col_paid', of: ({ scores }) => scores?.paid ?? null, say: shares, scale: 'share' },
    {
      title: 'shortlist_col_pace',
      of: ({ scores }) => (scores?.pace == null ? null : { value: scores.pace, low: scores.pace, high: scores.pace }),
      say: ({ value }) => formatNumber(Math.round(value * 10) / 10),
      scale: 'plain',
    },
    {
      title: 'money_fee',
      of: (row) => rangeOfSpan(estimateOf(row, money)),
      say: (range, row) => moneyRange({ ...range, currency: estimateOf(row, money)?.currency ?? money.currency }),
      scale: 'log',
    },
    {
      title: 'money_quoted',
      of: ({ entry: { fee } }) => (fee ? { value: fee.amount, low: fee.amount, high: fee.amount } : null),
      say: (_, { entry }) => entry.fee && exactMoney(entry.fee),
      scale: 'none',
    },
    {
      title: 'money_cpm',
      of: (row) => rangeOfSpan(quotedCpm(row)),
      say: (range, row) => moneyRange({ ...range, currency: row.entry.fee?.currency ?? money.currency }),
      scale: 'none',
    },
  ]
}

function shares({ value, low, high }: Range): string {
  const [said, range] = [percent(value), percentRange(low, high)]
  return said === range ? said : `${said} (${range})`
}

const estimateOf = ({ entry, scores }: TableRow, money: MoneySetting) => feeOnPlatform(entry.platform, scores?.views, money)

const quotedCpm = ({ entry, scores }: TableRow) => (entry.fee && scores?.views ? priceOfThousandViews(entry.fee, scores.views) : null)

const rangeOfSpan = (span: { low: number; high: number } | null): Range | null =>
  span && { value: span.low, low: span.low, high: span.high }

function Figure({ figure: { title, of, say, scale }, rows }: { figure: CompareFigure; rows: readonly TableRow[] }) {
  const place = scaleOf(
    scale,
    rows.flatMap((row) => of(row) ?? []),
  )
  return (
    <Line title={title} rows={rows}>
      {(row) => {
        const range = of(row)
        if (!range) return <span className="text-faint">{t('shortlist_unknown')}</span>
        return (
          <>
            {say(range, row)}
            {place && <ScaleBar range={range} place={place} onlyRange={title.startsWith('money')} />}
          </>
        )
      }}
    </Line>
  )
}

/** One row: the figure's title, then its value for each creator. */
function Line({ title, rows, children }: { title: MessageKey; rows: readonly TableRow[]; children: (row: TableRow) => ReactNode }) {
  return (
    <tr className="border-t border-line">
      <th scope="row" className="min-w-28 py-1.5 pe-3 text-start font-normal text-soft">
        {t(title)}
      </th>
      {rows.map((row) => (
        <td key={row.entry.key} className="px-2 py-1.5 align-top">
          {children(row)}
        </td>
      ))}
    </tr>
  )
}
