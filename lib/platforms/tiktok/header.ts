import type { PageScope } from '../contract'
import { account, at, word } from './embedded'
import { sameHandle } from './locate'

/** Name and handle stand in these pairs, in either order: some builds swap them. The second pair is a live page's. */
const TITLES = [
  ['[data-e2e="user-title"]', '[data-e2e="user-subtitle"]'],
  ['[data-e2e="user-profile-uid"]', '[data-e2e="user-profile-nickname"]'],
] as const
const PROFILE = '[data-e2e="user-page"]'
export interface Header {
  readonly handle: string
  readonly name: string
  readonly title: Element
  readonly root: ParentNode
}

/** The profile header, once it shows the one the address names. Of its two titles the handle is the one the address spells. */
export function header({ view, ref }: PageScope): Header | null {
  for (const [one, other] of TITLES) {
    const titles = [view.one(one), view.one(other)] as const
    const [first, second] = [view.text(titles[0]), view.text(titles[1])]
    const at = first === ref.handle ? 0 : second === ref.handle ? 1 : sameHandle(first, ref.handle) ? 0 : sameHandle(second, ref.handle) ? 1 : -1
    const title = titles[at]
    if (title) return { handle: at === 0 ? first : second, name: at === 0 ? second : first, title, root: title.closest(PROFILE) ?? view.document }
  }
  return null
}

/** Whether the page says that only followers see the posts; `null` when it says nothing. */
export function isPrivate(scope: PageScope): boolean | null {
  const user = account(scope)?.user
  const told = [at(user, 'privateAccount'), at(user, 'secret')].filter((flag): flag is boolean => typeof flag === 'boolean')
  if (told.length > 0) return told.includes(true)
  const notice = word(scope.view, 'This account is private', 'This account is private')
  return notices(scope).includes(notice) && header(scope) !== null ? true : null
}

/** Texts of the paragraphs of a profile or error page, where TikTok says why there is nothing to see. */
export function notices({ view }: PageScope): string[] {
  return view.all(`${PROFILE} p, main p, [id^="main-content"] p`).slice(0, 80).map((each) => view.text(each))
}
