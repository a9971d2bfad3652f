import { foldText } from '@/lib/text/fold'

/** Disclosures that a regulator accepts, folded, and the source. */
export interface MarketRule {
  readonly accepted: string
  readonly source: string
}

/**
 * By ISO 3166 code. Other words may still be disclosures, but the regulator does not name them. Source: [disclosure-guides-2023], with how
 * well each market was checked.
 */
export const MARKET_RULES: Readonly<Record<string, MarketRule>> = {
  US: { accepted: 'ad|advertisement|sponsored|paid partnership|paidad|paid promotion|sponsored by', source: 'FTC 16 CFR 255 (2023)' },
  GB: { accepted: 'ad|advert|advertising|advertisement|advertisement feature', source: 'ASA/CMA, 3rd edition 2023' },
  DE: { accepted: 'werbung|anzeige|bezahlte werbepartnerschaft|dauerwerbesendung|produktplatzierung', source: 'Medienanstalten 2021' },
  FR: { accepted: 'publicite|collaboration commerciale|collaborationcommerciale', source: 'loi 2023-451' },
  ES: { accepted: 'publicidad|publi|anuncio|patrocinado por|colaboracion pagada', source: 'Autocontrol / CNMC' },
  IT: {
    accepted: 'pubblicita|advertising|adv|ad|sponsorizzato da|sponsorizzatoda|in collaborazione con|promosso da',
    source: 'IAP Digital Chart / AGCOM',
  },
  NL: { accepted: 'ad|adv|advertentie|reclame|betaalde samenwerking|betaaldesamenwerking|gesponsord', source: 'Reclamecode Social Media' },
  BE: { accepted: 'reclame|advertentie|publiciteit|publicite', source: 'FOD Economie 2022' },
  PL: {
    accepted: 'reklama|material reklamowy|materialreklamowy|wspolpraca reklamowa|wspolpracareklamowa|platna wspolpraca',
    source: 'UOKiK 2022',
  },
  SE: { accepted: 'reklam|annons|reklamsamarbete|betalt samarbete', source: 'Konsumentverket' },
  DK: { accepted: 'reklame|annonce', source: 'Forbrugerombudsmanden' },
  NO: { accepted: 'reklame|annonse|annonsorinnhold', source: 'Forbrukertilsynet' },
  FI: { accepted: 'mainos|kaupallinen yhteistyo|kaupallinenyhteistyo', source: 'KKV' },
  TR: { accepted: 'reklam|sponsor|isbirligi|is birligi|ortaklik|tanitim', source: 'Reklam Kurulu 2021' },
  BR: { accepted: 'publi|publicidade|publipost|conteudopago|parceria paga|parceriapaga', source: 'CONAR' },
  JP: { accepted: 'pr|広告|プロモーション|タイアップ|提供', source: '景品表示法 2023' },
  KR: { accepted: '광고|유료 광고|유료광고|협찬|제공', source: 'KFTC' },
  RU: { accepted: 'реклама|erid', source: 'Federal Law 38-FZ, erid since 2022' },
  IN: { accepted: 'ad|advertisement|sponsored|collaboration|partnership|employee|free gift', source: 'ASCI' },
}

/** Whether the matched words include one that the market's regulator names. `null` for a market without a rule. */
export function isAdequate(market: string, matchedWords: readonly string[]): boolean | null {
  const rule = MARKET_RULES[market.toUpperCase()]
  if (!rule) return null
  const accepted = rule.accepted.split('|')
  return matchedWords.some((words) => {
    const folded = ` ${foldText(words).text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    return accepted.some((word) => (/[^\u0000-\u04ff]/.test(word) ? folded.includes(word) : folded.includes(` ${word} `)))
  })
}
