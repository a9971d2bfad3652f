/**
 * Words and hashtags of each tier-1 topic, kept by hand: English first, then other languages and hashtags.
 * Only words rarely used for anything else; a word of two topics stands with both. Spelling as in `disclosure-terms.ts`, without
 * markers. Own compilation (grade D); the keys are ids of `iab-taxonomy.ts`.
 */
export const TOPIC_WORDS: Readonly<Record<string, string>> = {
  '150':
    "theme park|amusement park|rollercoaster|museum|zoo|aquarium|landmark|sightseeing|botanical garden|exhibition|attraction|waterpark|freizeitpark|parc d'attractions|parque tematico|museo|musee|lunapark",
  '1': 'car|cars|suv|sedan|horsepower|engine|motorcycle|motorbike|carspotting|supercar|turbo|drift|v8|ev charging|electric car|test drive|tuning|dealership|garage build|auto|motorrad|fahrzeug|voiture|moto|coche|carro|macchina|otomobil|samochod|автомобиль|машина|自動車|車|汽车|汽車|자동차|carsofinstagram|bmw|porsche|tesla|road trip',
  '42': 'book|books|novel|author|reading list|bookshelf|booktok|bookstagram|bookworm|fiction|nonfiction|poetry|poem|library|audiobook|literature|chapter|manuscript|buch|bucher|roman|livre|livres|lecture|libro|libros|lectura|livro|libri|kitap|ksiazka|книга|книги|чтение|読書|本屋|书|阅读|책|독서|booktube|bookreview|bookrecommendations',
  '52': 'business|startup|entrepreneur|entrepreneurship|founder|marketing|revenue|b2b|saas|leadership|small business|venture capital|supply chain|branding|ecommerce|unternehmen|entreprise|negocio|emprendedor|emprendedora|empreendedorismo|impresa|girisimci|biznes|бизнес|предприниматель|起業|ビジネス|创业|商业|창업|비즈니스|linkedin|sales strategy|side hustle',
  '123':
    'career|job search|resume|job interview|hiring|recruiter|promotion at work|remote work|workplace|internship|coworker|salary|karriere|bewerbung|carriere|emploi|carrera profesional|empleo|carreira|lavoro|kariyer|praca|карьера|転職|就活|职场|求职|취업|careertips|jobsearch',
  '80DV8O': 'podcasting|public speaking|journalism|broadcast|radio show|newsletter|copywriting|communication skills|messaging app|telecom',
  '380': 'true crime|murder case|detective|investigation|unsolved|serial killer|crime scene|kriminalfall|crime podcast|truecrimecommunity',
  '381': 'earthquake|hurricane|wildfire|flood relief|tornado|tsunami|evacuation|emergency response|disaster',
  '132':
    'education|student|students|study tips|exam|exams|university|college|classroom|teacher|teaching|homework|tutoring|school supplies|learning english|grammar lesson|vocabulary|studygram|studytok|lernen|schule|studium|lehrer|etudiant|ecole|apprendre|estudiante|escuela|universidad|estudiar|aprender|professora|scuola|studente|ogretmen|nauka|учеба|школа|勉強|学習|教育|学习|공부|edutok',
  JLBCU7:
    'movie|movies|film|tv show|tv series|trailer|premiere|netflix|box office|concert|album|singer|actor|actress|red carpet|season finale|soundtrack|live music|festival|comedy|standup|music video|spotify|serie|series|pelicula|filme|musica|musique|cinema|kino|konzert|dizi|muzik|кино|музыка|фильм|映画|音楽|ドラマ|电影|音乐|영화|드라마|음악|newmusic|dancetok',
  '8VZQHL':
    'event|conference|convention|trade show|meetup|expo|fair|workshop|ticket sale|summit|messe|veranstaltung|salon|feria|evento|etkinlik|targi|мероприятие|イベント|展会',
  '186':
    'parenting|mom|mum|dad|motherhood|fatherhood|toddler|newborn|baby|pregnancy|pregnant|breastfeeding|kids|children|siblings|family time|momlife|mumlife|dadlife|nursery|stroller|maternity|postpartum|familie|kinder|mama|mutter|schwanger|famille|maman|bebe|enfants|enceinte|familia|maternidad|embarazo|mae|maternidade|gravidez|famiglia|mamma|bambini|gravidanza|anne|hamile|aile|rodzina|dzieci|ciaza|семья|дети|мама|беременность|育児|子育て|赤ちゃん|ママ|育儿|宝宝|妈妈|육아|아기|momsofinstagram|relationship|marriage',
  '201':
    'painting|watercolor|watercolour|sculpture|gallery|canvas|oil paint|acrylic|illustration|sketchbook|artist|fine art|printmaking|ceramics|ballet|opera|theatre|theater|kunst|malerei|peinture|dessin|pintura|arte|disegno|resim|sanat|sztuka|живопись|искусство|рисунок|アート|絵画|艺术|绘画|그림|artistsoninstagram|digitalart|artwork',
  '210':
    'recipe|recipes|food|foodie|cooking|baking|baker|chef|kitchen|delicious|dinner|lunch|breakfast|brunch|dessert|cake|bread|sourdough|vegan|vegetarian|meal prep|ingredients|oven|tasty|pasta|pizza|coffee|espresso|wine|cocktail|restaurant|snack|rezept|rezepte|kochen|backen|lecker|essen|kuchen|recette|recettes|cuisine|patisserie|gourmand|receta|recetas|cocina|postre|comida|receita|receitas|culinaria|sobremesa|ricetta|ricette|cucina|dolce|recept|recepten|koken|yemek|tarif|tatli|mutfak|przepis|przepisy|kuchnia|gotowanie|ciasto|рецепт|рецепты|еда|вкусно|кухня|レシピ|料理|美味しい|ランチ|カフェ|食谱|美食|料理|做饭|레시피|맛집|요리|foodporn|foodblogger|homecooking|วิธีทำ|อาหาร|وصفة|طبخ|מתכון|אוכל|resep|masakan|kuliner|cong thuc|mon an',
  '223':
    'workout|fitness|gym|yoga|pilates|wellness|nutrition|weight loss|healthy|self care|meditation|mindfulness|protein|hydration|stretching|cardio|strength training|mental health|sleep better|gut health|fit mum|training plan|gesund|gesundheit|abnehmen|sante|bien etre|minceur|salud|saludable|ejercicio|entrenamiento|saude|treino|academia|emagrecer|benessere|allenamento|palestra|gezond|saglik|spor salonu|antrenman|zdrowie|trening|silownia|здоровье|фитнес|тренировка|йога|筋トレ|ヨガ|健康|ダイエット|健身|减肥|瑜伽|헬스|운동|다이어트|fitnessmotivation|gymtok|fitfam|wellnessjourney',
  '239':
    'hobby|diy|crafts|crochet|knitting|sewing|quilting|woodworking|lego|board game|puzzle|scrapbook|embroidery|birdwatching|fishing|photography|camera gear|model kit|collectibles|origami|resin art|journaling|bullet journal|basteln|hakeln|stricken|nahen|couture|tricot|bricolage|manualidades|tejer|costura|croche|artesanato|uncinetto|fai da te|haken|orgu|el isi|szydelko|rekodzielo|вязание|рукоделие|хобби|ハンドメイド|編み物|手芸|手工|钩针|뜨개질|취미|photooftheday|crochetersofinstagram',
  '1KXCLD':
    'christmas|halloween|easter|thanksgiving|valentine|ramadan|diwali|hanukkah|new year|advent calendar|weihnachten|ostern|noel|paques|navidad|pascua|natal|natale|kerst|bayram|swieta|рождество|новый год|クリスマス|正月|春节|圣诞|크리스마스|설날',
  '274':
    'home decor|interior|interior design|living room|bedroom|furniture|renovation|garden|gardening|houseplants|organizing|declutter|cleaning hacks|farmhouse|bathroom|kitchen renovation|homedecor|interiordesign|wohnen|einrichtung|wohnzimmer|garten|pflanzen|haushalt|deco|maison|jardin|decoration interieure|decoracion|hogar|jardineria|decoracao|casa|jardim|arredamento|giardino|interieur|tuin|ev dekorasyonu|bahce|dom|wnetrza|ogrod|интерьер|дом|сад|ремонт|インテリア|収納|ガーデニング|家居|装修|收纳|园艺|인테리어|집꾸미기|cleantok|plantmom',
  '383':
    'lawyer|attorney|legal advice|lawsuit|court case|contract law|rechtsanwalt|avocat|abogado|advogado|avvocato|avukat|adwokat|юрист|адвокат|弁護士|律师|변호사',
  '286':
    'dermatologist|doctor|diagnosis|symptoms|surgery|therapy|diabetes|cancer|chronic illness|medication|allergy|vaccine|pharmacist|nurse|physiotherapy|arzt|krankheit|medecin|maladie|medico|enfermedad|doenca|malattia|doktor|hastalik|lekarz|choroba|врач|болезнь|лечение|医者|病気|医生|疾病|의사',
  '163':
    'wedding|bride|groom|bridal|engagement ring|baby shower|birthday party|graduation|anniversary|honeymoon|bachelorette|hochzeit|braut|geburtstag|mariage|mariee|anniversaire|boda|novia|cumpleanos|casamento|noiva|aniversario|matrimonio|sposa|compleanno|bruiloft|dugun|gelin|dogum gunu|slub|wesele|urodziny|свадьба|невеста|день рождения|結婚式|誕生日|婚礼|生日|결혼|생일|weddingdress|bridetobe',
  '391':
    'investing|invest|stocks|etf|budgeting|budget|savings|save money|credit score|mortgage|retirement|crypto|bitcoin|personal finance|debt free|side income|passive income|dividends|geld|sparen|aktien|finanzen|argent|bourse|epargne|dinero|ahorro|inversion|finanzas|dinheiro|investimento|financas|soldi|risparmio|investimenti|beleggen|para|yatirim|borsa|pieniadze|oszczedzanie|inwestycje|деньги|инвестиции|финансы|投資|節約|貯金|理财|投资|股票|재테크|주식|finance tips|fintok',
  '422':
    'dog|dogs|puppy|cat|cats|kitten|pet|pets|vet|dog training|rescue dog|hamster|rabbit|horse riding|parrot|dogsofinstagram|catsofinstagram|petfood|hund|hunde|welpe|katze|haustier|chien|chat|chiot|animaux|perro|perros|gato|gatos|mascota|cachorro|cao|pet shop|cane|cani|gatto|cucciolo|hond|kat|kopek|kedi|pies|kot|psy|собака|кошка|кот|питомец|щенок|犬|猫|わんこ|ペット|狗|宠物|강아지|고양이|반려견',
  '386':
    'election|senate|parliament|president|prime minister|campaign trail|policy|vote|congress|political|politik|wahl|politique|politica|elecciones|eleicoes|elezioni|siyaset|secim|polityka|wybory|политика|выборы|政治|選挙|选举|정치|선거',
  '432':
    'celebrity|celebrities|meme|memes|fandom|anime|manga|cosplay|kpop|k-pop|viral trend|gossip|reality tv|marvel|comic|superhero|idol|promi|famosos|celebridades|unlu|gwiazdy|мемы|аниме|косплей|アニメ|漫画|推し|コスプレ|动漫|明星|追星|아이돌|애니|animetok',
  '441':
    'real estate|realtor|property|house tour|apartment hunting|open house|mortgage rate|housing market|listing|immobilien|wohnung|immobilier|appartement|inmobiliaria|inmueble|imoveis|imobiliaria|immobiliare|vastgoed|emlak|nieruchomosci|mieszkanie|недвижимость|квартира|不動産|房产|부동산|realestateagent',
  '453':
    'bible|church|faith|prayer|jesus|god is|gospel|quran|islam|muslim|buddhism|spiritual|astrology|horoscope|tarot|zodiac|christian|hindu|kirche|glaube|eglise|priere|iglesia|oracion|igreja|oracao|chiesa|preghiera|namaz|dua|kosciol|modlitwa|вера|молитва|храм|астрология|占い|宗教|圣经|祷告|星座|기도|교회',
  '464':
    'science|physics|chemistry|biology|astronomy|space|nasa|telescope|experiment|laboratory|research|genetics|climate|neuroscience|geology|wissenschaft|physik|sciences|physique|ciencia|fisica|quimica|astronomia|scienza|bilim|uzay|nauka|fizyka|наука|физика|космос|科学|宇宙|物理|과학|우주|scicomm|stem education',
  v9i3On:
    'gun|guns|firearm|ammo|vape|vaping|cigarette|tobacco|weed|cannabis|whiskey|vodka|casino|gambling|betting|nsfw|onlyfans|porn|terrorist|piracy|torrent|conspiracy|slur',
  '473':
    'shopping haul|haul|coupon|bargain|clearance|amazon finds|amazonfinds|try on haul|wishlist|black friday|sale alert|gift guide|unboxing|schnappchen|bon plan|bons plans|rebajas|ofertas|promocoes|achadinhos|offerte|koopjes|indirim|okazje|скидки|находки|購入品|プチプラ|买买买|好物|쇼핑|하울',
  '483':
    'football|soccer|basketball|tennis|running|marathon|cycling|swimming|golf|cricket|rugby|volleyball|boxing|mma|ufc|ski|skiing|snowboard|surf|surfing|climbing|skateboard|athlete|coach|match day|premier league|nba|nfl|formula 1|f1|triathlon|hiking|fussball|laufen|radfahren|wandern|course a pied|velo|randonnee|futbol|correr|ciclismo|senderismo|futebol|corrida|calcio|corsa|nuoto|voetbal|hardlopen|wielrennen|kosu|basketbol|pilka nozna|bieganie|rower|футбол|бег|спорт|хоккей|サッカー|野球|マラソン|ランニング|足球|篮球|跑步|축구|야구|러닝|runnersofinstagram|trailrunning|bikepacking',
  '552':
    'fashion|outfit|ootd|style|skincare|makeup|beauty|lipstick|mascara|foundation|serum|moisturizer|sunscreen|haircare|hairstyle|nail art|nails|jewelry|jewellery|perfume|fragrance|dress|sneakers|handbag|wardrobe|streetwear|thrifted|grwm|lookbook|sephora|cosmetics|mode|kosmetik|hautpflege|schminke|kleid|haare|maquillage|soin visage|tenue|robe|beaute|moda|maquillaje|belleza|cuidado de la piel|vestido|maquiagem|beleza|pele|cabelo|look do dia|trucco|bellezza|vestito|abbigliamento|huidverzorging|kleding|makyaj|cilt bakimi|elbise|guzellik|kosmetyki|makijaz|pielegnacja|sukienka|мода|макияж|косметика|уход за кожей|платье|コスメ|メイク|スキンケア|コーデ|ファッション|美容|化妆|护肤|穿搭|时尚|메이크업|뷰티|코디|패션|스킨케어|เครื่องสำอาง|สกินแคร์|مكياج|موضة|איפור|אופנה|outfitoftheday|beautytok|kbeauty',
  '596':
    'tech|technology|smartphone|iphone|android|laptop|gadget|gadgets|software|coding|programming|developer|javascript|python code|artificial intelligence|chatgpt|machine learning|robotics|gpu|pc build|headphones|smart home|app review|cybersecurity|unboxing phone|technik|handy|rechner|technologie|informatique|ordinateur|telephone|tecnologia|programacion|movil|celular|programacao|computador|informatica|teknoloji|telefon|yazilim|technologia|programowanie|технологии|смартфон|программирование|гаджет|ガジェット|テクノロジー|プログラミング|スマホ|科技|数码|手机|编程|테크|노트북|techtok|setup tour',
  '653':
    'travel|traveler|trip|vacation|itinerary|hotel|flight|airport|passport|backpacking|beach|island|resort|road trip|wanderlust|solo travel|city guide|airbnb|cruise|vanlife|travelgram|reise|reisen|urlaub|reisetipps|voyage|voyages|vacances|viaje|viajes|viajar|vacaciones|turismo|viagem|ferias|viaggio|viaggi|vacanza|reizen|vakantie|seyahat|gezi|tatil|podroz|podroze|wakacje|путешествие|путешествия|отпуск|отель|旅行|観光|ホテル|旅游|旅行|攻略|여행|호텔|ท่องเที่ยว|เที่ยว|سفر|طيران|טיול|טיולים|liburan|wisata|du lich|traveltok',
  '680':
    "gaming|gamer|gameplay|playstation|ps5|xbox|nintendo|minecraft|fortnite|roblox|valorant|league of legends|genshin|esports|speedrun|twitch stream|let's play|walkthrough|rpg|fps|mmorpg|game review|zocken|videospiel|jeu video|jeux video|videojuego|videojuegos|videogame|jogos|gameplayer|videogioco|videogiochi|oyun|gra wideo|gry|игры|геймплей|стрим|ゲーム実況|ゲーム|游戏|電競|게임|streamer|speedrunning",
  '389': 'war|military|army|troops|frontline|missile|ceasefire|refugees|krieg|guerre|guerra|savas|wojna|война|戦争|战争|전쟁',
  SPSHQ5: 'documentary|romance novel|thriller|sci-fi|fantasy novel|horror movie|sitcom|western|drama series',
}

