/**
 * Words of empty praise, and fillers between them, by language. A comment of these alone is generic. Hand-written; folded (lower case,
 * Latin accents dropped, letters repeated for emphasis are collapsed before lookup).
 * Languages without spaces are matched as whole phrases.
 */
interface GenericWords {
  readonly praise: string
  readonly filler: string
}

export const GENERIC_WORDS: Readonly<Record<string, GenericWords>> = {
  en: {
    praise:
      'nice cool wow awesome amazing great good best beautiful gorgeous lovely love loved loving perfect cute pretty stunning fantastic wonderful super epic dope fire lit sick goals slay queen king legend goat yes yas lol lmao omg haha like first congrats congratulations bravo respect hot sexy sweet incredible insane brilliant excellent fabulous fab magnificent hi hello hey thanks thx wonderful superb yay woah ok okay same true facts w obsessed iconic ate inspiring beauty flawless stunner ethereal unreal banger vibe vibes mood',
    filler:
      'so very much really too the a an is are was it its this that u you ur your i im we my me and just such as always absolutely totally one pic photo picture shot post reel bro sis dear babe girl man dude ever all what how bad not have day more keep up up work going looking look looks need everything real fr well done job content sharing for mother mom lady outfit hair fit mine',
  },
  es: {
    praise:
      'hermosa hermoso bella bello linda lindo preciosa precioso guapa guapo genial increible maravilloso maravillosa espectacular bonito bonita bonitas excelente perfecto perfecta divina divino reina rey jaja jajaja felicidades felicitaciones bien buenisimo buenisima me encanta amo hola gracias top guapisima guapisimo bellisima bellisimo hermosisima lindisima belleza preciosidad crack maquina',
    filler:
      'que muy mas tan mucho mi la el lo los las es esta este estas eres tu te un una foto siempre toda todo amiga amigo como y esa ese esto eso belleza por',
  },
  pt: {
    praise:
      'linda lindo lindos lindas maravilhosa maravilhoso perfeita perfeito incrivel amei amo top demais show gata gato deusa rainha parabens sensacional otimo otima kkk kkkk rsrs maravilha arrasou ola obrigada obrigado lindissima lindissimo bom boa belissima belissimo belo bela perfeicao',
    filler: 'que muito mais tao minha meu a o e voce vc essa esse foto sempre tudo ta amiga amigo como esta ficou de',
  },
  fr: {
    praise:
      'magnifique sublime belle beau superbe genial trop parfait parfaite canon bravo adorable incroyable top merci bonjour splendide jolie joli mdr ptdr ravissante waouh felicitations coucou beaute adore merveilleuse merveilleux belles',
    filler:
      'tres si vraiment c est tu es cette ce la le les une un photo ma mon toujours comme et quelle quel bien plus j aime t trop toi de des tellement',
  },
  de: {
    praise:
      'schon schoen wunderschon wunderschoen toll super mega hammer klasse hubsch huebsch geil perfekt genial krass stark spitze traumhaft liebe sus suess danke hallo hi herrlich cool gluckwunsch bombe schones schone schoner schönes liebs gefallt hubsche wunderschone',
    filler:
      'so sehr wirklich ein eine das der die du bist ist bild foto mal echt ganz und immer wie was fur es richtig sieht aus outfit dein deine dir mir',
  },
  it: {
    praise:
      'bella bello bellissima bellissimo bellissimi stupenda stupendo meravigliosa meraviglioso fantastica fantastico favolosa perfetta perfetto splendida splendido complimenti brava bravo bravissima top incredibile adoro grazie ciao wow spettacolo amore',
    filler: 'che molto troppo sei e la il lo una un questa questo foto sempre come davvero mia mio piu tanto',
  },
  nl: {
    praise:
      'mooi mooie prachtig leuk leuke geweldig super knap lekker top fantastisch gaaf perfect schattig lief heerlijk gefeliciteerd bedankt hoi',
    filler: 'wat heel erg zo echt een het de je bent is foto en zeer mijn',
  },
  pl: {
    praise:
      'piekna piekny pieknie sliczna sliczny super cudowna cudownie cudo wspaniale wspaniala extra swietnie swietna bosko ladna ladnie gratulacje dziekuje czesc sztos mega przepieknie cudna',
    filler: 'bardzo tak jak co ty jestes to jest i zdjecie zawsze moja taka taki wygladasz',
  },
  tr: {
    praise:
      'guzel guzelsin harika muhtesem super mukemmel efsane tatli maşallah masallah bayildim sahane enfes tebrikler tebrik merhaba kral kralice mutis iyi harikasin supersin muhtesemsin muthis',
    filler: 'cok ne bu bir kadar en sen ve de da gercekten foto resim her zaman olmus olmussun canim',
  },
  ru: {
    praise:
      'красиво красивая красивый красота красотка супер класс круто огонь шикарно шикарная прекрасно прекрасная прекрасный отлично молодец топ вау лучшая лучший обожаю люблю спасибо привет бомба здорово восхитительно милота умница',
    filler: 'очень как так ты это и самая самый всегда какая какой просто фото вы моя я',
  },
  uk: {
    praise:
      'красуня гарно гарна гарний краса супер клас круто вогонь чудово чудова неймовірно неймовірна прекрасно молодець дякую привіт найкраща обожнюю люблю',
    filler: 'дуже як так ти це і завжди яка який просто фото ви моя',
  },
  ar: {
    praise:
      'جميل جميلة رائع رائعة روعة تحفة حلو حلوة ممتاز ممتازة ماشاء الله ماشاءالله يجنن تجنن قمر ابداع مبدع مبدعة احسنت شكرا مرحبا مبروك جمال حبيبتي حبيبي تجنني يهبل تهبل تبارك',
    filler: 'جدا ما شاء هذا هذه كل يا انت انتي والله كثير و تبارك',
  },
  fa: {
    praise: 'عالی عالیه زیبا قشنگ قشنگه خوشگل محشر فوق العاده بینظیر خیلی خوب آفرین مرسی سلام دمت گرم لایک',
    filler: 'خیلی این چه و تو شما بسیار چقدر بود',
  },
  he: {
    praise: 'יפה יפהפה מהמם מהממת מדהים מדהימה מושלם מושלמת אלוף אלופה תודה שלום איזה כיף נהדר יפהפיה יפיפיה',
    filler: 'כל כך מאוד את אתה זה איזו הכי עולם',
  },
  hi: {
    praise: 'सुंदर बहुत सुन्दर शानदार वाह अच्छा अच्छी मस्त गजब लाजवाब बढ़िया प्यारा प्यारी धन्यवाद नमस्ते nice sundar mast gajab badhiya wah osm',
    filler: 'बहुत ही है हैं आप यह क्या bahut hi hai aap bhai ji yaar',
  },
  id: {
    praise:
      'keren bagus cantik ganteng mantap mantul indah lucu suka hebat gokil kece gemes sukses terbaik makasih halo wkwk wkwkwk masyaallah masyaalloh',
    filler: 'banget sekali sangat kak ka aku kamu ini itu nya yang bgt selalu foto kakak',
  },
  vi: {
    praise: 'đep xinh tuyet voi hay qua dep yeu thich cute xinh đinh tuyet vời de thuong',
    filler: 'qua rat lam chi anh em ban la that oi',
  },
  tl: { praise: 'ganda gwapo gwapa galing ang cute', filler: 'mo ng naman po ate ang talaga' },
  bg: { praise: 'красива красив прекрасна прекрасно супер страхотно страхотна чудесна браво', filler: 'много си е най' },
  hr: { praise: 'prelijepa prelijepo predivna predivno super divna bravo lijepa', filler: 'si je tako jako baš bas' },
  sv: {
    praise: 'fin fint vacker vackert snygg snyggt harligt underbar underbart grymt bra kul super toppen grattis tack hej',
    filler: 'sa valdigt ar du det en ett bild och vad jatte alltid',
  },
  da: {
    praise: 'flot smuk smukt fed fedt lækker skøn skønt dejlig sød tillykke tak hej super godt',
    filler: 'så meget er du det en et billede og hvor virkelig',
  },
  no: {
    praise: 'fin fint nydelig vakker vakkert flott kul kult råbra herlig gratulerer takk hei super',
    filler: 'så veldig er du det en et bilde og for',
  },
  fi: {
    praise: 'kaunis ihana upea hieno mahtava huikea söpö soma onnea kiitos moi hyvä',
    filler: 'niin todella tosi olet on kuva ja mika',
  },
  cs: {
    praise: 'krasna krasny krasne nadherna nadhera super skvele skvela uzasna uzasne parada gratuluju diky ahoj',
    filler: 'moc tak jak jsi je to a fotka velmi',
  },
  hu: { praise: 'gyonyoru szep csodas szuper fantasztikus imadom cuki gratulalok koszi szia', filler: 'nagyon ez egy vagy is a az milyen' },
  ro: {
    praise: 'frumoasa frumos superb superba minunat minunata extraordinar felicitari bravo multumesc salut tare',
    filler: 'foarte ce esti este o un si tare mai',
  },
  el: {
    praise: 'υπεροχο υπεροχη τελειο τελεια ομορφη πανεμορφη κουκλα μπραβο φοβερο φοβερη ευχαριστω γεια',
    filler: 'πολυ και το η ο εισαι τι παρα',
  },
}

