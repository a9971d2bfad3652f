/** Instagram's own words for a paid partnership, per interface language. Read only where the label stands, never anywhere else. */
export const PARTNERSHIP = new RegExp(
  [
    'Paid partnership',
    'Bezahlte (?:Werbe)?partnerschaft',
    'Partenariat r[ée]mun[ée]r[ée]',
    'Colaboraci[óo]n pagada',
    'Partnership pubblicizzata',
    'Parceria paga',
    'Betaald partnerschap',
    'Płatne partnerstwo',
    'Betalt (?:samarbete|partnerskab|partnerskap)',
    'Maksettu kumppanuus',
    'Ücretli (?:ortaklık|iş ?birliği)',
    'Платное партн[её]рство',
    'Оплачуване партнерство',
    'タイアップ投稿',
    '유료 파트너십',
    'Kemitraan berbayar',
    'Perkongsian berbayar',
    '付[費费]合作',
    'Placené partnerství',
    'Parteneriat plătit',
    'Fizetett partnerség',
    'Πληρωμένη συνεργασία',
    'שותפות בתשלום',
    'شراكة مدفوعة',
    'Mối quan hệ tài trợ',
    'การเป็นหุ้นส่วนแบบมีค่าตอบแทน',
    'पेड पार्टनरशिप',
  ].join('|'),
  'iu',
)

/** Stems of "private" in the notice below the header of a private account; tried only on that short notice. */
export const PRIVATE =
  /privat|priv[éeoa]|gizli|закрыт|закрит|приват|非公開|비공개|خاص|פרטי|riêng tư|pribadi|peribadi|私密|私人|不公開|soukrom|ιδιωτικ|ส่วนตัว|निजी|yksity|prywatn/i
