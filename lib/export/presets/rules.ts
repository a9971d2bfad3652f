import { type Person, emailOf, nameParts, profileOn } from '@/lib/export/rows/line'
import type { Rule, RuleId } from './preset'

/** Indexes of the people for whom `is` holds. */
export const where = (people: readonly Person[], is: (person: Person) => boolean): number[] =>
  people.flatMap((person, at) => (is(person) ? [at] : []))

/** People without an e-mail address, which the tool asks for. */
export const noEmail = (id: RuleId = 'no_email'): Rule => ({
  id,
  stops: true,
  find: (people) => where(people, (person) => emailOf(person) === null),
})

/** Tools that tell people apart by e-mail keep one of them: every row after the first with the same address. */
export const sameEmail: Rule = {
  id: 'same_email',
  stops: true,
  find(people) {
    const seen = new Set<string>()
    return where(people, (person) => {
      const email = emailOf(person)?.toLowerCase()
      const isSeen = email !== undefined && seen.has(email)
      if (email !== undefined) seen.add(email)
      return isSeen
    })
  },
}

/** People on none of the platforms the tool has a column for. */
export const noSocial = (platforms: readonly string[]): Rule => ({
  id: 'no_social',
  stops: false,
  find: (people) => where(people, (person) => platforms.every((platform) => profileOn(person, platform) === null)),
})

/** Texts longer than `bytes` in UTF-8, which the tool cuts off or refuses. */
export const longText = (bytes: number): Rule => ({
  id: 'long_text',
  stops: true,
  find(_, rows) {
    const encoder = new TextEncoder()
    return rows.flatMap((row, at) =>
      row.some((cell) => typeof cell === 'string' && cell.length * 3 > bytes && encoder.encode(cell).length > bytes) ? [at] : [],
    )
  },
})

/** The owner is written as a name; the tool knows its users by e-mail, so the cell stays empty. */
export const ownerNotEmail: Rule = {
  id: 'owner_not_email',
  stops: false,
  find: (people) => where(people, ([{ entry }]) => entry.owner !== '' && !isEmail(entry.owner)),
}

export const isEmail = (text: string): boolean => /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/.test(text)

/** The display name is no plain first and last name; both cells stay empty rather than wrong. */
export const nameNotSplit: Rule = {
  id: 'name_not_split',
  stops: false,
  find: (people) => where(people, ([{ creator }]) => nameParts(creator.name) === null),
}

/** A handle of digits alone, which a spreadsheet that guesses types makes a number of. */
export const numberHandle: Rule = {
  id: 'number_handle',
  stops: false,
  find: (people) => where(people, ([{ profile }]) => /^[\d.]+$/.test(profile.handle)),
}

/** More profiles than the one that goes into the row. */
export const severalProfiles: Rule = {
  id: 'several_profiles',
  stops: false,
  find: (people) => where(people, (person) => person.length > 1),
}