/** Whole comments, once blanks, marks and emoji are gone. Also matched when repeated. */
export const GENERIC_PHRASES: readonly string[] = [
  'すごい',
  'かわいい',
  '可愛い',
  '素敵',
  'すてき',
  '綺麗',
  'きれい',
  '最高',
  'いいね',
  'かっこいい',
  'おしゃれ',
  '素晴らしい',
  'すばらしい',
  '美しい',
  'ありがとう',
  'やばい',
  'かわいすぎる',
  '可愛すぎる',
  '最高です',
  '素敵です',
  'かわいいです',
  '예뻐요',
  '예쁘다',
  '이뻐요',
  '멋져요',
  '멋지다',
  '대박',
  '최고',
  '최고예요',
  '귀여워',
  '귀여워요',
  '좋아요',
  '사랑해요',
  '너무예뻐요',
  '너무이뻐요',
  '너무좋아요',
  '감사합니다',
  'ㅋㅋ',
  'ㅎㅎ',
  '짱',
  '好美',
  '好看',
  '漂亮',
  '太美了',
  '太好看了',
  '好漂亮',
  '好可爱',
  '可爱',
  '好可愛',
  '可愛',
  '真棒',
  '太棒了',
  '厉害',
  '厲害',
  '加油',
  '赞',
  '讚',
  '美',
  '帅',
  '帥',
  '好帅',
  '好帥',
  '喜欢',
  '喜歡',
  '支持',
  '哈哈',
  '谢谢',
  '謝謝',
  '不错',
  '不錯',
  '真美',
  'สวย',
  'สวยมาก',
  'สวยค่ะ',
  'สวยมากค่ะ',
  'น่ารัก',
  'น่ารักมาก',
  'น่ารักจัง',
  'ดีมาก',
  'สุดยอด',
  'เยี่ยม',
  'หล่อ',
  'หล่อมาก',
  'ขอบคุณ',
  'ขอบคุณค่ะ',
  'ขอบคุณครับ',
  'ชอบ',
  'เก่งมาก',
  'ปัง',
  'งดงาม',
  'เก่ง',
  'รัก',
  '尊い',
  '天使',
  '好き',
  '大好き',
  'おめでとう',
  '예뻐',
  '이뻐',
  '멋있어요',
  '귀엽다',
  '존예',
  '여신',
  '美女',
  '女神',
  '绝了',
  '正',
  '爱了',
  '棒',
]

/** Fillers before, between and after such phrases in writing without blanks. */
export const UNSPACED_FILLERS: readonly string[] = [
  'めっちゃ めちゃ すごく とても ほんとに 本当に ほんと まじ 超 すぎます すぎる すぎ です ます ね よ な ー お',
  '太 好 很 真的 真 的 了 吧 啊 呀 哦 呢 啦 你 也太 也 超级 超 这 姐姐 哥哥 宝贝',
  '너무 진짜 정말 언니 오빠 누나 완전 요 네요 이에요 예요',
  'มาก ก ค่ะ คะ ครับ จัง เลย นะ จ้า ที่สุด พี่ น้อง',
].flatMap((line) => line.split(' '))
