import { t } from '@/lib/i18n/translate'
import { platformById } from '@/lib/platforms/directory'
import { alreadyKnown } from '@/lib/store/join-suggestions'
import { useLiveQuery } from 'dexie-react-hooks'
import { useAddresses } from './use-other-profiles'

/** Warns before a creator is saved twice: under a former handle, or by another shortlisted profile. */
export function AlreadyKnown({ profileKey }: { profileKey: string }) {
  const addresses = useAddresses()
  const known = useLiveQuery(async () => (addresses ? alreadyKnown(profileKey, addresses) : null), [profileKey, addresses])
  if (!known || (known.formerHandle === null && known.likely.length === 0)) return null
  return (
    <ul className="basis-full list-none p-0 text-small text-soft" data-testid="already-known">
      {known.formerHandle !== null && <li>{t('person_met_as', { handle: known.formerHandle })}</li>}
      {known.likely.map(({ suggestion: { profile }, met: [list] }) => (
        <li key={profile.key}>
          {t('person_maybe_saved', {
            handle: profile.handle,
            platform: platformById(profile.platform)?.name ?? profile.platform,
            campaign: list?.campaignName ?? '',
          })}
        </li>
      ))}
    </ul>
  )
}
