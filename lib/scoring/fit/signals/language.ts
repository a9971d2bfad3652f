import type { Brief } from '@/lib/domain/campaign'
import type { Range } from '@/lib/scoring/statistics/estimate'
import type { Relevances } from '@/lib/scoring/fit/model/relevance'
import { fitMessage, wholePercent, answerPoints, type FitSignal } from '@/lib/scoring/fit/model/signal'

/**
 * Primary subtag, merged where languages are not told apart: Norwegian is Bokmål, Serbian and Bosnian are Croatian, Filipino is Tagalog.
 */
function primaryLanguage(tag: string): string {
  const main = tag.toLowerCase().split('-')[0] ?? ''
  return main === 'no' || main === 'nn' ? 'nb' : main === 'sr' || main === 'bs' ? 'hr' : main === 'fil' ? 'tl' : main
}

/**
 * Share of the telling words in the brief's languages. Languages with similar function words (id/ms, da/nb, cs/sk) are told apart badly:
 * half counts for the sister.
 */
function languageShare(brief: Brief, { languages }: Relevances): Range | null {
  if (languages.length === 0) return null
  const wanted = new Set(brief.languages.map(primaryLanguage))
  const sure = languages.filter(({ lang }) => wanted.has(lang)).reduce((sum, { share }) => sum + share, 0)
  // Own choice: 0.9 counts as all, because shared function words always leak a little to relatives.
  const full = Math.min(1, sure / 0.9)
  return { value: full, low: Math.max(0, full - 0.1), high: Math.min(1, full + 0.1) }
}

/** Whether the captions are in the brief's languages. Monotone: more points with a higher share. */
export const languageSignal: FitSignal = {
  id: 'fit.language',
  answering: {
    weight: 12,
    isAsked: ({ languages }) => languages.length > 0,
    answer: ({ brief, relevances }) => languageShare(brief, relevances),
  },
  measure: (input) => {
    const points = answerPoints('fit.language', input)
    const answer = input.parts.find(({ id }) => id === 'fit.language')?.answer
    if (points === null || !answer) return null
    const seen = input.relevances.languages
      .slice(0, 3)
      .filter(({ share }) => share >= 0.05)
      .map(({ lang, share }) => `${lang}:${wholePercent(share)}`)
      .join(' ')
    return {
      points,
      reason: fitMessage('language', { share: wholePercent(answer.value), languages: input.brief.languages.join(' '), seen }),
      evidence: [],
    }
  },
}
