import type { PageScope } from '../contract'
import { account, at, flag, word } from './embedded'
import { sameHandle } from './locate'
import { once } from './once'
import { e2e } from './places'

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
export const header = once(({ view, ref }): Header | null => {
  for (const [one, other] of TITLES) {
    const titles = [view.one(e2e(one)), view.one(e2e(other))] as const
    const [first, second] = [view.text(titles[0]), view.text(titles[1])]
    // A name may be the handle in capitals: what is spelled as in the address comes first.
    const place = [first === ref.handle, second === ref.handle, sameHandle(first, ref.handle), sameHandle(second, ref.handle)].findIndex(
      Boolean,
    )
    const swapped = place % 2 === 1
    const title = swapped ? titles[1] : titles[0]
    if (place >= 0 && title)
      return {
        handle: swapped ? second : first,
        name: swapped ? first : second,
        title,
        root: title.closest(PROFILE) ?? title.ownerDocument,
      }
  }
  return null
})

/** What the account's data say about its posts being for followers alone; `null` when they say nothing. */
export function toldPrivate(scope: PageScope): boolean | null {
  const user = account(scope)?.user
  const [hidden, secret] = [flag(at(user, 'privateAccount')), flag(at(user, 'secret'))]
  return hidden || secret ? true : (hidden ?? secret)
}

/** Whether the profile shows the notice of a private account; `null` when not. */
export function showsPrivate(scope: PageScope): true | null {
  const notice = word(scope, 'This account is private', 'This account is private')
  return header(scope) && notices(scope).includes(notice) ? true : null
}

/** Texts of the paragraphs of a profile or error page, where TikTok says why there is nothing to see. */
export function notices({ view }: PageScope): string[] {
  return view
    .all(`${PROFILE} p, main p, [id^="main-content"] p`)
    .slice(0, 200)
    .map((each) => view.text(each))
}
