import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import { once } from '@/lib/platforms/reader/once'
import { e2e } from './places'
import { PRIVATE } from './words'

/** Pairs of elements with name and handle, in either order: some builds swap them. The second pair is a live page's. */
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

/** The profile header once it shows the address's account. Of its two titles, the one that matches the address is the handle. */
export const header = once(({ view, ref }: PageScope): Header | null => {
  const titles = TITLES.flatMap((pair) => {
    const [one = null, other = null] = pair.map((name) => view.one(e2e(name)))
    return [[one, other] as const, [other, one] as const]
  })
  // A name may be the handle in capitals, so an exact match with the address comes first.
  const [title, other] =
    titles.find(([one]) => view.text(one) === ref.handle) ?? titles.find(([one]) => isSameHandle(view.text(one), ref.handle)) ?? []
  return title
    ? { handle: view.text(title), name: view.text(other ?? null), title, root: title.closest(PROFILE) ?? title.ownerDocument }
    : null
})

/** `true` when the profile shows the notice of a private account, else `null`. */
export function showsPrivate(scope: PageScope): true | null {
  return header(scope) && notices(scope).some((each) => PRIVATE.test(each)) ? true : null
}

/** Paragraphs of a profile or error page, where TikTok explains an empty page. */
export function notices({ view }: PageScope): string[] {
  return view
    .all(`${PROFILE} p, main p, [id^="main-content"] p`)
    .slice(0, 200)
    .map((each) => view.text(each))
}
