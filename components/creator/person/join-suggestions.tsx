import { usePanel } from '@/components/app/panel-store'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import type { Profile } from '@/lib/domain/profile'
import { listOf } from '@/lib/i18n/format'
import { t } from '@/lib/i18n/translate'
import { platformById } from '@/lib/platforms/directory'
import { type JoinSuggestion, type Unopened, setNotSame } from '@/lib/store/join-suggestions'
import { type JoinedWith, joinCreators, joinProfiles, partCreators } from '@/lib/store/persons'
import type { SamePersonEvidence, SamePersonKind, Strength } from '@/lib/store/same-person'
import type { ReactNode } from 'react'
import { useOtherProfiles } from './use-other-profiles'

/**
 * The person's other profiles: joined ones, likely ones with the reason, and linked ones that were never opened.
 * Joins only on request. Draws nothing when there are none.
 */
export function JoinSuggestions({ profileKey }: { profileKey: string }) {
  const { joined, suggestions, unopened } = useOtherProfiles(profileKey)
  const asked = suggestions.filter(({ isSetAside }) => !isSetAside)
  const setAside = suggestions.filter(({ isSetAside }) => isSetAside)
  if (joined.length + suggestions.length + unopened.length === 0) return null
  return (
    <Section title={t('person_title')}>
      <ul className="list-none space-y-2 p-0" data-testid="other-profiles">
        {joined.map((each) => (
          <Joined key={each.join.id} joined={each} />
        ))}
        {asked.map((suggestion) => (
          <Suggestion key={suggestion.profile.key} profileKey={profileKey} suggestion={suggestion} />
        ))}
        {unopened.map((account) => (
          <UnopenedAccount key={account.address} account={account} />
        ))}
      </ul>
      {setAside.length > 0 && (
        <details className="mt-1 text-small text-soft">
          <summary className="min-h-6 py-0.5">{t('person_set_aside', { count: setAside.length })}</summary>
          <ul className="list-none space-y-1 p-0">
            {setAside.map((suggestion) => (
              <SetAside key={suggestion.profile.key} profileKey={profileKey} suggestion={suggestion} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

const EVIDENCE = {
  'links-there': 'person_links_there',
  'linked-from-there': 'person_linked_from_there',
  'same-handle': 'person_same_handle',
  'same-name': 'person_same_name',
  'same-email': 'person_same_email',
  'same-link': 'person_same_link',
} as const satisfies Record<SamePersonKind, string>

const STRENGTH = { strong: 'person_strong', fair: 'person_fair', weak: 'person_weak' } as const satisfies Record<Strength, string>

const wordsOf = ({ kind, what }: SamePersonEvidence): string => t(EVIDENCE[kind], { what: what.replace(/^https?:\/\/(?:www\.)?/, '') })

const nameOf = (platform: string): string => platformById(platform)?.name ?? platform

/** Runs an act, announces it, offers its undo, and announces a failure. */
function useAct() {
  const { say, sayFailed, offerUndo } = usePanel()
  return (work: () => Promise<{ text: string; undo: () => Promise<unknown> } | null>) => {
    work().then(
      (done) => {
        if (!done) return
        say(done.text)
        offerUndo({ kind: 'done', ...done })
      },
      (error: unknown) => sayFailed('join accounts', error, t('person_not_done')),
    )
  }
}

function Suggestion({ profileKey, suggestion: { profile, evidence, strength } }: { profileKey: string; suggestion: JoinSuggestion }) {
  const act = useAct()
  const name = profile.handle
  return (
    <li data-testid="join-suggestion">
      <p>
        <Account profile={profile}>{t('person_also', { platform: nameOf(profile.platform), handle: profile.handle })}</Account>
      </p>
      <p className="text-small text-soft">
        {t(STRENGTH[strength])}: <bdi>{listOf(evidence.map(wordsOf))}</bdi>
      </p>
      <p className="mt-1 flex flex-wrap gap-2">
        <Button
          aria-label={t('person_join_with', { name })}
          onClick={() =>
            act(async () => {
              const join = await joinProfiles(profileKey, profile.key, Date.now())
              return join && { text: t('person_joined', { name }), undo: () => partCreators(join.id, Date.now()) }
            })
          }
        >
          {t('person_join')}
        </Button>
        <Button
          aria-label={t('person_not_same_as', { name })}
          onClick={() =>
            act(async () => {
              await setNotSame(profileKey, profile.key, { isSame: false })
              return { text: t('person_was_set_aside', { name }), undo: () => setNotSame(profileKey, profile.key, { isSame: true }) }
            })
          }
        >
          {t('person_not_same')}
        </Button>
      </p>
    </li>
  )
}

function Joined({ joined: { join, profiles } }: { joined: JoinedWith }) {
  const act = useAct()
  const names = listOf(profiles.map(({ handle, platform }) => t('person_on', { handle, platform: nameOf(platform) })))
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-2" data-testid="joined">
      <span>
        {t('person_one_with')} <bdi>{names}</bdi>
      </span>
      <Button
        look="quiet"
        aria-label={t('person_part_from', { name: names })}
        onClick={() =>
          act(async () => {
            const [kept, other] = join.before.creators
            if (!(await partCreators(join.id, Date.now())) || !kept || !other) return null
            return { text: t('person_parted', { name: names }), undo: () => joinCreators(kept.id, other.id, Date.now()) }
          })
        }
      >
        {t('person_part')}
      </Button>
    </li>
  )
}

function UnopenedAccount({ account: { platform, handle, address } }: { account: Unopened }) {
  const href = /^https?:/i.test(address) ? address : `https://${address}`
  return (
    <li className="text-small text-soft">
      <a href={href} target="_blank" rel="noopener noreferrer" className="text-accent underline">
        <bdi>{handle === undefined ? nameOf(platform) : t('person_on', { handle, platform: nameOf(platform) })}</bdi>
      </a>{' '}
      {t('person_unopened')}
    </li>
  )
}

function SetAside({ profileKey, suggestion: { profile } }: { profileKey: string; suggestion: JoinSuggestion }) {
  const sayFailed = usePanel((state) => state.sayFailed)
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-2">
      <Account profile={profile}>{t('person_on', { handle: profile.handle, platform: nameOf(profile.platform) })}</Account>
      <Button
        look="quiet"
        className="text-small"
        aria-label={t('person_ask_again_about', { name: profile.handle })}
        onClick={() => {
          setNotSame(profileKey, profile.key, { isSame: true }).catch((error: unknown) =>
            sayFailed('ask again about an account', error, t('person_not_done')),
          )
        }}
      >
        {t('person_ask_again')}
      </Button>
    </li>
  )
}

function Account({ profile, children }: { profile: Profile; children: ReactNode }) {
  return (
    <a href={profile.url} target="_blank" rel="noopener noreferrer" className="hover:underline">
      <bdi>{children}</bdi>
    </a>
  )
}
