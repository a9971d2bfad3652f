/**
 * Stems of Instagram's own words for a paid partnership, per interface language. Tried only where the label stands,
 * never anywhere else; a language missing here is left to the line's form.
 */
export const PARTNERSHIP =
  /paid partner|bezahlte (?:werbe)?partner|partenariat r[ée]m|colaboraci[óo]n pag|partnership pubb|parceria pag|betaald partner|płatne part|betalt (?:sam|par)|maksettu kump|cretli (?:ort|i[sş])|платное парт|плачуване парт|タイアップ投|유료 파트|berbayar|付[費费]合|placené part|parteneriat pl|fizetett part|πληρωμένη συν|שותפות בת|شراكة مد|quan hệ tài|หุ้นส่วน|पेड पार/i

/** Stems of "private" in the notice below the header of a private account; tried only on that short notice. */
export const PRIVATE =
  /privat|priv[éeo]|gizli|закр[ыи]т|приват|[非不]公開|비공개|خاص|פרטי|riêng tư|ribadi|私[密人]|soukrom|ιδιωτικ|ส่วนตัว|निजी|yksity|prywatn/i
