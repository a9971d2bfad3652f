/** Creators ready for export, about invented people; and both workers' sides over a channel instead of a worker. */
import { CampaignPlan, type Campaign, type Creator, type Entry } from '@/lib/domain/campaign'
import type { Profile } from '@/lib/domain/profile'
import { type ExportLine, type Person, exportLineOf } from '@/lib/export/rows/line'
import { traitsOf } from '@/lib/platforms/directory'
import type { Port, WorkerLike } from '@/lib/worker/ask'
import { vet } from '@/lib/scoring/vet'
import { MessageChannel } from 'node:worker_threads'
import { NOW, profile } from './make'

export function campaign(change: Partial<Campaign> = {}): Campaign {
  return {
    id: 'spring',
    name: 'Spring skin care',
    brief: { topics: [], keywords: [], exclusions: [], languages: [], markets: [], competitors: [] },
    plan: CampaignPlan.parse({}),
    createdAt: NOW,
    updatedAt: NOW,
    archived: false,
    ...change,
  }
}

export function entry(change: Partial<Entry> = {}): Entry {
  return {
    key: 'spring/mirela',
    campaignId: 'spring',
    creatorId: 'mirela',
    profileKey: 'instagram:@mirelaokonto',
    platform: 'instagram',
    status: 'shortlisted',
    priority: 'normal',
    owner: '',
    notes: '',
    tags: [],
    statusReason: '',
    savedAt: NOW,
    updatedAt: NOW,
    ...change,
  }
}

export interface PersonChange {
  readonly campaign?: Partial<Campaign>
  readonly entry?: Partial<Entry>
  readonly creator?: Partial<Creator>
  readonly profiles?: readonly Partial<Profile>[]
}

/** One person with as many profiles as given; the first is the saved one. */
export function person({ campaign: of = {}, entry: decided = {}, creator: who = {}, profiles = [{}] }: PersonChange = {}): Person {
  const whole = profiles.map((one) => profile(one))
  const keys = whole.map(({ key }) => key)
  const creator: Creator = { id: 'mirela', name: 'Mirela Okonto', profileKeys: keys, createdAt: NOW, ...who }
  const its = entry({
    creatorId: creator.id,
    key: `spring/${creator.id}`,
    profileKey: keys[0] ?? '',
    platform: whole[0]?.platform ?? '',
    ...decided,
  })
  const lines = whole.map((one): ExportLine => {
    const facts = { profile: one, posts: [], history: [] }
    const list = campaign(of)
    const { scores, figures, partnerships, verdict } = vet(facts, list.brief, NOW, { traits: traitsOf(one.platform) })
    const row = {
      campaign: list,
      entry: its,
      creator,
      facts,
      scores,
      figures,
      partnerships,
      dismissals: [],
      verdict: verdict.line,
      conflict: null,
      feeEstimate: null,
    }
    return exportLineOf({ ...row, say: ({ key }) => key, sayReason: (reason) => reason })
  })
  return lines as unknown as Person
}

/** Stands for a worker: what `serve` answers arrives structured-cloned, as from a real one. */
export function channelWorker(serve: (port: Port) => void): WorkerLike {
  const { port1, port2 } = new MessageChannel()
  serve(port2 as unknown as Port)
  // Listening by `addEventListener` alone does not start a port.
  port1.start()
  port2.start()
  return Object.assign(port1, { terminate: () => port1.close() }) as unknown as WorkerLike
}
