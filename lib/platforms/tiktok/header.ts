import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import { once } from '@/lib/platforms/reader/once'
import { e2e } from './places'
import { PRIVATE } from './words'

/** Name and handle stand in these pairs, in either order: some builds swap them. The second pair is a live page's. */
const TITLES = [
  ['user-title', 'user-subtitle'],
  ['user-profile-uid', 'user-profile-nickname'],
] as const
const PROFILE = e2e('user-page')

export interface Header {
  readonly handle: string
  readonly name: string
  readonly title: Element
  readonly root: ParentNode
}

/** The profile header, once it shows the one the address names. Of its two titles the handle is the one the address spells. */
export const header = once(({ view, ref }: PageScope): Header | null => {
  const titles = TITLES.flatMap((pair) => {
    const [one = null, other = null] = pair.map((name) => view.one(e2e(name)))
    return [[one, other] as const, [other, one] as const]
  })
  // A name may be the handle in capitals: what is spelled as in the address comes first.
  const [title, other] =
    titles.find(([one]) => view.text(one) === ref.handle) ?? titles.find(([one]) => isSameHandle(view.text(one), ref.handle)) ?? []
  return title
    ? { handle: view.text(title), name: view.text(other ?? null), title, root: title.closest(PROFILE) ?? title.ownerDocument }
    : null
})

/** Whether the profile shows the notice of a private account; `null` when not. */
export function showsPrivate(scope: PageScope): true | null {
  return header(scope) && notices(scope).some((each) => PRIVATE.test(each)) ? true : null
}

/** Texts of the paragraphs of a profile or error page, where TikTok says why there is nothing to see. */
export function notices({ view }: PageScope): string[] {
  return view
    .all(`${PROFILE} p, main p, [id^="main-content"] p`)
    .slice(0, 200)
    .map((each) => view.text(each))
}
