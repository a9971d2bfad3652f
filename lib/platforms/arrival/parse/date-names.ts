import { calendarDay, calendarMonth, commonEra, latestDay, type WrittenDate } from './date-calendar'
import { charAt, charBefore, isUnspaced, isWord } from './fold'

interface MonthName {
  readonly name: string
  readonly month: number
}

interface Found extends MonthName {
  readonly start: number
  readonly end: number
}

const lists = new Map<string, readonly MonthName[]>()

/**
 * Parses a date with the month as a word: "27 abr 2021", "Apr 27", "April 2021".
 * @param text folded, without a time of day
 * @param names the language's cell of month names
 * @returns 'unclear' when the words name two months
 */
export function byName(text: string, names: string, { readAt }: { readAt: number }): WrittenDate | 'unclear' | null {
  if (!/\d/.test(text)) return null
  const month = monthIn(text, names)
  if (month === null || month === 'unclear') return month
  const rest = `${text.slice(0, month.start)} ${text.slice(month.end)}`
  const numbers = rest.match(/\d+/g) ?? []
  const days = numbers.filter((number) => number.length <= 2)
  const years = numbers.filter((number) => number.length === 4)
  if (days.length > 1 || years.length > 1 || days.length + years.length !== numbers.length) return null
  if (days.length > 0 && !isBeside({ text, month, day: days[0] ?? '', hasYear: years.length > 0 })) return null
  const parts = { year: commonEra(Number(years[0])), month: month.month, day: Number(days[0]) }
  if (years.length === 0) return isShort(rest) ? latestDay(parts, readAt) : null
  return days.length === 0 ? calendarMonth(parts, readAt) : calendarDay(parts, readAt)
}

/** Whether the rest is at most 3 words of up to 4 letters ("at", "um"): without a year, longer words make the month doubtful. */
function isShort(rest: string): boolean {
  const words = rest.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.length <= 3 && words.every((word) => word.length <= 4)
}

const LOOSE = /^[^\p{L}\p{M}]*(?:[\p{L}\p{M}]{1,3}[^\p{L}\p{M}]*){0,2}$/u
const STRICT = /^[^\p{L}\p{M}]*(?:(?:de|del|di|da|do|of|ng|la|st|nd|rd|th|er|d['’]|ta['’])[^\p{L}\p{M}]*){0,2}$/u

/**
 * Whether day and month stand together, with at most short words such as "de" between them. With a year any short word will do;
 * without one, only known words: "3 w ago" on a Spanish page is not the third of August ("ago").
 */
function isBeside({ text, month, day, hasYear }: { text: string; month: Found; day: string; hasYear: boolean }): boolean {
  const figure = new RegExp(`(?<!\\d)${day}(?!\\d)`)
  const left = text.slice(0, month.start)
  const right = text.slice(month.end)
  const before = left.search(figure)
  const between = before >= 0 ? left.slice(before + day.length) : right.slice(0, Math.max(0, right.search(figure)))
  return (hasYear ? LOOSE : STRICT).test(between)
}

function monthIn(text: string, names: string): Found | 'unclear' | null {
  const found = namesOf(names).flatMap((entry) => occurrences(text, entry))
  const [longest] = found.sort((a, b) => b.name.length - a.name.length)
  if (!longest) return null
  const others = found.filter((other) => other.start >= longest.end || other.end <= longest.start)
  const same = found.filter((other) => other.start === longest.start && other.end === longest.end)
  return others.length > 0 || same.some((other) => other.month !== longest.month) ? 'unclear' : longest
}

function occurrences(text: string, { name, month }: MonthName): Found[] {
  const found: Found[] = []
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length
    if (standsFree(text, start, end)) found.push({ name, month, start, end })
  }
  return found
}

/** Whether the name is a separate word. It may touch a figure unless it has a figure at that end itself. */
function standsFree(text: string, start: number, end: number): boolean {
  return !touches(charBefore(text, start), charAt(text, start)) && !touches(charAt(text, end), charBefore(text, end))
}

function touches(outside: string, inside: string): boolean {
  if (/\p{N}/u.test(outside)) return /\p{N}/u.test(inside)
  return isWord(outside) && !(isUnspaced(outside) && isUnspaced(inside))
}

function namesOf(cell: string): readonly MonthName[] {
  let list = lists.get(cell)
  if (!list) {
    list =
      cell === ''
        ? []
        : cell.split(';').flatMap((names, at) =>
            names
              .split('|')
              .filter((name) => name !== '')
              .map((name) => ({ name, month: at + 1 })),
          )
    lists.set(cell, list)
  }
  return list
}
