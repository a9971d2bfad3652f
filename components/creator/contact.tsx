import { Section } from '@/components/ui/section'
import type { Profile } from '@/lib/domain/profile'
import { t } from '@/lib/i18n/translate'
import type { ReactNode } from 'react'
import { CopyButton } from './copy-button'

const MOST_LINKS = 8

/** Web links from a page. Nothing else becomes clickable. */
export const webLinks = ({ links }: Profile): string[] => links.filter((link) => /^https?:\/\//.test(link)).slice(0, MOST_LINKS)

/** Bio, e-mail addresses and links as the page shows them, to open or to copy. */
export function Contact({ profile }: { profile: Profile }) {
  const { bio, emails } = profile
  const links = webLinks(profile)
  if (bio === undefined && emails.length === 0 && links.length === 0) return null
  return (
    <Section title={t('creator_contact')}>
      {bio !== undefined && (
        <p className="line-clamp-5 whitespace-pre-line">
          <bdi>{bio}</bdi>
        </p>
      )}
      <ul className="mt-1 list-none p-0" data-testid="contact">
        {emails.map((email) => (
          <Row key={email} text={email} note={bio?.includes(email) === true ? t('creator_from_bio') : undefined}>
            <a className="text-accent hover:underline" href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>
              <bdi>{email}</bdi>
            </a>
          </Row>
        ))}
        {links.map((link) => (
          <Row key={link} text={link}>
            <a className="text-accent hover:underline" href={link} target="_blank" rel="noopener noreferrer">
              <bdi>{link.replace(/^https?:\/\/(?:www\.)?/, '')}</bdi>
            </a>
          </Row>
        ))}
      </ul>
    </Section>
  )
}

function Row({ text, note, children }: { text: string; note?: string | undefined; children: ReactNode }) {
  return (
    <li className="flex min-h-6 items-center gap-2">
      <span className="min-w-0 truncate">{children}</span>
      {note !== undefined && <span className="flex-none text-tiny text-faint">{note}</span>}
      <span className="ms-auto flex-none">
        <CopyButton text={text} />
      </span>
    </li>
  )
}
