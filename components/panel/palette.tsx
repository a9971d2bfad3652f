import { Dialog } from '@/components/ui/dialog'
import type { Campaign } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import { writeSetting } from '@/lib/settings/settings'
import { Command } from 'cmdk'
import { useLiveQuery } from 'dexie-react-hooks'
import { type ReactNode, useState } from 'react'
import { goToProfile } from '@/components/app/go-to'
import { type Action, paletteActions } from './palette-actions'
import { foldForSearch, matchesSearch } from '@/lib/text/search-words'
import { type FoundCampaign, type FoundCreator, foundCampaigns, savedCreators } from './palette-rows'
import { usePanel } from '@/components/app/panel-store'

/** Creators shown at most; typing more finds the others. */
const MOST_CREATORS = 30

interface Props {
  readonly campaign: Campaign | null
  /** The current creator. */
  readonly profileKey: string | null
  readonly onClose: () => void
}

/** One field that finds every saved creator, every campaign and every action. */
export function Palette({ campaign, profileKey, onClose }: Props) {
  const [question, setQuestion] = useState('')
  const sayFailed = usePanel((state) => state.sayFailed)
  const creators = useLiveQuery(savedCreators, [], [])
  const campaigns = useLiveQuery(foundCampaigns, [], [])
  const asked = foldForSearch(question)
  const found = creators.filter(({ words }) => matchesSearch(words, asked))
  const act = (work: () => unknown) => {
    onClose()
    // Close the palette first: the action may focus a field.
    setTimeout(async () => {
      try {
        await work()
      } catch (error) {
        sayFailed('act from the palette', error, t('panel_not_done'))
      }
    })
  }
  return (
    <Dialog label={t('panel_do_palette')} onClose={onClose}>
      <Command label={t('panel_do_palette')} shouldFilter={false} loop data-testid="palette">
        <Command.Input
          value={question}
          onValueChange={setQuestion}
          placeholder={t('panel_palette_hint')}
          className="w-full rounded-t-xl border-b border-line bg-surface px-4 py-3 text-body text-ink outline-none placeholder:text-faint"
        />
        <Command.List className="max-h-[min(24rem,60vh)] overflow-y-auto p-1.5">
          <Command.Empty className="px-3 py-4 text-soft">{t('panel_palette_nothing')}</Command.Empty>
          <Actions
            list={paletteActions({ profileKey, campaignId: campaign?.id }).filter(({ name }) => matchesSearch(foldForSearch(name), asked))}
            act={act}
          />
          <Creators list={found.slice(0, MOST_CREATORS)} more={found.length - MOST_CREATORS} act={act} />
          <Campaigns list={campaigns.filter((one) => one.campaignId !== campaign?.id && matchesSearch(one.words, asked))} act={act} />
        </Command.List>
      </Command>
    </Dialog>
  )
}

interface Listed<Item> {
  readonly list: readonly Item[]
  readonly act: (work: () => unknown) => void
}

function Actions({ list, act }: Listed<Action>) {
  if (list.length === 0) return null
  return (
    <Group heading={t('panel_palette_actions')}>
      {list.map(({ id, name, key, work }) => (
        <Row key={id} id={id} name={name} aside={key} onSelect={() => act(work)} />
      ))}
    </Group>
  )
}

function Creators({ list, more, act }: Listed<FoundCreator> & { more: number }) {
  if (list.length === 0) return null
  return (
    <Group heading={t('panel_palette_creators')}>
      {list.map(({ id, name, detail, url, campaignId }) => (
        <Row key={id} id={id} name={name} aside={detail} onSelect={() => act(() => goToProfile({ url, campaignId }))} />
      ))}
      {more > 0 && <p className="px-2.5 py-1.5 text-small text-faint">{t('panel_palette_more', { count: more })}</p>}
    </Group>
  )
}

function Campaigns({ list, act }: Listed<FoundCampaign>) {
  if (list.length === 0) return null
  return (
    <Group heading={t('panel_campaigns')}>
      {list.map(({ id, name, campaignId }) => (
        <Row key={id} id={id} name={name} onSelect={() => act(() => writeSetting('activeCampaign', campaignId))} />
      ))}
    </Group>
  )
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&>[cmdk-group-heading]]:px-2.5 [&>[cmdk-group-heading]]:py-1 [&>[cmdk-group-heading]]:text-tiny [&>[cmdk-group-heading]]:text-faint"
    >
      {children}
    </Command.Group>
  )
}

function Row({ id, name, aside, onSelect }: { id: string; name: string; aside?: string | undefined; onSelect: () => void }) {
  return (
    <Command.Item
      value={id}
      onSelect={onSelect}
      className="flex min-h-8 cursor-pointer items-center justify-between gap-3 rounded-md px-2.5 py-1 data-[selected=true]:bg-accent-soft"
    >
      <bdi className="min-w-0 truncate">{name}</bdi>
      {aside !== undefined && <bdi className="max-w-[50%] flex-none truncate text-small text-soft">{aside}</bdi>}
    </Command.Item>
  )
}
