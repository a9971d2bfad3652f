import { Section } from '@/components/ui/section'
import type { Profile } from '@/lib/domain/profile'

/** Bio, e-mail addresses and links as the page shows them. */
export function Contact({ profile }: { profile: Profile }) {
  const links = profile.links.filter((link) => /^https?:\/\//.test(link))
  if (profile.bio === undefined && profile.emails.length === 0 && links.length === 0) return null
  return (
    <Section title="About and contact">
      {profile.bio !== undefined && (
        <p className="line-clamp-5 whitespace-pre-line">
          <bdi>{profile.bio}</bdi>
        </p>
      )}
      <ul className="mt-1 list-none p-0">
        {profile.emails.map((email) => (
          <li key={email}>
            <a className="text-accent hover:underline" href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>
              <bdi>{email}</bdi>
            </a>
          </li>
        ))}
        {links.slice(0, 8).map((link) => (
          <li key={link} className="truncate">
            <a className="text-accent hover:underline" href={link} target="_blank" rel="noopener noreferrer">
              <bdi>{link.replace(/^https?:\/\/(?:www\.)?/, '')}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
