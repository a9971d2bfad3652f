/**
 * Words that sell, by language, in the spelling of `disclosure-terms.ts`. Alone they prove nothing; with a mention of another
 * account they make a post suspected (a mention with a call to buy). Own choice: general knowledge, grade D.
 */
export const SALES_TALK: Readonly<Record<string, string>> = {
  en: "link in bio|link in my bio|link in profile|swipe up|shop now|shop my|shop the|buy now|order now|order yours|order your|pre order|preorder|available now|now available|available at|available on|available in stores|on sale|sale ends|limited edition|limited time|get yours|grab yours|get your tickets|tickets|sign up|download|discount|off your|free shipping|use my link|click the link|tap the link|check out|check them out|head to|head over|go to|giveaway|to win|enter to win|enter for|chance to win|new collection|my go to|i trust|loving my|obsessed with|i'm using|can't live without|shop|shopping|launch|launching|launched|launches|my favorite product*|collection|drops|out now|tune in|watch it|streaming|exclusive|exclusively|save on|deal",
  de: 'link in bio|link in der bio|link in meiner bio|jetzt bestellen|jetzt kaufen|jetzt erhaltlich|ab sofort erhaltlich|im shop|rabatt|gewinnspiel|verlosung|verlose|verlosen|neue kollektion|sichert euch|sicher dir|spart|schaut vorbei|bestellt|swipe up',
  fr: 'lien en bio|lien dans ma bio|lien dans la bio|disponible des maintenant|disponible sur|commandez|achetez|profitez|jeu concours|concours|nouvelle collection|livraison gratuite|reduction|en boutique|sur le site',
  es: 'link en bio|link en mi bio|enlace en mi bio|enlace en la bio|ya disponible|disponible en|compra ya|compralo|sorteo|gana|nueva coleccion|descuento|envio gratis|en su web|consigue',
  pt: 'link na bio|link da bio|ja disponivel|disponivel em|compre|garanta|garantam|sorteio|nova colecao|desconto|frete gratis|corre la|no site|arrasta pra cima',
  it: 'link in bio|disponibile ora|gia disponibile|disponibile su|acquista|acquistare|giveaway|sconto|spedizione gratuita|nuova collezione|sul sito|scoprite|swipe up',
  nl: 'link in bio|nu verkrijgbaar|bestel|winactie|winnen|korting|nieuwe collectie|shop nu|gratis verzending',
  pl: 'link w bio|kup teraz|juz dostepn*|dostepne w|konkurs|rabat*|nowa kolekcja|zamow*|znizk*|darmowa dostawa',
  sv: 'lank i bio|kop nu|finns nu|tavling|vinn|rabatt|ny kollektion|bestall',
  da: 'link i bio|kob nu|konkurrence|vind|rabat|ny kollektion|bestil',
  nb: 'link i bio|lenke i bio|kjop na|konkurranse|vinn|rabatt|ny kolleksjon|bestill',
  fi: 'linkki biossa|osta nyt|arvonta|voita|alennus|uusi mallisto|saatavilla',
  tr: 'link bioda|profildeki link*|linki profilde|hemen al|satin al*|cekilis|indirim*|yeni koleksiyon|siparis|kacirmayin',
  cs: 'odkaz v biu|odkaz v bio|link v bio|kupte|soutez|sleva|slevu|nova kolekce|objednat',
  ru: 'ссылка в профиле|ссылка в шапке|купить|заказать|розыгрыш|конкурс|скидк*|новая коллекция|успей*',
  uk: 'посилання в профілі|посилання в шапці|купити|замовити|розіграш|знижк*|нова колекція',
  hu: 'link a bioban|vasarolj|rendelj|nyeremenyjatek|kedvezmeny*|uj kollekcio|elerheto',
  ro: 'link in bio|cumpara|comanda|concurs|reducere|noua colectie|disponibil',
  el: 'λινκ στο bio|link στο bio|αγορασ*|διαγωνισμοσ|εκπτωσ*|νεα συλλογη|διαθεσιμ*',
  ja: 'プロフィールのリンク|プロフのリンク|購入|発売中|新発売|好評発売|予約受付|キャンペーン|セール|割引|プレゼント企画|公式サイト|詳しくは',
  ko: '프로필 링크|프로필링크|구매|구입|출시|신제품|공동구매|공구|할인|이벤트 참여|링크는 프로필',
  zh: '主页链接|首頁連結|点击链接|點擊連結|购买|購買|下单|下單|优惠|優惠|折扣|抽奖|抽獎|新品|限时|限時|团购|團購|上市|開賣',
  id: 'link di bio|beli sekarang|promo|diskon|giveaway|koleksi baru|checkout|order sekarang|cek keranjang|keranjang kuning|klik link',
  th: 'ลิงก์ในไบโอ|ลิงค์หน้าโปรไฟล์|สั่งซื้อ|โปรโมชั่น|ส่วนลด|สินค้าใหม่|พิกัด|กดตะกร้า|ลุ้นรับ',
  vi: 'link o bio|link bio|mua ngay|khuyen mai|giam gia|bo suu tap moi|dat hang|gio hang|minigame',
  ar: 'الرابط في البايو|رابط في البايو|الرابط بالبايو|تسوق*|اطلب*|خصم|عرض خاص|سحب علي|متوفر|مسابقة|تشكيلة جديدة',
  he: 'לינק בביו|קישור בביו|לרכישה|להזמנה|מבצע|הנחה|הגרלה|קולקציה חדשה',
  fa: 'لینک در بیو|لینک بیو|خرید|سفارش|تخفیف|قرعه کشی|مسابقه',
  hi: 'लिंक बायो में|बायो में लिंक|अभी खरीद*|ऑर्डर|छूट|ऑफर|गिवअवे',
}

/** Words before a mention of the maker of the picture or look, not of a brand. */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  `photo photos pic pics picture foto fotos photographer photography shot captured video filmed edit edited directed director hair makeup
  mua stylist styled repost rp regram credit credits cr via makyaj sac fotograf photographe fotografo maquillage trucco by cover art song
  music`.split(/\s+/),
)
