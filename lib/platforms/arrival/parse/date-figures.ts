import { calendarDay, calendarMonth, commonEra, latestDay, type WrittenDate } from './date-calendar'

const EAST_ASIAN = /(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일号號])?/
const THREE = /(?<!\d)(\d{1,4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?!\d)/
const MONTH_DAY = /^(\d{1,2})-(\d{1,2})$/

/**
 * Parses a date written in figures: 2021年4月27日, 27.04.2021, 2021. 4. 27, 4/27/2021, 2024-2-3, and 2-3 as TikTok writes 3 February.
 * @param text folded, without a time of day
 * @param how.order `dMy`, `Mdy` or `yMd`; '' when the language leaves it open
 */
export function inFigures(text: string, how: { order: string; readAt: number }): WrittenDate | null {
  const numbers = text.match(/\d+/g)?.length ?? 0
  const asian = EAST_ASIAN.exec(text)
  if (asian) {
    const [, year, month, day] = asian
    if (numbers !== [year, month, day].filter((part) => part !== undefined).length) return null
    const parts = { year: Number(year), month: Number(month), day: Number(day) }
    if (year === undefined) return day === undefined ? null : latestDay(parts, how.readAt)
    return day === undefined ? calendarMonth(parts, how.readAt) : calendarDay(parts, how.readAt)
  }
  const [, first, , second, third] = THREE.exec(text) ?? []
  if (first !== undefined && second !== undefined && third !== undefined) {
    return numbers === 3 ? threeFigures([first, second, third], how) : null
  }
  const [, month, dayOfMonth] = MONTH_DAY.exec(text) ?? []
  return month !== undefined && dayOfMonth !== undefined ? latestDay({ month: Number(month), day: Number(dayOfMonth) }, how.readAt) : null
}

function threeFigures(
  [first, second, third]: readonly [string, string, string],
  { order, readAt }: { order: string; readAt: number },
): WrittenDate | null {
  if (first.length === 4) return third.length <= 2 ? dayFromFigures(first, second, third, readAt) : null
  if (first.length > 2 || third.length === 3) return null
  if (third.length === 4) {
    const dayFirst = dayFromFigures(third, second, first, readAt)
    const monthFirst = dayFromFigures(third, first, second, readAt)
    if (!dayFirst || !monthFirst || dayFirst.at === monthFirst.at) return dayFirst ?? monthFirst
    return order === 'dMy' ? dayFirst : order === 'Mdy' ? monthFirst : null
  }
  if (order === 'dMy') return dayFromFigures(`20${third.padStart(2, '0')}`, second, first, readAt)
  if (order === 'Mdy') return dayFromFigures(`20${third.padStart(2, '0')}`, first, second, readAt)
  return null
}

function dayFromFigures(year: string, month: string, of: string, readAt: number): WrittenDate | null {
  return calendarDay({ year: commonEra(Number(year)), month: Number(month), day: Number(of) }, readAt)
}
