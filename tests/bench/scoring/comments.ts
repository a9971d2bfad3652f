import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { classifyComment } from '@/lib/scoring/engagement/comments/comment-class'
import type { BenchTable } from './table'

interface Row {
  readonly CONTENT: string
  readonly CLASS: string
}

/** Precision, recall and F1 of a yes-or-no judgement. */
function judged(rows: readonly Row[], says: (text: string) => boolean): { precision: number; recall: number; f1: number } {
  let [hits, claimed, wanted] = [0, 0, 0]
  for (const { CONTENT, CLASS } of rows) {
    const said = says(CONTENT)
    const spam = CLASS === '1'
    if (said) claimed += 1
    if (spam) wanted += 1
    if (said && spam) hits += 1
  }
  const precision = hits / Math.max(1, claimed)
  const recall = hits / Math.max(1, wanted)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
}

/** Comments labelled spam or not (`CLASS` 1 or 0), by people, against the product's own classes. Source: [tubespam-2015]. */
export function commentTable(file: string): BenchTable {
  const rows = Papa.parse<Row>(readFileSync(file, 'utf8').trim(), { header: true }).data.filter(
    ({ CONTENT }) => typeof CONTENT === 'string',
  )
  const kinds = new Map(rows.map(({ CONTENT }) => [CONTENT, classifyComment(CONTENT).kind]))
  const either = judged(rows, (text) => ['spam', 'generic'].includes(kinds.get(text) ?? ''))
  const alone = judged(rows, (text) => kinds.get(text) === 'spam')
  const line = (name: string, { precision, recall, f1 }: typeof either) => [name, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)]
  return {
    title: `Comments: spam in ${rows.length} labelled YouTube comments`,
    rows: [['judgement', 'precision', 'recall', 'F1'], line('spam or generic', either), line('spam alone', alone)],
    figures: { f1: either.f1, precision: either.precision, recall: either.recall, 'spam-alone.f1': alone.f1, rows: rows.length },
    notes: [
      'Empty praise counts as "generic" here and as "not spam" in the labels: part of the lost precision is the question, not the answer.',
    ],
  }
}
