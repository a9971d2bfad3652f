/** Reads script time out of a Chromium trace. */

interface TraceEvent {
  readonly ph: string
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** The thread's own clock: time in which another program had the processor does not count. */
  readonly tts?: number
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string; readonly scriptName?: string }; readonly fileName?: string }
}

/** Enough to see which script ran when, and little enough not to slow it down. */
export const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile']

const RUNS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile'])
const ALL_SCRIPT = new Set([...RUNS, 'RunMicrotasks', 'TimerFire', 'FireIdleCallback'])

export interface ScriptTime {
  /** Milliseconds in functions and top-level code of the extension's files. */
  readonly extension: number
  /** Milliseconds in any script of the page's process, callbacks and microtasks included: what a control is compared by. */
  readonly all: number
}

/** @param trace the trace's JSON; @param extensionId whose scripts are asked for, '' for none. */
export function scriptTime(trace: Buffer, extensionId: string): ScriptTime {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const timed = traceEvents.filter((event) => event.ph === 'X' && event.dur !== undefined && ALL_SCRIPT.has(event.name))
  const origin = `chrome-extension://${extensionId}/`
  const own = extensionId === '' ? [] : timed.filter((event) => RUNS.has(event.name) && addressOf(event).startsWith(origin))
  // The background's thread runs the same extension's code; the page's is the one that also runs a page's or a content script.
  const threads = new Set(own.filter((event) => addressOf(event).endsWith('/page.js')).map(threadOf))
  const onPage = extensionId === '' ? timed : timed.filter((event) => threads.has(threadOf(event)))
  return { extension: covered(own.filter((event) => threads.has(threadOf(event)))), all: covered(onPage) }
}

/** The middle of an odd number of values, the upper of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function addressOf({ args }: TraceEvent): string {
  return args?.data?.url ?? args?.data?.scriptName ?? args?.fileName ?? ''
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`
}

/** Milliseconds covered by the events, each moment of a thread counted once however deep they are nested. */
function covered(events: readonly TraceEvent[]): number {
  const ends = new Map<string, number>()
  let micros = 0
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    const start = event.tts ?? event.ts
    const end = start + (event.tdur ?? event.dur ?? 0)
    const from = Math.max(start, ends.get(threadOf(event)) ?? 0)
    if (end > from) micros += end - from
    ends.set(threadOf(event), Math.max(end, ends.get(threadOf(event)) ?? 0))
  }
  return micros / 1000
}
