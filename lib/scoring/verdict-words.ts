/** How a verdict is built: what speaks for, what speaks against, why, and what could not be judged. */
const SHAPES = { good: '{good}', watch: '{good}, but watch out', bad: '{bad}', mixed: '{good}, but {bad}' } as const

const shapes = Object.entries(SHAPES).flatMap(([id, words]) => [
  [`verdict.${id}`, `${words}.`],
  [`verdict.${id}-why`, `${words}: {why}.`],
  [`verdict.${id}-also`, `${words}; also {why}.`],
  [`verdict.${id}-unseen`, `${words}. {unseen}.`],
  [`verdict.${id}-also-unseen`, `${words}; also {why}. {unseen}.`],
  [`verdict.${id}-why-unseen`, `${words}: {why}. {unseen}.`],
])

/** English words of the verdict by message key. `good`, `bad`, `why` and `unseen` hold rule ids, each said by its own entry. */
export const verdictWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(shapes),
  'verdict.none': 'Too little seen for a verdict yet.',
  'verdict.fit-strong': 'strong fit',
  'verdict.fit-fair': 'fair fit',
  'verdict.fit-weak': 'weak fit',
  'verdict.engagement-sound': 'sound engagement',
  'verdict.engagement-middling': 'middling engagement',
  'verdict.engagement-weak': 'weak engagement',
  'verdict.engagement-irregular': 'irregular engagement',
  'verdict.engagement-unseen': 'engagement not judged yet',
  'verdict.room-plenty': 'plenty of room for a partnership',
  'verdict.room-some': 'some room for a partnership',
  'verdict.room-crowded': 'crowded with ads',
  'verdict.room-unseen': 'partnerships not judged yet',
  'verdict.why-ads': '{ads} of {posts} recent posts are or look like ads',
  'verdict.why-ads-seen': '{ads} of {posts} posts read are or look like ads',
  'verdict.why-competitor': 'a post for {brand} {days} days ago',
  'verdict.why-one-competitor': 'one for {brand} {days} days ago',
  'verdict.why-exclusion': 'posts with excluded words ({words})',
}