/**
 * Words of IAB's sensitive nodes: excluded when a brief excludes the node, else reported. `fr:vin` counts in French texts only. Words as
 * often harmless (a nude lip, a glue gun, "kkk" for laughing) are left out or made specific.
 */
export const SENSITIVE_WORDS: Readonly<Record<string, string>> = {
  Rm3SiT: 'nsfw|onlyfans|porn|porno|pornhub|leaked nudes|send nudes|my nudes|nude pics|nude photos|sex tape|de:erotik|sexcam',
  avbNf2:
    'handgun|handguns|shotgun|machine gun|gun range|gun shop|gun owner|gun rights|gun review|my guns|rifle|pistol|firearm|firearms|ammo|ar15|glock|waffe|waffen|arme a feu|pistola|silah|оружие',
  XtODT3: 'murder|rape|kidnapping|human trafficking|mord|meurtre|asesinato|assassinato|omicidio|cinayet|убийство',
  I4GWl6: 'killed|corpse|war crime|suicide|massacre|bombings|car bombing|suicide bombing|selbstmord|suicidio|intihar|самоубийство',
  Z7rJBM: 'abortion|gun control|death penalty|transgender debate|abtreibung|avortement|aborto|kurtaj|аборт',
  HxqYV1: 'hate speech|nazi|racist|white power|lynch|ku klux klan|antisemitic|rassist|raciste|racista',
  pg0WhF:
    'vape|vaping|cigarette|cigarettes|cigar|tobacco|smoke weed|smoking weed|weed strain|cannabis|marijuana|cocaine|whiskey|whisky|vodka|tequila|beer|wine|drunk|zigarette|bier|wein|wodka|biere|fr:vin|vin rouge|vin blanc|cerveza|it:vino|vino tinto|vino blanco|copa de vino|cerveja|vinho|birra|sigara|tr:bira|tr:sarap|piwo|pl:wino|пиво|вино|водка|сигареты|ビール|ワイン|タバコ|啤酒|红酒|香烟|맥주|소주|담배',
  j9PaO9:
    'fuck|fucking|fucked|f ck|f k|f cking|sh t|b tch|motherfucker|bullshit|shit|bitch|cunt|asshole|arschloch|scheisse|putain|merde|mierda|joder|puta|caralho|cazzo|siktir|kurwa|блять|сука',
  mm3UXx: 'torrent|cracked apk|pirated|free download full movie|keygen|warez|nulled',
  '6i4dB6':
    'get rich quick|guaranteed profit|double your bitcoin|free followers|follow for follow|f4f|l4l|sub4sub|dm for promo|miracle cure|wundermittel',
  '8FD8nI': 'terrorist|terrorism|islamic state|al qaeda|jihad attack|terroranschlag|terrorisme|terrorismo',
}
