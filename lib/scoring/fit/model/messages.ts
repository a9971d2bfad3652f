/** Messages of niche fit. Their texts have the same names, with `_` for `.` and `-`; `lib/i18n/explain.ts` reads them. */
export const FIT_MESSAGES = [
  'fit.topic',
  'fit.topic-none',
  'fit.bio',
  'fit.bio-none',
  'fit.consistency',
  'fit.consistency-elsewhere',
  'fit.language',
  'fit.market',
  'fit.market-elsewhere',
  'fit.market-faint',
  'fit.market-unseen',
  'fit.exclusion',
  'fit.sensitive',
  'fit.related',
  'fit.unread',
  'fit.need-brief',
  'fit.need-posts',
  'fit.innocent.language',
  'fit.innocent.word',
] as const

export type FitMessage = (typeof FIT_MESSAGES)[number]
