import type { Brief } from '@/lib/domain/campaign'

/** The campaign the sample creators are held against: an invented maker of skin care looks for people to tell about it. */
export const SAMPLE_BRIEF: Partial<Brief> = {
  keywords: ['skincare', 'skin care', 'sunscreen', 'spf', 'moisturizer', 'routine', 'cleanser'],
  exclusions: ['gambling', 'casino'],
  languages: ['en'],
  markets: ['US', 'GB'],
  brand: { name: 'Sorvella', aliases: [], handles: ['sorvella.skin'], domains: ['sorvella.example'] },
  competitors: [
    { name: 'Lumora', aliases: [], handles: ['lumora', 'lumoraskin'], domains: ['lumora.example'], windowDays: 60 },
    { name: 'Halden', aliases: [], handles: ['halden'], domains: ['halden.example'], windowDays: 60 },
  ],
}
