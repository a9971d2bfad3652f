import { listUpTo } from '@/lib/domain/list-up-to'
import { ProfileKey } from '@/lib/domain/profile'
import { z } from '@/lib/domain/zod'

/** Pairs of profiles that the person said are two persons. A setting, so that it goes with the backup. */
export const NOT_SAME = 'notSamePerson'
export const NotSame = z.catch(listUpTo(z.tuple([ProfileKey, ProfileKey]), 20_000), [])
