import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { Post } from '@/lib/domain/post'
import { detectPartnership } from '@/lib/scoring/saturation/partnership/partnership'
import type { BenchTable } from './table'

/** Counts of a yes/no judgement against the labels. */
interface Tally {
  hit: number
  falseAlarm: number
  missed: number
  rightlyQuiet: number
}

interface Row {
  readonly doc: string
  readonly sentence: string
  readonly label: string
}

/** Kinds that the two sentence sets label: commissions. Their own words for brand deals ("#sponsored") they leave unlabelled. */
const COMMISSION = /^disclosure:[a-z]+:(affiliate|support)$/

/** Sentences of descriptions with a document id (`doc,sentence,label`; label affiliate, explanation, support or none). Source: [mathur-2018]. */
export function benchSentences(file: string, title: string): BenchTable {
  const docs = new Map<string, Row[]>()
  for (const row of readCsv<Row>(file)) docs.set(row.doc, [...(docs.get(row.doc) ?? []), row])
  const commission = emptyTally()
  const any = emptyTally()
  for (const rows of docs.values()) {
    const truth = rows.some((row) => row.label !== 'none')
    const judged = detectPartnership(captionOf(rows.map((row) => row.sentence).join('\n')))
    count(
      commission,
      truth,
      judged.evidence.some((one) => COMMISSION.test(one.via)),
    )
    count(any, truth, judged.state === 'disclosed')
  }
  return {
    title,
    rows: [
      ['Judgement, by document', 'Precision', 'Recall', 'F1', 'Documents'],
      ['commission disclosed', ...shown(commission), String(docs.size)],
      ['anything disclosed', ...shown(any), String(docs.size)],
    ],
    figures: { ...figures(commission), anyF1: figures(any).f1 ?? 0, documents: docs.size },
    notes: [
      'A document counts as disclosed when any of its sentences is labelled affiliate, explanation or support. The labels are by cluster ([mathur-2018]), so some positives are neighbours of a disclosure and some disclosures are unlabelled; the second row also counts brand deals ("#sponsored"), which this set does not label.',
    ],
  }
}

/** Captions judged promotional or not (`account_no,promotional,caption`). Source: [promotional-captions-2019]. */
export function benchCaptions(file: string): BenchTable {
  const rows = readCsv<{ promotional: string; caption: string }>(file)
  const tally = emptyTally()
  const words = emptyTally()
  for (const row of rows) {
    const { state } = detectPartnership(captionOf(row.caption))
    count(tally, row.promotional === '1', state !== 'none')
    count(words, row.promotional === '1', state === 'disclosed')
  }
  const share = rows.filter((row) => row.promotional === '1').length / Math.max(1, rows.length)
  return {
    title: 'Promotional captions',
    rows: [
      ['Judgement, by caption', 'Accuracy', 'Precision', 'Recall', 'F1'],
      ['disclosed or suspected', percent(accuracy(tally)), ...shown(tally)],
      ['disclosed', percent(accuracy(words)), ...shown(words)],
      ['always "no"', percent(1 - share), '', '', ''],
      ['published (BiLSTM, other split)', '0.700', '', '', ''],
    ],
    figures: {
      accuracy: accuracy(tally),
      ...figures(tally),
      accuracyDisclosed: accuracy(words),
      baseline: 1 - share,
      captions: rows.length,
    },
    notes: [
      "Promotion is wider than partnership: these labels also count a creator's own show, single or shop, which Touchstone rightly calls no partnership. The figure is reported, not aimed at.",
    ],
  }
}

function readCsv<T>(file: string): T[] {
  const { data } = Papa.parse<T>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true })
  return data
}

/** A post that is nothing but its caption. */
function captionOf(caption: string): Post {
  return {
    id: '1',
    key: 'bench:1',
    url: '',
    platform: 'bench',
    profileKey: 'bench:1',
    kind: 'unknown',
    caption,
    hashtags: [],
    mentions: [],
    links: [],
    collaborators: [],
    firstSeen: 0,
    lastSeen: 0,
  }
}

function emptyTally(): Tally {
  return { hit: 0, falseAlarm: 0, missed: 0, rightlyQuiet: 0 }
}

function count(tally: Tally, truth: boolean, judged: boolean): void {
  if (truth && judged) tally.hit++
  else if (judged) tally.falseAlarm++
  else if (truth) tally.missed++
  else tally.rightlyQuiet++
}

function figures({ hit, falseAlarm, missed }: Tally): Record<string, number> {
  const precision = hit / Math.max(1, hit + falseAlarm)
  const recall = hit / Math.max(1, hit + missed)
  return { precision, recall, f1: (2 * hit) / Math.max(1, 2 * hit + falseAlarm + missed) }
}

function accuracy({ hit, falseAlarm, missed, rightlyQuiet }: Tally): number {
  return (hit + rightlyQuiet) / Math.max(1, hit + falseAlarm + missed + rightlyQuiet)
}

function shown(tally: Tally): string[] {
  const { precision, recall, f1 } = figures(tally)
  return [precision, recall, f1].map((figure) => percent(figure ?? 0))
}

function percent(figure: number): string {
  return figure.toFixed(3)
}
