/**
 * Words and hashtags of creators' most frequent topics, besides English: lines of German, Spanish, French, Italian, Portuguese, Japanese,
 * Korean, Chinese, Arabic, Hindi, Indonesian, Turkish, Polish and Dutch, in this order, terms separated by `|`. Keys are ids of
 * `iab-taxonomy.ts`, most of them below tier 1. Words that are ordinary in another large language are left out (`dans` is dance in Dutch
 * and "in" in French), because every text is searched for every term. Spelling as in `topic-words.ts`. Own compilation (grade D).
 */
export const CREATOR_TERMS: Readonly<Record<string, string>> = {
  // Beauty
  '553': `schönheit|beautytipps|schminktipps|beautyprodukte|kosmetikprodukte
belleza|tips de belleza|productos de belleza|cosmetica|bellezanatural
beauté|conseils beauté|cosmétique|cosmétiques|soin du corps
bellezza|cosmetici|prodotti di bellezza|consigli di bellezza|cosmesi
beleza|dicas de beleza|cosméticos|autocuidado|belezanatural
美容|コスメ|コスメ紹介|デパコス|プチプラコスメ|韓国コスメ|美容垢
뷰티|화장품|뷰티템|뷰티스타그램|코덕|뷰티유튜버
美妆|美容|变美|彩妆|美妆分享|美妝|化妆品
جمال|تجميل|مستحضرات التجميل|ميك اب|عناية شخصية
ब्यूटी|ब्यूटी टिप्स|सौंदर्य|सुंदरता|ब्यूटी प्रोडक्ट
kecantikan|kosmetik|tips kecantikan|produk kecantikan|beautyvloggerindonesia
güzellik|kozmetik|bakım rutini|güzellik sırları|kişisel bakım
uroda|kosmetyki|kosmetyk|pielęgnacja|porady urodowe
schoonheid|beautytips|cosmetica|verzorging|schoonheidstips`,
  // Makeup
  '555': `schminke|schminken|lippenstift|wimperntusche|lidschatten|augenmakeup
maquillaje|labial|rímel|sombras de ojos|delineador|maquilladora
maquillage|rouge à lèvres|fard à paupières|tuto maquillage|maquilleuse
trucco|rossetto|ombretto|makeup tutorial|truccatrice
maquiagem|batom|rímel|maquiadora|sombra de olhos|make do dia
メイク|メイク動画|アイシャドウ|リップ|ファンデーション|垢抜けメイク|メイクアップ
메이크업|립스틱|아이섀도우|화장|데일리메이크업|겟레디윗미
化妆|化妆教程|口红|眼影|粉底|妆容|仿妆|化妝
مكياج|احمر شفاه|روج|ظل عيون|كونتور|ميكب
मेकअप|लिपस्टिक|काजल|मेकअप ट्यूटोरियल|आईशैडो
makeup natural|lipstik|maskara|bedak|riasan|makeuptutorialindonesia
makyaj|ruj|rimel|göz farı|fondöten|makyöz
makijaż|szminka|tusz do rzęs|cienie do powiek|pomadka|wizażystka
opmaak gezicht|lippenstift|mascara|oogschaduw|visagie|visagist`,
  // Skin care
  '559': `hautpflege|gesichtspflege|hautpflegeroutine|gesichtscreme|sonnencreme|trockene haut
cuidado de la piel|rutina facial|crema facial|protector solar|piel grasa|limpieza facial
soin visage|soins visage|routine soin|crème hydratante|crème solaire|peau sèche
cura della pelle|crema viso|skincare routine|protezione solare|pelle secca|siero viso
cuidados com a pele|rotina de skincare|protetor solar|pele oleosa|hidratante facial|limpeza de pele
スキンケア|美容液|化粧水|乳液|日焼け止め|乾燥肌|毛穴ケア|美肌
스킨케어|피부관리|선크림|수분크림|세럼|기초화장품|피부고민|여드름
护肤|护肤品|面霜|精华液|防晒霜|敏感肌|面膜|护肤心得|護膚
العناية بالبشرة|عناية بالبشرة|بشرة|واقي شمس|مرطب|سيروم|روتين العناية
स्किनकेयर|त्वचा की देखभाल|त्वचा|फेस क्रीम|सनस्क्रीन|फेस पैक
perawatan kulit|perawatan wajah|kulit kering|kulit berminyak|tabir surya|pelembap|jerawat
cilt bakımı|cilt|nemlendirici|güneş kremi|yüz bakımı|akne|cilt bakım rutini
pielęgnacja twarzy|pielęgnacja skóry|krem do twarzy|krem nawilżający|filtr przeciwsłoneczny|trądzik
huidverzorging|gezichtsverzorging|dagcrème|zonnebrandcrème|droge huid|huidroutine`,
  // Hair care
  '554': `haarpflege|frisur|frisuren|haarschnitt|lockenpflege|friseur|haarroutine
cuidado del cabello|peinado|peinados|cabello rizado|corte de pelo|pelo rizado|peluquería
soin cheveux|soins capillaires|coiffure|coiffures|cheveux bouclés|coiffeuse|cheveux
capelli|acconciatura|acconciature|capelli ricci|taglio di capelli|parrucchiere
cabelos|cabelo cacheado|penteado|penteados|cuidados com o cabelo|corte de cabelo|cronograma capilar
ヘアケア|ヘアアレンジ|髪型|美容室|ヘアスタイル|ヘアカラー|前髪
헤어|헤어스타일|머릿결|헤어케어|미용실|앞머리|염색|단발머리
护发|发型|头发|染发|编发教程|洗发水|髮型|扎头发
العناية بالشعر|شعري|تسريحات|تسريحة|قصة شعر|شعر كيرلي
बालों की देखभाल|हेयर केयर|हेयरस्टाइल|हेयर कट|बालों का झड़ना
perawatan rambut|rambut|gaya rambut|rambut rontok|potongan rambut
saç bakımı|saç modelleri|saç kesimi|kıvırcık saç|saç boyası|kuaför
pielęgnacja włosów|włosy|fryzura|fryzury|fryzjer|kręcone włosy|włosomaniaczka
haarverzorging|kapsel|kapsels|kapper|krullend haar|haarstijl`,
  // Fashion
  '552': `mode|modeblogger|outfitinspiration|kleidung|herbstmode|modetrends|stilberatung
moda|ropa|outfit del día|tendencias de moda|estilo de moda|vestidos|modafemenina
vêtements|tenue du jour|tendance mode|lookdujour|blogueuse mode|friperie
abbigliamento|vestiti|outfit del giorno|tendenze moda|modaitaliana|abito
roupas|look do dia|tendências de moda|modafeminina|vestidos|estilo feminino
コーデ|今日のコーデ|ファッション|プチプラコーデ|着回し|秋コーデ|古着|きれいめコーデ
패션|데일리룩|오늘의코디|코디|옷스타그램|룩북|패션스타그램|데일리코디
穿搭|时尚|今日穿搭|搭配|显瘦穿搭|服装|潮流|ootd每日穿搭
موضة|ازياء|أزياء|فستان|فساتين|ستايل|تنسيق ملابس
फैशन|कपड़े|साड़ी|लहंगा|स्टाइल टिप्स|कुर्ती
fashion wanita|busana|gaya busana|gamis|baju kekinian|hijabstyle|ootdindonesia
kombin|giyim|elbise|günün kombini|moda trendleri|tesettür giyim
moda|stylizacja|stylizacje|ubrania|modadamska|sukienka|szafa kapsułowa
kleding|modetrends|outfitinspiratie|jurk|kledingstijl|modemeisje`,
  // Women's jewellery
  '565': `schmuck|halskette|ohrringe|ehering|goldschmuck|schmuckdesign
joyas|joyería|pendientes|anillos|pulseras|bisutería|aretes
bijoux|collier|boucles d'oreilles|bague|bracelet|bijouxfaitmain
gioielli|gioielleria|collana|orecchini|anello|bracciale|bigiotteria
joias|brincos|anéis|pulseira|bijuterias|semijoias
アクセサリー|ジュエリー|ネックレス|ピアス|指輪|イヤリング|ハンドメイドアクセサリー
주얼리|목걸이|귀걸이|반지|팔찌|악세사리|쥬얼리
首饰|珠宝|项链|耳环|戒指|手链|飾品
مجوهرات|قلادة|اقراط|خاتم|سوار|اكسسوارات
गहने|आभूषण|ज्वेलरी|झुमके|अंगूठी
perhiasan|kalung|anting|cincin|gelang|aksesoris
takı|mücevher|kolye|küpe|yüzük|bileklik|pırlanta
biżuteria|naszyjnik|kolczyki|pierścionek|bransoletka|srebrna biżuteria
sieraden|ketting|oorbellen|armband|ringen|gouden sieraden`,
  // Fitness
  '225': `fitnessstudio|krafttraining|muskelaufbau|trainingsplan|heimtraining|sportmotivation|abnehmen
gimnasio|entrenamiento en casa|rutina de ejercicios|ejercicios|entrenador personal|vida fitness|pesas
musculation|entraînement|salle de sport|sport à la maison|renforcement musculaire|remise en forme
allenamento|palestra|esercizi|allenamento a casa|personal trainer|muscoli|forma fisica
treino|musculação|treino em casa|exercícios|vida fitness|emagrecimento|projetoverao
筋トレ|宅トレ|ダイエット|ジム|トレーニング|筋トレ女子|ボディメイク|ストレッチ
운동|헬스|홈트|운동스타그램|오운완|다이어트|필라테스|바디프로필|헬린이
健身|减脂|撸铁|健身打卡|居家健身|瘦身|增肌|減肥
رياضة|تمارين|لياقة|كمال اجسام|تخسيس|جيم|تمارين منزلية
फिटनेस|जिम|व्यायाम|कसरत|वर्कआउट|वजन घटाना|योग
olahraga|latihan|kebugaran|olahraga di rumah|menurunkan berat badan|senam|workoutdirumah
antrenman|egzersiz|spor salonu|evde spor|kilo vermek|fitness antrenman|vücut geliştirme
trening|ćwiczenia|siłownia|trening w domu|odchudzanie|motywacja do ćwiczeń|trenerka
sportschool|krachttraining|thuis sporten|afvallen|oefeningen|fitgirlsnederland`,
  // Nutrition
  '229': `ernährung|gesunde ernährung|kalorien|eiweiß|nährstoffe|ernährungsberatung|gesundessen
nutrición|nutricionista|alimentación saludable|comida sana|calorías|proteínas|comida saludable
alimentation saine|diététicienne|rééquilibrage alimentaire|protéines|manger sain|diététique
nutrizione|alimentazione sana|nutrizionista|calorie|proteine|mangiare sano
nutrição|nutricionista|alimentação saudável|reeducação alimentar|proteína|comida saudável
栄養|栄養士|たんぱく質|低糖質|食事管理|ヘルシーレシピ|腸活
영양|식단|건강식|단백질|다이어트식단|영양제|저탄고지|식단기록
营养|营养师|健康饮食|减脂餐|蛋白质|低卡|轻食|營養
تغذية|اكل صحي|سعرات حرارية|بروتين|اخصائية تغذية|نظام غذائي
पोषण|डाइट|डाइट प्लान|हेल्दी फूड|प्रोटीन|आहार
gizi|makanan sehat|nutrisi|pola makan sehat|ahli gizi|kalori|diet sehat
beslenme|sağlıklı beslenme|diyetisyen|kalori|sağlıklı tarifler|diyet
odżywianie|zdrowe odżywianie|dieta|dietetyk|białko|kalorie|fit przepisy
voeding|gezonde voeding|voedingsdeskundige|eiwitten|calorieën|gezond eten`,
  // Wellness
  '232': `wohlbefinden|achtsamkeit|selbstfürsorge|entspannung|innere ruhe|selbstliebe|morgenroutine
bienestar|atención plena|amor propio|relajación|salud mental|meditación|hábitos saludables
bien-être|pleine conscience|développement personnel|méditation|confiance en soi|détente
benessere|consapevolezza|crescita personale|meditazione|amor proprio|rilassamento
bem-estar|meditação|amor próprio|saúde mental|relaxamento|desenvolvimento pessoal
瞑想|自分磨き|マインドフルネス|丁寧な暮らし|朝活|セルフケア|温活
웰니스|명상|자기관리|마음챙김|미라클모닝|자기계발
冥想|养生|自律|疗愈|正念|身心健康|自我成长
تأمل|صحة نفسية|راحة نفسية|تطوير الذات|استرخاء|عافية
मानसिक स्वास्थ्य|सेहत|आत्म प्रेम|आयुर्वेद|तनाव मुक्ति
kesehatan mental|meditasi|kesejahteraan|cinta diri|relaksasi|pengembangan diri
meditasyon|farkındalık|kişisel gelişim|iyi yaşam|ruh sağlığı|öz bakım
dobrostan|medytacja|uważność|rozwój osobisty|relaks|zdrowie psychiczne|samoakceptacja
welzijn|mindfulness|zelfliefde|ontspanning|persoonlijke ontwikkeling|meditatie|zelfzorg`,
  // Vegan diets
  '212': `veganerezepte|pflanzlich|pflanzenbasiert|veganleben|veganismus|vegane küche|tierfrei
vegano|vegana|comida vegana|recetas veganas|veganismo|a base de plantas
végan|végétalien|végétalienne|recette vegan|cuisine végétale|sans viande
vegano|vegana|ricette vegane|cucina vegana|vegetale|senza carne
vegano|vegana|receitas veganas|comida vegana|veganismo|sem carne
ビーガン|ヴィーガン|プラントベース|菜食|ビーガンレシピ|大豆ミート
비건|채식|비건레시피|비건식당|비건베이킹|식물성
纯素|素食|素食食谱|植物性|植物基|蔬食
نباتي|نباتية|وصفات نباتية|اكل نباتي|خالي من اللحوم
वीगन|शाकाहारी|शुद्ध शाकाहारी|वीगन रेसिपी|पौधे आधारित
makanan vegan|resep vegan|nabati|vegetarian indonesia|veganindonesia
vegan tarifler|vegan beslenme|bitkisel beslenme|etsiz|veganyasam
weganizm|wegańskie|wegański|wegańskie przepisy|roślinnie|kuchnia roślinna|bezmięsne
veganistisch|plantaardig|vegan recepten|plantaardig eten|vleesvrij`,
  // Cooking
  '216': `kochen|rezept|rezepte|kochrezepte|hausmannskost|schnelle küche|abendessen|foodbloggerde
cocina|receta|recetas|recetas fáciles|cocinar|cocina casera|recetascaseras
cuisine|recette|recettes|recette facile|cuisiner|fait maison|faitmaison
ricetta|ricette|cucinare|cucina italiana|ricette facili|fatto in casa|incucina
receita|receitas|cozinha|cozinhar|receita fácil|comida caseira|receitasfaceis
料理|レシピ|簡単レシピ|おうちごはん|自炊|作り置き|晩ごはん|お弁当
요리|레시피|집밥|요리스타그램|집밥스타그램|간단요리|자취요리|밑반찬|쿡스타그램
做饭|食谱|家常菜|美食教程|下饭菜|厨房|料理|煮飯
طبخ|وصفة|وصفات|وصفات سهلة|مطبخ|اكلات|طبخات
खाना|रेसिपी|खाना बनाना|रसोई|आसान रेसिपी|व्यंजन
resep|masak|resep masakan|masakan rumahan|dapur|resepmudah|idemasak
yemek|tarif|yemek tarifleri|kolay tarifler|mutfak|pratik tarifler|evyemekleri
gotowanie|przepis|przepisy|kuchnia|obiad|domowe jedzenie|szybki obiad
koken|recept|recepten|makkelijk recept|avondeten|zelfgemaakt|lekkereten`,
  // Desserts and baking
  '217': `backen|backrezept|kuchen|torte|plätzchen|sauerteig|brotbacken|backliebe
repostería|pastel|pasteles|postres|pan casero|masa madre|hornear|galletas caseras|tartas
pâtisserie|gâteau|gâteaux|boulangerie|levain|pain maison|desserts|biscuits
dolci|torta|torte|pasticceria|lievito madre|pane fatto in casa|biscotti
confeitaria|bolo|bolos|sobremesa|sobremesas|pão caseiro|fermentação natural|brigadeiro
お菓子作り|手作りお菓子|パン作り|手作りパン|焼き菓子|ケーキ|スイーツ|おうちカフェ
베이킹|홈베이킹|케이크|디저트|빵스타그램|쿠키|베이킹스타그램|천연발효종
烘焙|蛋糕|甜品|面包|饼干|烘焙教程|甜點|麵包
حلويات|كيك|كيكة|خبز|مخبوزات|بسكويت|معجنات|حلى
केक|बेकिंग|मिठाई|केक रेसिपी|कुकीज़|डेज़र्ट
kue|kue kering|roti|resep kue|baking indonesia|dessertbox|bolu
pasta tarifi|kek|kurabiye|tatlı tarifleri|ekmek tarifi|ekşi maya|pastacılık
pieczenie|ciasto|ciasta|tort|wypieki|domowy chleb|zakwas|ciasteczka
bakken|taart|cake|brood bakken|zuurdesem|koekjes|zelfgebakken`,
  // Travel
  '653': `reiseblogger|reisetipps|urlaub|rundreise|reiseziele|städtereise|backpacker|fernweh
viajeros|viajes|turismo|vacaciones|destinos|mochilero|guía de viaje|viajarporelmundo
voyageur|voyages|vacances|tour du monde|destination|escapade|carnetdevoyage
viaggi|vacanze|viaggiare|turismo|itinerario|mete di viaggio|viaggiatori
viagem|viagens|viajar|turismo|férias|mochilão|dicas de viagem|roteiro de viagem
旅行|旅行好き|国内旅行|海外旅行|一人旅|女子旅|観光|絶景|ホテルステイ
여행|여행스타그램|여행지추천|국내여행|해외여행|호캉스|배낭여행|여행일기
旅行|旅游|旅行攻略|自由行|旅行日记|民宿|旅遊
سفر|سياحة|رحلة|رحلات|مسافر|فنادق|وجهات سياحية
यात्रा|घूमना|पर्यटन|ट्रैवल|छुट्टियां|सफर|पहाड़
jalan jalan|liburan|wisata|traveling|destinasi wisata|wisataindonesia|penginapan
seyahat|gezi|tatil|gezgin|gezilecek yerler|seyahat rehberi|turizm
podróże|podróż|wakacje|zwiedzanie|podróżniczka|urlop|city break
reizen|vakantie|reisblog|wereldreis|bestemming|stedentrip|reistips`,
  // Video gaming
  '680': `videospiele|zocken|gamingdeutschland|spieletest|konsole|letsplay|gamerin
videojuegos|gamerlatino|jugando|videojuego|consola|gamerchica
jeux vidéo|jeuxvideo|gameuse|console|partie en direct|gamingfrance
videogiochi|giocatore|gamingitalia|giocare online|partita online|videogiocatori
jogos|videogame|gamerbrasil|jogando|jogatina|jogos online|lives de jogos
ゲーム|ゲーム実況|ゲーム配信|スマホゲーム|実況プレイ|eスポーツ|ゲーマー
게임|게임방송|모바일게임|게임스트리머|배그|게이머|e스포츠
游戏|手游|游戏解说|电竞|王者荣耀|主机游戏|開箱遊戲|遊戲
العاب|ألعاب|قيمنق|قيمر|ببجي|العاب فيديو|بث مباشر العاب
गेमिंग|गेम|फ्री फायर|गेमर|वीडियो गेम|पबजी
main game|gamer indonesia|mobile legends|game online|konten gaming|mabar
oyun|oyuncu|oyunlar|oyun yayını|bilgisayar oyunu|espor|yayıncı
gry|granie|gracz|gry komputerowe|gra wideo|konsola|graczka
spelletjes|gamingnederland|spelcomputer`,
  // Technology
  '596': `technik|technikblog|smartphonetest|künstliche intelligenz|rechner|testbericht|techniknews
tecnología|móvil|celulares|inteligencia artificial|reseña tecnológica|programación|ordenador
technologie|high-tech|intelligence artificielle|ordinateur|smartphones|test produit|informatique
tecnologia|intelligenza artificiale|cellulare|informatica|recensione tech|programmazione
tecnologia|inteligência artificial|celular|programação|informática|unboxing celular
ガジェット|最新ガジェット|スマホ|プログラミング|人工知能|テック|家電|パソコン
테크|전자기기|인공지능|스마트폰|개발자|아이폰|코딩|노트북추천
科技|数码|数码测评|手机|人工智能|编程|黑科技|電腦
تقنية|تكنولوجيا|ذكاء اصطناعي|هواتف|جوالات|برمجة|حاسوب
तकनीक|टेक|मोबाइल|स्मार्टफोन|कृत्रिम बुद्धिमत्ता|कंप्यूटर|टेक्नोलॉजी
teknologi|hp baru|gadget indonesia|kecerdasan buatan|ulasan hp|pemrograman
teknoloji|yapay zeka|akıllı telefon|bilgisayar|yazılım|inceleme videosu
technologia|technologie|sztuczna inteligencja|telefon|komputer|programowanie|recenzja sprzętu
technologie|kunstmatige intelligentie|slimme telefoon|programmeren|gadgetreview`,
  // Parenting
  '192': `mamablog|mamaleben|elternsein|elternzeit|kleinkind|schwangerschaft|wochenbett|kindererziehung
maternidad|crianza|embarazo|bebé|mamá primeriza|paternidad|crianzarespetuosa|hijos
maternité|parentalité|grossesse|jeune maman|bébé|viedemaman|enfant
maternità|genitori|gravidanza|neonato|neomamma|mamme|bambino|mammablogger
maternidade|gestante|gravidez|bebê|mãe de primeira viagem|vidademae|amamentação|filhos
育児|子育て|ママ|新米ママ|赤ちゃん|妊婦|育児日記|子供のいる暮らし|パパ育児
육아|육아맘|육아스타그램|임산부|맘스타그램|아기|육아일기|신생아|초보맘
育儿|宝妈|宝宝|母婴|带娃|怀孕|亲子|辅食|育兒
امومة|أمومة|حوامل|اطفال|رضيع|تربية الاطفال|ماما
मां|बच्चे|मातृत्व|गर्भावस्था|परवरिश|शिशु
ibu hamil|parenting indonesia|bayi|mpasi|anak balita|ibumuda|pengasuhan anak
annelik|bebek|hamilelik|anne bebek|çocuk gelişimi|ebeveynlik|anneyim
macierzyństwo|rodzicielstwo|ciąża|niemowlę|mama blog|dziecko|jestem mamą
moederschap|ouderschap|zwanger|zwangerschap|opvoeding|mamablogger|dreumes`,
  // Interior decorating
  '283': `einrichten|wohnideen|wohnzimmer|einrichtung|inneneinrichtung|wohninspiration|deko|möbel
decoración|decoración de interiores|interiorismo|muebles|decohogar
décoration|décoration intérieure|déco|meubles|décoinspiration|architecture intérieure
arredamento|arredo|interni|soggiorno|mobili|arredamentocasa|designdinterni
decoração|decoração de interiores|sala de estar|móveis|casa decorada|apartamento decorado
インテリア|部屋作り|模様替え|一人暮らしインテリア|暮らしを楽しむ|家具|北欧インテリア
인테리어|집꾸미기|홈스타일링|가구|거실인테리어|방꾸미기|오늘의집|홈데코
家居|装修|软装|室内设计|家具|改造出租屋|家居好物|裝潢
ديكور|ديكورات|تصميم داخلي|اثاث|غرفة معيشة|ديكور منزلي
घर की सजावट|होम डेकोर|इंटीरियर|फर्नीचर|घर सजाना
dekorasi|dekorasi rumah|desain interior|perabot|rumah minimalis|ruangtamu
dekorasyon|ev dekorasyonu|iç mimari|mobilya|salon dekorasyonu|evim
wnętrza|aranżacja wnętrz|dekoracje|meble|wystrój|projektowanie wnętrz|mieszkanie
interieur|interieurinspiratie|woonkamer|meubels|binnenkijken|wooninspiratie`,
  // Home improvement
  '280': `heimwerken|heimwerker|selbermachen|renovieren|handwerk|umbau|baumarkt
bricolaje|hazlo tú mismo|reformas|reforma de casa|carpintería|hecho a mano
bricolage|bricoleur|travaux|rénovation|menuiserie|fais-le toi-même
fai da te|bricolage|ristrutturazione|falegnameria|lavori in casa
faça você mesmo|reforma|marcenaria|reforma de casa|artesanato
セルフリノベーション|日曜大工|リノベーション|リフォーム|木工
셀프인테리어|목공|리모델링|셀프시공|집수리
手工制作|木工|旧物改造|自己动手|翻新|裝修日記
اصنعها بنفسك|ترميم|نجارة|اعمال يدوية|تجديد المنزل
हस्तनिर्मित|घर की मरम्मत|क्राफ्ट|बढ़ईगीरी|खुद बनाएं
kerajinan|buat sendiri|renovasi rumah|pertukangan|tukang kayu
kendin yap|tadilat|yenileme|ahşap|marangoz|el emeği
zrób to sam|majsterkowanie|remont|stolarstwo|metamorfoza mieszkania
klussen|zelfmaken|verbouwing|verbouwen|houtbewerking|doe het zelf`,
  // Gardening
  '275': `garten|gärtnern|gartenliebe|gemüsegarten|zimmerpflanzen|hochbeet|pflanzenliebe|balkongarten
jardinería|jardín|huerto|plantas|huerto urbano|suculentas|plantasdeinterior
jardinage|potager|jardin|plantes vertes|plante d'intérieur|semis|jardinier
giardinaggio|giardino|orto|piante|piante da appartamento|ortourbano|pollice verde
jardinagem|jardim|horta|plantas|horta em casa|suculentas|urbanjungle
ガーデニング|家庭菜園|観葉植物|庭づくり|多肉植物|花のある暮らし|ベランダ菜園
가드닝|식물스타그램|텃밭|반려식물|식집사|화분|정원|플랜테리어
园艺|种花|绿植|多肉|阳台种菜|花园|養花|植物
زراعة|حديقة|نباتات|بستنة|نباتات الزينة|ازهار
बागवानी|पौधे|बगीचा|गार्डनिंग|फूल|टेरेस गार्डन
berkebun|tanaman hias|tanaman|kebun|bunga|hidroponik
bahçe|bahçecilik|çiçek|bitki bakımı|sebze bahçesi|saksı
ogród|ogrodnictwo|rośliny|warzywnik|rośliny doniczkowe|kwiaty|ogródek
tuin|tuinieren|moestuin|kamerplanten|planten|tuininspiratie`,
  // Pets
  '422': `haustier|hund|hunde|katze|katzen|welpe|hundeliebe|hundetraining|katzenliebe
mascotas|perro|perros|gato|gatos|cachorro|gatito|amorperruno|adiestramiento
chien|chiens|chats|chiot|chaton|animaux de compagnie|toutou
cane|cani|gatto|gatti|cucciolo|animali domestici|amoreanimale|gattini
cachorro|cachorros|gato|gatos|pets|filhote|vidadecachorro|maedepet
ペット|犬のいる暮らし|猫のいる暮らし|わんこ|にゃんこ|愛犬|子猫|保護猫|犬|猫
반려견|강아지|고양이|멍스타그램|냥스타그램|댕댕이|반려묘|집사
宠物|猫咪|狗狗|萌宠|猫|狗|铲屎官|寵物
حيوانات اليفة|قطط|قطة|كلاب|كلب|حيوان اليف
कुत्ता|बिल्ली|पालतू|पालतू जानवर|पपी|डॉग
hewan peliharaan|kucing|anjing|kucinglucu|anak kucing|anabul
evcil hayvan|köpek|kedi|yavru köpek|patili dostlar|kedisever
zwierzęta|psy|kot|koty|szczeniak|kociak|psiara
huisdier|huisdieren|hond|honden|kat|katten|puppy|hondenliefde`,
  // Cars
  '1': `fahrzeug|autos|autotest|probefahrt|elektroauto|sportwagen|oldtimer|autoliebe
coches|autos|carros|automóvil|coche eléctrico|deportivo|prueba de manejo
voiture|voitures|automobile|voiture électrique|essai auto|passionauto
macchine|automobili|auto elettrica|motori|prova su strada|auto sportive
carros|automóvel|carro elétrico|carro novo|test drive|automotivo|apaixonadosporcarros
車|車好き|愛車|新車|ドライブ|旧車|カスタムカー|電気自動車
자동차|시승기|전기차|드라이브|카스타그램|신차|차스타그램
汽车|新车|试驾|电动车|改装车|豪车|车评|開車
سيارات|سيارة|سيارات فخمة|سيارة كهربائية|تجربة قيادة|محرك
कार|गाड़ी|बाइक|इलेक्ट्रिक कार|टेस्ट ड्राइव|मोटरसाइकिल
otomotif|mobil listrik|mobil bekas|modifikasi|mobil baru|sepeda motor
araba|arabalar|otomobil|araç inceleme|elektrikli araba|modifiye
samochód|samochody|motoryzacja|auto elektryczne|jazda próbna|samochodziara
auto's|elektrische auto|autoliefhebber|proefrit|automotive|voertuig`,
  // Personal finance
  '391': `finanzen|geld sparen|investieren|aktien|altersvorsorge|haushaltsbuch|passives einkommen
finanzas|finanzas personales|ahorro|ahorrar|inversiones|invertir|bolsa de valores|libertad financiera
finances|investir|épargne|bourse|budget familial|investissement|liberté financière
finanza|finanza personale|risparmio|risparmiare|investire|educazione finanziaria
finanças|finanças pessoais|investimentos|investir|educação financeira|renda extra|bolsa de valores
家計簿|節約|投資|貯金|資産運用|家計管理|新ニーサ|お金の勉強|つみたて
재테크|주식|가계부|절약|저축|부동산투자|경제공부|무지출챌린지
理财|投资|存钱|省钱|基金|股票|记账|理財
استثمار|توفير|ادخار|مال|اسهم|الحرية المالية|ميزانية
निवेश|बचत|शेयर बाजार|वित्त|म्यूचुअल फंड
keuangan|investasi|saham|menabung|tips keuangan|reksadana|literasikeuangan
yatırım|tasarruf|para biriktirme|finansal özgürlük|hisse senedi|birikim
finanse|finanse osobiste|oszczędzanie|inwestowanie|giełda|budżet domowy|pieniądze
geldzaken|sparen|beleggen|aandelen|besparen|persoonlijke financiën`,
  // Education
  '132': `bildung|lerntipps|studentenleben|schule|unterricht|abitur|grundschule|lehrerin|lehrerleben
educación|estudiantes|aprender|maestra|profesora|estudiar|docentes|escuela
éducation|étudiante|professeur|enseignante|révisions|école|apprendre|maitresse
istruzione|studenti|insegnante|imparare|studiare|scuola|maestra|università
educação|professora|estudos|estudante|vestibular|aprender|escola|concurseira
勉強|勉強垢|受験生|学習|大学生活|英語学習|教師|勉強法
공부|공스타그램|공부스타그램|수험생|영어공부|공부기록|선생님|교육
学习|学习打卡|考研|教育|英语学习|老师|自习|學習
تعليم|دراسة|طلاب|مدرسة|تعلم|جامعة|معلمة
शिक्षा|पढ़ाई|छात्र|शिक्षक|परीक्षा|स्कूल|विद्यार्थी
pendidikan|belajar|sekolah|kuliah|mahasiswa|belajarbahasainggris
eğitim|öğretmen|öğrenci|ders çalışma|sınav|okul|öğrenme
edukacja|nauka|nauczyciel|nauczycielka|szkoła|studia|matura|uczeń
onderwijs|leraar|leerkracht|studeren|juf|basisschool|studententips`,
  // Books
  '42': `bücher|bücherliebe|buchtipp|lesen|buchblogger|leseratte|roman|buchempfehlung
libros|lectura|lectores|novela|leyendo|reseña literaria|libro recomendado|escritora
livres|lecture|lectrice|roman|avis lecture|bibliothèque|livrestagram|écrivain
libri|lettura|lettrice|romanzo|leggere|recensione libro|consigli di lettura
livros|leitura|leitora|resenha|lendo|romance|literatura|bookstagrambrasil
読書|読書記録|本好き|小説|本紹介|読了|読書好きな人と繋がりたい|図書館
책|독서|책스타그램|북스타그램|독서기록|책추천|소설|서평|독서모임
读书|书单|阅读|好书推荐|小说|读书笔记|书评|閱讀
كتب|قراءة|رواية|كتاب|روايات|اقتباسات كتب|مكتبة
किताब|किताबें|पढ़ना|उपन्यास|साहित्य|पुस्तक
buku|membaca|rekomendasi buku|novel indonesia|resensi buku|bacabuku
kitap|kitaplar|kitap önerisi|okuma|roman|kitapkurdu|kitap yorumu
książki|książka|czytanie|recenzja książki|powieść|czytambolubie|bookstagrampl
boeken|lezen|boekentip|boekenwurm|boekrecensie|roman|leestip`,
  // Music
  '338': `musik|musikerin|sänger|sängerin|konzert|schlagzeug|gitarre|klavier|liedtext
música|cantante|canción|canciones|guitarra|concierto|músico|banda de música
musique|chanteuse|chanteur|chanson|concert|guitare|musicien|piano voix
musica|cantante|canzone|canzoni|chitarra|concerto|musicista|pianoforte
música|cantora|cantor|violão|canção|músico|sertanejo|música nova
音楽|歌ってみた|弾き語り|作曲|ギター|ピアノ|バンド|演奏してみた
음악|노래|커버곡|가수|기타연주|피아노|작곡|노래커버|공연
音乐|翻唱|唱歌|吉他|钢琴|原创音乐|歌手|音樂
موسيقى|اغنية|اغاني|غناء|عزف|مطرب|جيتار|بيانو
संगीत|गाना|गायक|गाने|गिटार|भजन|गायिका
musik|lagu|penyanyi|gitar|cover lagu|konser|musisi
müzik|şarkı|şarkıcı|gitar|konser|piyano|türkü
muzyka|piosenka|piosenki|gitara|koncert|wokalistka|muzyk
muziek|zanger|zangeres|gitaar|liedje|muzikant`,
  // Dance
  '203': `tanz|tanzen|tänzerin|tanzschule|tanzvideo|choreografie
baile|bailar|bailarina|bailarín|coreografía|danza|bailando|reguetón
danse|danseuse|danseur|chorégraphie|danse classique|cours de danse
ballo|ballare|ballerina|danza|coreografia|scuola di danza
dança|dançarina|dançarino|coreografia|balé|dançando|aula de dança
ダンス|踊ってみた|ダンサー|振り付け|バレエ|ダンス動画
댄스|춤|안무|댄스커버|커버댄스|발레|댄서|춤스타그램
舞蹈|跳舞|编舞|街舞|爵士舞|中国舞|舞者|芭蕾
رقص|راقصة|رقصة|باليه|دبكة|كوريغرافيا
नृत्य|डांस|डांसर|कथक|भरतनाट्यम|डांस वीडियो
tarian|menari|penari|joget|koreografi|dancecoverindonesia
dans dersi|dansçı|koreografi|halk oyunları|dansvideo
taniec|tancerka|tancerz|choreografia|tańczyć|szkoła tańca
dansen|danseres|danser|dansles|choreografie|dansschool`,
  // Photography
  '255': `fotografie|fotografin|fotograf|landschaftsfotografie|porträtfotografie|fototipps|kamera
fotografía|fotógrafo|fotógrafa|retrato|cámara|paisajes|fotografiaderetrato
photographie|photographe|appareil photo|portraitiste|photographie de paysage
fotografia|fotografo|fotografa|macchina fotografica|ritratto|paesaggi|scatti
fotografia|fotógrafo|fotógrafa|retratos|câmera|ensaio fotográfico|paisagem
写真好き|カメラ|カメラ女子|一眼レフ|ファインダー越しの私の世界|写真撮ってる人と繋がりたい|ポートレート
사진스타그램|카메라|필름사진|감성사진|인물사진|사진작가|출사
摄影|拍照|摄影师|人像摄影|拍照姿势|相机|风光摄影|攝影
تصوير|مصور|مصورة|كاميرا|فوتوغرافي|عدسة|تصوير فوتوغرافي
फोटोग्राफी|फोटोग्राफर|कैमरा|फोटोशूट
fotografi|fotografer|kamera|hunting foto|potret|fotografiindonesia
fotoğrafçı|fotoğrafçılık|kamera|portre|manzara
fotografia|fotograf|aparat|sesja zdjęciowa|portretowa
fotografie|fotograaf|landschapsfotografie|portretfotografie|camera's`,
  // Comedy
  '646': `lustig|witz|witze|comedian|parodie
comedia|gracioso|chistes|risas|comediante|parodia|divertido
humour|drôle|blague|blagues|humoriste|parodie
comicità|divertente|barzellette|comico|umorismo|risate|parodia
comédia|engraçado|piadas|humorista|risadas|paródia|zueira
お笑い|コント|面白い動画|漫才|芸人|おもしろ|ネタ動画
코미디|개그|웃긴영상|유머|개그맨|웃음|꿀잼|상황극
搞笑|幽默|段子|脱口秀|喜剧|沙雕|相声|喜劇
كوميديا|مضحك|نكت|ضحك|ستاند اب|طرائف|مقاطع مضحكة
कॉमेडी|मजेदार|चुटकुले|हंसी|हास्य|जोक्स
komedi|pelawak|videolucu|ngakak|kocak
komedi|mizah|gülmek|espri|komikvideolar
komedia|śmieszne|żarty|kabaret|skecz
grappig|komedie|grappen`,
  // Sports
  '483': `sport|sportler|sportlerin|fußball|handball|laufen|radsport|schwimmen|bundesliga
deporte|deportes|fútbol|baloncesto|ciclismo|atletismo|natación|deportista|correr
sportif|sportive|football|course à pied|cyclisme|natation|athlète|handball
sportivo|calcio|pallavolo|ciclismo|nuoto|corsa|atletica|pallacanestro
esporte|esportes|futebol|vôlei|corrida|natação|ciclismo|atleta|corridaderua
スポーツ|サッカー|野球|バスケ|マラソン|ランニング|テニス|バレーボール
스포츠|축구|야구|농구|러닝|마라톤|테니스|배드민턴|런스타그램|골프
运动|足球|篮球|跑步|马拉松|羽毛球|网球|運動
كرة القدم|رياضي|كرة|مباراة|جري|سباحة|كرة السلة
खेल|क्रिकेट|फुटबॉल|दौड़|कबड्डी|खिलाड़ी|हॉकी
sepak bola|bola basket|atlet|bulu tangkis|lari pagi|renang|olahragawan
futbol|basketbol|voleybol|koşu|sporcu|yüzme|bisiklet
piłka nożna|siatkówka|bieganie|biegaczka|sportowiec|pływanie|kolarstwo|koszykówka
voetbal|hardlopen|wielrennen|zwemmen|sporter|volleybal|schaatsen`,
  // Outdoor activities
  '159': `wandern|wanderung|bergliebe|camping|zelten|klettern|bergsteigen|naturliebhaber
senderismo|montañismo|acampar|excursión|escalada|montaña|naturaleza|trekking
randonnée|alpinisme|bivouac|camping|escalade|rando|montagne
escursionismo|trekking|arrampicata|campeggio|montagna|escursione|sentieri
trilha|trilhas|acampamento|montanhismo|escalada|ecoturismo|natureza
登山|キャンプ|ソロキャンプ|山登り|ハイキング|アウトドア|山好き|キャンプ飯
캠핑|등산|등산스타그램|백패킹|트레킹|캠핑스타그램|차박|산스타그램
徒步|露营|登山|户外|爬山|攀岩|野营|露營
تخييم|هايكنج|تسلق|مغامرات|طبيعة|رحلات برية|كشتة
ट्रेकिंग|कैंपिंग|पर्वतारोहण|हाइकिंग|प्रकृति|रोमांच
mendaki|pendaki|pendakian|berkemah|gunung|pendakigunung|petualangan alam
kamp|doğa yürüyüşü|dağcılık|tırmanış|kampçılık|doğasever|trekking
wędrówki|góry|wspinaczka|biwak|kemping|turystyka górska|szlak
wandelen|wandeling|kamperen|bergwandelen|klimmen|natuurwandeling|wildkamperen`,
  // Sustainability
  '467': `nachhaltigkeit|nachhaltig|plastikfrei|umweltschutz|klimaschutz|müllvermeidung|nachhaltigleben
sostenibilidad|sostenible|medio ambiente|ecológico|residuo cero|reciclaje|sustentable|cero residuos
écologie|écoresponsable|zéro déchet|environnement|développement durable|recyclage
sostenibilità|sostenibile|ecologia|riciclo|rifiuti zero|ecosostenibile
sustentabilidade|sustentável|meio ambiente|reciclagem|lixo zero|ecologia|consumo consciente
サステナブル|エシカル|環境問題|ゼロウェイスト|脱プラ|リサイクル|エコ生活
제로웨이스트|친환경|지속가능|환경보호|분리수거|재활용|플로깅|기후위기
环保|可持续|低碳生活|零浪费|垃圾分类|可持续时尚|環保
استدامة|بيئة|حماية البيئة|اعادة التدوير|صديق للبيئة|مستدام
पर्यावरण|टिकाऊ|पुनर्चक्रण|प्रदूषण|जलवायु|पर्यावरण संरक्षण
ramah lingkungan|berkelanjutan|daur ulang|lingkungan hidup|minimsampah|bebas plastik
sürdürülebilir|sürdürülebilirlik|çevre dostu|geri dönüşüm|sıfır atık|iklim değişikliği
zrównoważony|ekologia|ekologiczny|recykling|bez plastiku|ochrona środowiska|lessWastePolska
duurzaam|duurzaamheid|zero waste leven|recyclen|klimaatverandering|plasticvrij`,
}
