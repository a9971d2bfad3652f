/**
 * Signs of advertising in a comment, each with its weight; at `SPAM_AT` a comment counts as spam. Hand-written rules over folded text
 * (lower case, Latin accents dropped, HTML undone). Every pattern is bounded and free of nested repetition.
 */
export interface SpamSign {
  readonly id: string
  readonly weight: number
  readonly pattern: RegExp
}

/** Least sum of weights of spam. Own choice: one sure sign or two doubtful ones. */
export const SPAM_AT = 1

const TLD =
  'com|net|org|info|biz|co|tv|me|io|ly|gl|gg|tk|ru|br|de|fr|uk|in|us|eu|xyz|top|shop|site|online|live|club|link|store|app|pro|vip|ws'

/** Well-known names: "bought it on amazon.de" advertises nothing. */
const SHOPS = 'amazon|ebay|ikea|zara|asos|sephora|etsy|netflix|youtube|instagram|google'

/** Own choice: a sign rare outside spam weighs 1, others less; measured on [tubespam-2015]. */
export const SPAM_SIGNS: readonly SpamSign[] = [
  { id: 'link', weight: 1, pattern: /https?:\/\/|\bwww\.|\/watch\?v=|\bhref=/u },
  {
    id: 'domain',
    weight: 1,
    pattern: new RegExp(`(?<![a-z0-9-])(?!(?:${SHOPS}) ?\\.[a-z.]+(?!/))[a-z0-9-]{3,40} ?\\. ?(?:${TLD})(?![a-z0-9])`, 'u'),
  },
  {
    id: 'contact-app',
    weight: 1,
    pattern: /\b(?:whats ?app|telegram|t\.me|wa\.me|snapchat|kik me|skype|wechat|viber)\b|微信|加我|ватсап|телеграм|واتساب|تليجرام/u,
  },
  { id: 'phone', weight: 1, pattern: /(?:^|[^\d])\+\d[\d ()-]{8,18}\d/u },
  {
    id: 'money',
    weight: 0.7,
    pattern:
      /\b(?:earn|earning|earns|make|making|win|get) (?:\S+ ){0,3}(?:money|cash|dollars?|income)\b|\bget paid\b|\bwork(?:ing)? from home\b|\bpaid to\b|\bpassive income\b/u,
  },
  { id: 'amount', weight: 0.5, pattern: /[$€£] ?\d|\d ?(?:\$|€|£|dollars?\b|usd\b|euros?\b)/u },
  {
    id: 'invest',
    weight: 0.7,
    pattern:
      /\b(?:bitcoin|btc|crypto|forex|binary options?|investment|invest with|trading (?:platform|expert|account)|profits?|payout|giveaway|gift ?cards?|free (?:itunes|iphone|robux|v-?bucks|followers|likes|gift|download|trial)|promo code|coupon)\b/u,
  },
  {
    id: 'followers-for-sale',
    weight: 1,
    pattern:
      /\b(?:buy|cheap|more|free|gain) (?:\S+ )?(?:followers|likes|subscribers|views)\b.{0,40}\b(?:check|visit|dm|get|link|here|at)\b/u,
  },
  {
    id: 'collab-offer',
    weight: 1,
    pattern:
      /\b(?:dm|message|text|inbox|contact) (?:us|me|our|to collab|for collab|for promo)\b|\bdm (?:it )?(?:to|@)|\bsend (?:it|pic|this) to @|\bpromote (?:it )?on @|\bambassador/u,
  },
  {
    id: 'subscribe',
    weight: 1,
    pattern: /\bsub(?:s|b)?cri(?!bed\b|ber\b)|\bsubs\b|\bsub ?(?:4|for) ?sub\b|\bsub (?:to|me|my|back|for|plz|please)\b|\bplease sub\b/u,
  },
  {
    id: 'subscribe-abroad',
    weight: 1,
    pattern:
      /suscribete|suscribanse|inscreva-? ?se|se inscrev(?:e|a) no|abonne(?:z|s)[- ]vous|abonne[- ]toi|abonnier(?:t|e)? (?:mich|mein|uns)|iscriviti|iscrivetevi|abone ol(?!du|mu)|подпи(?:шись|сывай|шитесь)|підпи(?:шись|суйся)|zasubskrybuj|subskrybuj|チャンネル登録(?!しま|した|し[てたま]|済)|구독 ?(?:좀|부탁|해 ?주|하세요)|맞구독|(?:求|请|請|来|來|记得|記得).{0,4}(?:订阅|訂閱)|(?:订阅|訂閱)(?:我|一下)|اشترك(?!ت|نا)|me segue|sigueme|siganme|suivez[- ]moi|folgt? mir|takip et/u,
  },
  {
    id: 'follow-back',
    weight: 1,
    pattern:
      /\b(?:f4f|l4l|follow ?back|follback|sdv)\b|folg\S* (?:mir|mich)\b.{0,20}\bzuruck|sigueme y te|te sigo de vuelta|segue de volta|seguimi (?:che |e )?(?:ti|ricambio)|takip edene takip|взаимн\S* подпис|подписка на подписку|obserwuj\S* za obserwacj|フォロバ|相互フォロー|맞팔|선팔|互粉|互关|互赞|تابعني.{0,6}تابعك|ฟอลแบค/u,
  },
  {
    id: 'own-profile-abroad',
    weight: 1,
    pattern:
      /\b(?:mein\S* profil vorbei|pasa\S* por mi perfil|link no meu perfil|passa\S* (?:dal|sul) mio profilo|profilime bak|cek (?:bio|ig)|mampir ke profil)\b|\blink in my bio\b|passe\S* sur mon profil/u,
  },
  {
    id: 'money-abroad',
    weight: 1,
    pattern:
      /\b(?:geld verdienen|verdien\S* (?:von zu hause|online)|gagne\S* de l'argent|gan(?:a|e|he) dinero|ganhe dinheiro|guadagna\S* (?:da casa|online)|zarabiaj|evden para|kiem tien|slot gacor|jual followers)\b|заработ\S* (?:от|в интернете|на дому)|月収|副業|日赚|兼职赚/u,
  },
  {
    id: 'own-channel',
    weight: 1,
    pattern:
      /\b(?:my|our) (?:\S+ ){0,2}(?:channel|chanel|chanle|channels|page|website|site|blog|profile|account|store|shop|vlogs?|playlist)\b|\b(?:mi canal|meu canal|ma chaine|mein(?:en)? kanal|mio canale|benim kanal\S*|мой канал|мой профиль)\b/u,
  },
  {
    id: 'own-work',
    weight: 0.6,
    pattern:
      /\b(?:my|our) (?:own |new |first |latest |official |cool |rap(?:ping)? |music |guitar |drum |dance |acoustic )*(?:songs?|videos?|vids?|covers?|music|remix(?:es)?|mixtape|single|album|raps?|rapping|tracks?|vines?|videoclip|clip|band|beats?|version|parody|stuff|work|book|game)\b/u,
  },
  {
    id: 'i-made',
    weight: 0.6,
    pattern:
      /\bi(?: have| ha?ve|'ve)? (?:just |also )?(?:made|make|did|do|uploaded|upload|recorded|posted|shared|sell|created) (?:\S+ ){0,3}(?:covers?|songs?|videos?|vids?|remix|music|raps?|tracks?|version|parody|beats?)\b/u,
  },
  {
    id: 'check-out',
    weight: 1,
    pattern:
      /(?<!\b(?:i'll|will|gonna|going to|wanna|want to|must|need to|have to|should) )(?:\bche?c?k(?:ing|ed)? ?(?:\S+ ){0,5}?out\b|\bcheck (?:my|me|this|us|it|him|her|these|our|that)\b|\bchekc? ?out\b|\bcheck(?:ed|ing)? out\b)/u,
  },
  {
    id: 'go-see',
    weight: 0.6,
    pattern:
      /\b(?:look at|listen to|watch|see|visit|view|hear|search|find|go to|come to|come see|come and|click(?: on)?|type in|look up|google) (?:\S+ )?(?:my|our|me|us)\b|\bgo (?:and )?(?:look|see|check|watch|visit|listen)\b|\bgo to (?:\S+ ){1,3}(?:page|site|website|channel|profile)\b/u,
  },
  {
    id: 'pointer',
    weight: 1,
    pattern:
      /\btake a (?:look|listen) (?:at|to)\b|\b(?:follow|like|sub|share) ?(?:4|for) ?(?:follow|like|sub|share)\b|\bsend (?:\S+ ){0,3}(?:bitcoins?|btc)\b/u,
  },
  { id: 'search', weight: 0.5, pattern: /\bsearch (?:for |on )?["“]?\w|\bjust search\b|\btype in\b|\blook up\b|\bvisit\b|\bclick\b/u },
  {
    id: 'join',
    weight: 0.6,
    pattern:
      /\b(?:join (?:me|us|my|now|here)|follow (?:me|us|my|back)|add me|friend me|follow4follow|f4f|l4l|sign up|register (?:now|here|also)|download (?:now|here|my)|order now|vote for|sign the petition|please sign|donate|support (?:me|us|my))\b/u,
  },
  {
    id: 'begging',
    weight: 0.55,
    pattern:
      /\b(?:pl(?:ea)?[sz]e?|plz+|pls) (?:\S+ ){0,3}(?:like|likes|share|help|click|watch|listen|support|view|vote|visit|go|give|join|read|look|see|take|thumbs)\b|\bhelp (?:me|us)\b|\bgive (?:me|us|it) a (?:chance|try|shot)\b|\bthank(?:s| you) in advance\b/u,
  },
  {
    id: 'thumbs',
    weight: 1,
    pattern:
      /\bthumbs? (?:me )?up (?:if|this|please|so|for (?:me|this))\b|\blike (?:this|my) (?:comment|page|picture|photo|pic|status)\b|\bthumb (?:this|me) up\b|\bshare (?:this|my|it|and|our)\b|\blike (?:and|&|\+) (?:share|comment|sub)\b|\bcomment and\b/u,
  },
  {
    id: 'newcomer',
    weight: 0.6,
    pattern:
      /\bi(?:'| a)?m (?:just )?an? (?:\S+ ){0,4}(?:rapper|singer|artist|producer|musician|youtuber|songwriter|dj|band|dancer|gamer|vlogger)\b|\bup[- ]and[- ]coming\b|\bnew (?:to |on )youtube\b|\bi know (?:\S+ ){0,4}spam\b|\bsorry for (?:the )?spam|\bhate spam|\bnot spam|\bmy dream\b|\bupcoming\b/u,
  },
  {
    id: 'address',
    weight: 0.25,
    pattern:
      /^(?:hey|hi|hello|yo|sup|wats good|attention|people|dear)\b(?: (?:everyone|everybody|guys?|youtubers?|there|people|all|ya'?ll|friends?|viewers?))?|\b(?:hey|hi|hello) (?:guys|youtubers?|everyone)\b|\byou guys should\b|\beveryone (?:please|go)\b/u,
  },
  {
    id: 'adult',
    weight: 1,
    pattern:
      /\b(?:sex ?toys?|nude pics?|onlyfans|adult video|hot girls? (?:near|in my)|lovely girl|naked pics?|sugar (?:daddy|mummy|baby))\b/u,
  },
  { id: 'long', weight: 0.35, pattern: /^[\s\S]{350}/u },
  {
    id: 'social-name',
    weight: 0.45,
    pattern:
      /\b(?:facebook|fb|twitter|instagram|soundcloud|itunes|ebay|tsu|vimeo|tumblr|patreon|website|blog|app ?store|google play|minecraft|gamer ?tag)\b/u,
  },
]
