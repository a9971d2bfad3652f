/** The project's own pages: invented people at the platforms' real addresses. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PageState } from '@/lib/domain/page'
import { PROJECT } from '@/tools/browser/launch'

export interface Expected {
  readonly page: 'profile' | 'post'
  readonly state?: PageState
  readonly creator?: Readonly<Record<string, unknown>>
  readonly post?: Readonly<Record<string, unknown>>
  readonly posts?: { readonly count?: number; readonly first?: Readonly<Record<string, unknown>> }
  readonly visibleComments?: number
}

export interface Fixture {
  readonly platform: string
  /** Name of its folder. */
  readonly name: string
  readonly url: string
  readonly lang: string
  readonly note?: string
  /** Set on the pages of the sample creators; `order` sorts them. */
  readonly sample?: { readonly name: string; readonly order: number }
  /** What a careful person sees there; `null` where nothing may be read. */
  readonly expect: Expected | null
  readonly html: Buffer
}

const FOLDER = join(PROJECT, 'tests/fixtures')

/** Every fixture, by platform and folder name. */
export function loadFixtures(): Fixture[] {
  return folders(FOLDER).flatMap((platform) =>
    folders(join(FOLDER, platform))
      .filter((name) => existsSync(join(FOLDER, platform, name, 'case.json')))
      .map((name) => {
        const folder = join(FOLDER, platform, name)
        const described = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Omit<Fixture, 'platform' | 'name' | 'html'>
        return { ...described, platform, name, html: readFileSync(join(folder, 'page.html')) }
      }),
  )
}

function folders(path: string): string[] {
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : []
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}

/** A sample creator on one platform: the profile page, and those of the creator's posts that have a page of their own. */
export interface Sample {
  readonly name: string
  readonly platform: string
  readonly profile: Fixture
  readonly posts: readonly Fixture[]
}

/** The sample creators in their order, one entry for each platform they are on. */
export function loadSamples(fixtures: readonly Fixture[] = loadFixtures()): Sample[] {
  const of = (fixture: Fixture) => fixture.sample?.order ?? 0
  const profiles = fixtures.filter((fixture) => fixture.sample && fixture.expect?.page === 'profile')
  return profiles
    .sort((a, b) => of(a) - of(b) || a.platform.localeCompare(b.platform))
    .map((profile) => ({
      name: profile.sample?.name ?? '',
      platform: profile.platform,
      profile,
      posts: fixtures.filter(
        (each) => each.platform === profile.platform && each.expect?.page === 'post' && each.sample?.name === profile.sample?.name,
      ),
    }))
}
