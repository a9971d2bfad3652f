/** Public prices of 1,000 views of a creator's post. Sources differ five-fold; the range spans them. */
export interface MarketSource {
  readonly name: string
  readonly url: string
  /** US dollars per 1,000 views or impressions, by platform, because one source covers several. */
  readonly cpm: Readonly<Record<string, readonly [low: number, high: number]>>
}

/** Source: [influencer-hero-undated], [awisee-2025], [inzpire-undated]. */
export const MARKET_SOURCES: readonly MarketSource[] = [
  {
    name: 'Influencer Hero',
    url: 'https://influencer-hero.com/blogs/influencer-cpm',
    cpm: { instagram: [5, 15], tiktok: [3, 10], youtube: [10, 30] },
  },
  {
    name: 'AWISEE',
    url: 'https://awisee.com/blog/influencer-marketing-cpm/',
    // Instagram: stories 10–25, reels 15–45, carousels 20–50. YouTube: integrations 15–35, whole videos from 50–75.
    cpm: { instagram: [10, 50], tiktok: [7, 25], youtube: [15, 75] },
  },
  {
    name: 'inzpire.me',
    url: 'https://knowledge.inzpire.me/en/articles/9826839-understanding-cpm-benchmarks-in-influencer-marketing',
    // From bookings over two years.
    cpm: { instagram: [32, 42], tiktok: [25, 35], youtube: [51, 61] },
  },
]

/** The currency of every figure in this file. */
export const MARKET_CURRENCY = 'USD'

/**
 * Default unit values of earned media, from a public calculator: dollars per 1,000 views and per like or comment. Source:
 * [fair-influence-undated]. A convention, not a market price.
 */
export const MEDIA_VALUES: Readonly<Record<string, { readonly perThousandViews: number; readonly perEngagement: number }>> = {
  instagram: { perThousandViews: 8, perEngagement: 0.25 },
  tiktok: { perThousandViews: 10, perEngagement: 0.15 },
  youtube: { perThousandViews: 20, perEngagement: 0.35 },
}
