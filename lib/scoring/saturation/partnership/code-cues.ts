/**
 * Words before or after a discount code, by language, folded. `sure` words name a discount and suffice; `loose` ones
 * ("code", "Code", "kod") need a word of use, a percentage or a price in the same sentence. Own choice: wording seen in public posts,
 * arranged by hand, spelled as words, so that inflection is one list and accents do not matter.
 */
export interface CodeCues {
  readonly sure: string
  readonly loose?: string
  /** Words for using the code, or for its benefit. */
  readonly use?: string
}

export const CODE_CUES: Readonly<Record<string, CodeCues>> = {
  en: {
    sure: 'promo code|discount code|coupon code|voucher code|referral code|promocode|coupon|my code|use code|with code|enter code|apply code|code for|discount with code|code at checkout',
    loose: 'code',
    use: 'use|off|discount|save|checkout|free|get',
  },
  de: {
    sure: 'rabattcode|rabatt code|gutscheincode|gutschein code|gutschein|aktionscode|mit dem code|mit meinem code|mit code|mein code|meinem code|code lautet',
    loose: 'code',
    use: 'rabatt|spart|sparen|spare|prozent|sparst|gratis|bekommt|erhaltet',
  },
  fr: {
    sure: 'code promo|code reduc|code de reduction|code reduction|code avantage|code promotionnel|avec le code|avec mon code|mon code',
    loose: 'code',
    use: 'reduction|promo|remise|profitez|offerts|reduc|economisez',
  },
  es: {
    sure: 'codigo de descuento|codigo promocional|codigo descuento|codigo promo|cupon|cupon de descuento|con el codigo|con mi codigo|usa el codigo|usa mi codigo|mi codigo|utiliza el codigo',
    loose: 'codigo',
    use: 'descuento|ahorra|gratis|usa|usen',
  },
  pt: {
    sure: 'codigo de desconto|cupom|cupom de desconto|cupao|cupao de desconto|codigo promocional|com o codigo|com meu codigo|com o cupom|use o cupom|use o codigo|meu cupom|meu codigo',
    loose: 'codigo',
    use: 'desconto|economize|gratis|use|usem',
  },
  it: {
    sure: 'codice sconto|codice promo|codice promozionale|con il codice|con il mio codice|usa il codice|mio codice|utilizza il codice',
    loose: 'codice',
    use: 'sconto|risparmia|usa|usate',
  },
  nl: {
    sure: 'kortingscode|kortings code|actiecode|met de code|met mijn code|met code|gebruik code|gebruik de code|mijn code',
    loose: 'code',
    use: 'korting|gratis|gebruik',
  },
  pl: {
    sure: 'kod rabatowy|kodem rabatowym|kodu rabatowego|kod znizkowy|kodem znizkowym|z kodem|na kod|moj kod|moim kodem|haslem|na haslo',
    loose: 'kod|kodem|kodu',
    use: 'rabat|rabatu|znizki|taniej|znizka',
  },
  sv: {
    sure: 'rabattkod|rabattkoden|rabattkod:|med koden|med kod|anvand koden|anvand kod|min kod',
    loose: 'kod|koden',
    use: 'rabatt|anvand',
  },
  da: { sure: 'rabatkode|rabatkoden|med koden|med kode|brug koden|brug kode|min kode', loose: 'kode|koden', use: 'rabat|brug|spar' },
  nb: { sure: 'rabattkode|rabattkoden|med koden|med kode|bruk koden|bruk kode|min kode', loose: 'kode|koden', use: 'rabatt|bruk' },
  fi: {
    sure: 'alekoodi|alennuskoodi|alennuskoodilla|alekoodilla|koodilla|koodillani|kayta koodia',
    loose: 'koodi|koodia',
    use: 'alennus|alennusta|alen',
  },
  tr: {
    sure: 'indirim kodu|indirim kodum|kodu ile|kodumla|kodum ile|koduyla|kodunu kullan|kodumu kullan|kupon kodu|kodu',
    loose: 'kod|kodum',
    use: 'indirim|indirimli',
  },
  cs: {
    sure: 'slevovy kod|slevovym kodem|slevovy kupon|s kodem|muj kod|mym kodem|s kodom|zlavovy kod|zlavovym kodom|zlavovy kupon|moj kod',
    loose: 'kod|kodem|kodom',
    use: 'sleva|slevu|slevou|zlava|zlavu',
  },
  ru: { sure: 'промокод|промокоду|промокодом|промокода|по коду|купон|с кодом', loose: 'код', use: 'скидка|скидку|скидкой' },
  uk: { sure: 'промокод|промокодом|за кодом|купон|з кодом', loose: 'код', use: 'знижка|знижку|знижкою' },
  hu: {
    sure: 'kuponkod|kupon kod|kedvezmenykod|kuponkoddal|kuponkodom|kodommal|koddal|akcios kod',
    loose: 'kod|kodot',
    use: 'kedvezmeny|kedvezmennyel',
  },
  ro: {
    sure: 'cod de reducere|codul de reducere|cod reducere|codul meu|cu codul|cod promotional|voucher',
    loose: 'cod|codul',
    use: 'reducere|reduceri',
  },
  el: {
    sure: 'κωδικο εκπτωσησ|κωδικοσ εκπτωσησ|εκπτωτικοσ κωδικοσ|εκπτωτικο κωδικο|με τον κωδικο|με κωδικο|κουπονι',
    loose: 'κωδικοσ|κωδικο',
    use: 'εκπτωση',
  },
  bg: { sure: 'код за отстъпка|промо код|с код|промокод', loose: 'код|кода', use: 'отстъпка|намаление' },
  hr: { sure: 'kod za popust|promo kod|kodom|s kodom|sa kodom|uz kod|moj kod', loose: 'kod', use: 'popust|popusta|popustom' },
  sl: { sure: 'koda za popust|kodo za popust|promo koda|s kodo|z kodo|moja koda', loose: 'koda|kodo', use: 'popust|popusta' },
  ca: { sure: 'codi de descompte|codi promocional|amb el codi|amb el meu codi|el meu codi', loose: 'codi', use: 'descompte' },
  et: { sure: 'sooduskood|sooduskoodiga|koodiga', loose: 'kood', use: 'soodustus|soodsamalt' },
  lv: { sure: 'atlaizu kods|atlaizu kodu|ar kodu|atlaides kods|atlaides kodu', loose: 'kods|kodu', use: 'atlaide|atlaidi' },
  lt: { sure: 'nuolaidos kodas|nuolaidos kodu|su kodu|nuolaidu kodas', loose: 'kodas|kodu|koda', use: 'nuolaida|nuolaidos' },
  ja: {
    sure: 'クーポンコード|割引コード|プロモコード|プロモーションコード|紹介コード|招待コード|クーポン',
    loose: 'コード',
    use: 'オフ|割引|円引き',
  },
  ko: { sure: '할인코드|할인 코드|쿠폰코드|쿠폰 코드|프로모 코드|프로모션 코드|추천인 코드|추천인코드|쿠폰', loose: '코드', use: '할인' },
  zh: {
    sure: '优惠码|折扣码|優惠碼|折扣碼|优惠代码|折扣代码|優惠代碼|折扣代碼|推荐码|推薦碼|輸入代碼|输入代码|专属码|專屬碼',
    loose: '代码|代碼',
    use: '优惠|優惠|折',
  },
  id: {
    sure: 'kode promo|kode diskon|kode voucher|kode kupon|pakai kode|gunakan kode|kod diskaun|kod promo|guna kod|guna kode',
    loose: 'kode|kod',
    use: 'diskon|potongan|diskaun|hemat',
  },
  th: { sure: 'โค้ดส่วนลด|รหัสส่วนลด|โค้ดลด|ใส่โค้ด|ใช้โค้ด|กรอกโค้ด', loose: 'โค้ด', use: 'ส่วนลด|ลด' },
  vi: { sure: 'ma giam gia|ma khuyen mai|nhap ma|ma uu dai|su dung ma', loose: 'ma', use: 'giam' },
  ar: {
    sure: 'كود خصم|كود الخصم|كوبون|كوبون خصم|كود الخصم الخاص|استخدم كود|استخدموا كود|استخدمو كود|بكود|كودي',
    loose: 'كود|الكود',
    use: 'خصم|تخفيض',
  },
  he: { sure: 'קוד קופון|קוד הנחה|קופון|קוד ההנחה|עם הקוד|בקוד', loose: 'קוד', use: 'הנחה' },
  fa: { sure: 'کد تخفیف|كد تخفيف|با کد', loose: 'کد', use: 'تخفیف' },
  hi: { sure: 'कूपन कोड|डिस्काउंट कोड|प्रोमो कोड|मेरा कोड', loose: 'कोड', use: 'छूट|डिस्काउंट' },
}

/** Words directly before "code" that give it another meaning than a discount. */
export const OTHER_CODES: ReadonlySet<string> = new Set(
  `qr zip dress source postal post area bar morse cheat country error tracking creator friend binary color colour civil penal building
  game open clean no python java`.split(/\s+/),
)

/** Game publishers' creator codes: a platform's programme, not a brand's deal. */
export const CREATOR_CODES =
  /support[- ]a[- ]creator|creator[- ]code|epicpartner|item ?shop|tekijakoodi|skaparkod|code createur|codigo de creador|codigo de criador|ersteller-?code|creator-?code/
