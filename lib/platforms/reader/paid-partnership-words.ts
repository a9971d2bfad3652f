/**
 * Pattern source: stems of the platforms' own labels for a paid partnership, one per interface language. Readers try them only
 * where such a label stands.
 */
export const PARTNERSHIP_STEMS =
  'paid partner|bezahlte (?:werbe)?partner|partenariat r[ée]m|colaboraci[óo]n pag|partnership (?:pubb|a pag)|parceria pag|betaald partner|płatne part|betalt (?:sam|par)|maksettu kump|cretli (?:ort|i[sş])|(?:платное|оплач\\S+) парт|плачуване парт|タイアップ投|유료 파트|(?:kemitraan|perkongsian|kerja ?sama) berbayar|付[費费]合|placené part|parteneriat pl|fizetett part|πληρωμένη συν|שותפות בת|شراكة مد|quan hệ tài|หุ้นส่วน|पेड पार'
