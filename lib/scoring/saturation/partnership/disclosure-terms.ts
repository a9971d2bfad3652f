/**
 * Words for a paid or gifted partnership, by language. For detection only: `adequate-terms.ts` judges whether a word satisfies the
 * regulator.
 *
 * Spelling: entries are separated by `|` and folded like the page (case and accents do not matter).
 * - `#x`    the whole hashtag `#x`, never its beginning (`#ad` is not `#adventure`); `#x*` any hashtag that begins with `x`
 * - `[x]`   `x` in brackets only
 * - `^x`    `x` standing alone as a marker (`Anzeige |`, `[REKLAMA]`, `Werbung: …`), never inside a sentence
 * - `x y`   these words in a row; `x*` any ending of the last word
 * - `x >`   the partner's name follows; `< x` it stands before
 *
 * Classes: `strong` means paid for; `partner` means a partner, and is sure only with its name; `weak` is a suspicion; `thanks` is one
 * beside something sold or a brand of the brief; `gift` means goods instead of money; `affiliate` a commission; `own` the creator's
 * own business; `negative` denies; `not` and `notAfter` are words that reverse the next or the previous term.
 *
 * Source: [disclosure-guides-2023], and words of posts. `grade`: A regulator's or platform's own words,
 * B seen in several public projects, C one list, D general knowledge, not yet read by a native speaker.
 */
export interface LanguageTerms {
  readonly grade: 'A' | 'B' | 'C' | 'D'
  readonly strong: string
  readonly partner?: string
  readonly weak?: string
  readonly thanks?: string
  readonly gift?: string
  readonly affiliate?: string
  readonly own?: string
  readonly negative?: string
  readonly not?: string
  readonly notAfter?: string
}

export const DISCLOSURE_TERMS: Readonly<Record<string, LanguageTerms>> = {
  en: {
    grade: 'A',
    strong:
      "#ad|#advert|#advertisement|#advertising|#paidad|#sponsored|#sponsoredpost|#sponsoredby*|#sponsoredcontent|#sponsoredvideo|#spon|#sponsorship|#paidpartnership|#paidpartner|#paidpromotion|#brandedcontent|#paidcollab*|#paidcollaboration|^ad|^advert|^advertisement|^advertising|^advertisement feature|^advertorial|^sponsored|^spon|sponsored by >|sponsored post|sponsored video|sponsored content|is sponsored|was sponsored|been sponsored|kindly sponsored|< for sponsoring|proudly sponsoring|today's sponsor|this video's sponsor|sponsor of this|sponsor of today*|sponsor for this|sponsoring this|sponsoring today*|paid partnership with >|paid partnership|paid promotion|paid collaboration with >|paid collaboration|paid advertisement|includes paid promotion|brand partnership|paid for by >|advertisement for >|ad for @|ad with @|ad by @",
    partner:
      'in partnership with >|partnered with >|partnering with >|teamed up with >|brand ambassador for >|proud ambassador of >|proud partner of >|in association with >|proud to partner with >|partner of >',
    weak: 'referral link*|#advertising|#sp|#collab|#collaboration|#ambassador|#*ambassador|#brandambassador|#partner|#brandpartner|#partnership|#*partnership|#advertiser|#thankyoupartner|#promo|#promotion|in collaboration with >|collaborated with >|brought to you by >|made possible by >|powered by >|^sponsors|^sponsor|our sponsor*|check out our sponsor*|supported by >',
    thanks: 'thanks to @|thank you to @|thank you @|thanks @',
    gift: '#gifted|#giftedby*|#gifteditem|#prpackage|#prhaul|#prunboxing|#pressgift|#freeproduct|#giftedproduct|#prsample|#presstrip|#suppliedby*|#invitedby*|#aw_gifted|gifted by >|kindly gifted|^gifted|was gifted|were gifted|pr package|pr sample|sent to me by >|sent me by >|provided by > for review|in exchange for my honest|received this product for free|received these products for free|received for free|complimentary product*|given to me for free|hosted by @',
    affiliate:
      'affiliate link|affiliate links|#affiliate|#affiliatelink|#affiliatelinks|#affiliates|#afflink|#aff|#*affiliate|#commissionsearned|#commissionearned|#commissionable|#amazonassociate|#ltkaffiliate|#amazoninfluencer|^affiliate|^aff|^affiliated|^aff link|^affiliate link|commissions earned|creator earns commission|eligible for commission|commission paid|aff link|aff links|#commissionpaid',
    own: 'my new book|my own brand|my new single|my new album|my new song|my new video|my new podcast|my merch|our merch|my own line|#mymerch|my online course|my ebook',
    negative:
      "#notanad|#notad|#notsponsored|#nonsponsored|#unsponsored|#notspon|#noad|#notpaid|#notpaidfor|non sponsored|unsponsored|not being paid|was not paid|wasn't paid|i am not paid|not getting paid|not affiliated with|unpaid ad|bought with my own money|bought myself|purchased with my own money|purchased all of these|this is not an advert*|not paid for by|not associated with|no paid|not endorsed",
    not: 'not|t|isnt|wasnt|arent|aint|no|never|non|without|neither|nor|unpaid|hardly',
  },
  de: {
    grade: 'A',
    strong:
      '#werbung|#anzeige|#bezahltewerbung|#bezahltepartnerschaft|#werbepartnerschaft|#bezahltekooperation|#produktplatzierung|#gesponsert|#gesponsort|#dauerwerbesendung|#sponsoredby*|#werbevideo|^werbung|^anzeige|^bezahlte werbung|^produktplatzierung|^werbeanzeige|werbung mit >|werbung fur >|anzeige mit >|werbung @|anzeige @|bezahlte werbepartnerschaft mit >|bezahlte werbepartnerschaft|bezahlte werbung|bezahlte partnerschaft mit >|bezahlte partnerschaft|bezahlte kooperation mit >|bezahlte kooperation|bezahlte zusammenarbeit|dauerwerbesendung|unterstutzt durch produktplatzierung*|enthalt produktplatzierung*|enthalt werbung|enthalt bezahlte|gesponsert von >|gesponsort von >|gesponsert durch >|wird gesponsert|gesponserter beitrag|gesponsertes video|^gesponsert|sponsor dieses videos|sponsor des videos|werbepartner|von > gesponsert|sponsoring dieses|sponsoring von diesem|fur das sponsoring|furs sponsoring|sponsern dieses|furs sponsern|sponsert dieses',
    partner:
      'in kooperation mit >|in partnerschaft mit >|kooperation mit >|partnerschaft mit >|mit freundlicher unterstutzung von >|mit freundlicher unterstutzung durch >|in zusammenarbeit mit @',
    weak: '#kooperation|#koop|#kooperationspartner|#markenbotschafter*|#botschafter|#werbepartner|#markenpartner|^kooperation|in zusammenarbeit mit >|markenbotschafter*|unterstutzt von >|prasentiert von >',
    thanks: 'danke an @',
    gift: '#prsample|#presssample|#pressemuster|#produkttest|#kostenloserhalten|#geschenkt|pr sample|prsample|pressemuster|kostenlos erhalten|kostenlos zur verfugung gestellt|kostenfrei zur verfugung|zur verfugung gestellt von >|zur verfugung gestellt bekommen|geschenkt bekommen von >|pr geschenk|presseexemplar|rezensionsexemplar|eingeladen von >',
    affiliate:
      '#affiliatelink|#werbelink*|#provisionslink|#partnerlink|affiliate link*|affiliatelink*|provisionslink*|provisions link*|werbelink*|werbe link*|partnerlink*|partner link*|empfehlungslink*|erhalte ich eine provision|erhalte ich eine kleine provision|bekomme ich eine provision|bekomme ich eine kleine provision|eine provision ohne|partnerprogramm von amazon|amazon partner verdiene ich|teilnehmer des partnerprogramms|am partnerprogramm',
    own: '#eigenwerbung|#selbstwerbung|^eigenwerbung|eigenwerbung|mein neues buch|mein eigenes label|#ownbrand',
    negative:
      '#unbezahltewerbung|#werbungunbezahlt|#unbezahlt|#unbeauftragt|#unbeauftragtewerbung|#werbungunbeauftragt|#keinewerbung|#werbungwegenmarkennennung|#werbungwegenverlinkung|#werbungdamarkennennung|#selbstgekauft|#selbstbezahlt|unbezahlte werbung|unbezahlte anzeige|unbeauftragte werbung|unbezahlt*|unbeauftragt*|werbung wegen|werbung da|werbung durch markennennung|hier konnte deine werbung stehen|hier konnte ihre werbung stehen|selbst gekauft|selbst bezahlt|selbstgekauft|selbstbezahlt|nicht gesponsert|ohne bezahlung',
    not: 'kein|keine|keinerlei|nicht|unbezahlte|unbezahlter|unbeauftragte|ohne|nie|nix',
    notAfter: 'unbezahlt|unbeauftragt|nein',
  },
  fr: {
    grade: 'A',
    strong:
      '#publicite|#pub|#collaborationcommerciale|#collabcommerciale|#sponsorise|#sponso|#contenusponsorise|#partenariatremunere|#partenariatpaye|#collaborationremuneree|#partenariatcommercial|^publicite|[pub]|^collaboration commerciale|^collab commerciale|^sponsorise|collaboration commerciale avec >|collaboration commerciale|partenariat remunere avec >|partenariat remunere|partenariat commercial avec >|partenariat commercial|collaboration remuneree avec >|collaboration remuneree|sponsorise par >|sponsorisee par >|video sponsorisee|publication sponsorisee|post sponsorise|inclut une communication commerciale|inclut une promotion remuneree|communication commerciale|sponsor de cette video|article sponsorise|^pub|collab commerciale|de sponsoriser cette|de sponsoriser ma|de sponsoriser notre|avoir sponsorise|qui sponsorise cette',
    partner: 'en partenariat avec >|partenariat avec >|en collaboration avec @|en collab avec @|collab avec @|en association avec @',
    weak: '#partenariat|#collab|#collaboration|#ambassadrice|#ambassadeur|#*ambassadrice|#*ambassadeur|en collaboration avec >|^partenariat|^collaboration|avec le soutien de >|ambassadrice de >|ambassadeur de >',
    thanks: 'merci a @|grace a @',
    gift: '#produitoffert|#produitsofferts|#offert|#cadeaupr|#invitation|#colispr|#servicepresse|produit offert|produits offerts|offert par >|offerts par >|offerte par >|recu en cadeau|recus en cadeau|gracieusement offert*|colis presse|recu gratuitement|service presse|invitation presse|invitee par @|invite par @',
    affiliate:
      "#lienaffilie|#liensaffilies|#affiliation|lien affilie|liens affilies|lien d'affiliation|liens d'affiliation|lien affiliation|liens sont affilies|liens sont des liens affilies|je touche une commission|je percois une commission|recois une commission|recois une petite commission|touche une petite commission|partenaire amazon",
    own: '#autopromo|auto promotion|autopromotion|mon nouveau livre|ma marque|ma propre marque',
    negative:
      '#nonsponsorise|#passponsorise|#nonsponso|#passponso|#pasunepub|#nonpartenariat|non sponsorise*|pas sponsorise*|pas une pub|pas de la pub|pas de pub|pas un partenariat|aucun partenariat|non remunere*|pas remunere*|achete avec mon argent|achete moi meme|sans partenariat|ni sponsorise*|aucune collaboration',
    not: 'pas|non|aucun|aucune|jamais|ni|sans',
  },
  es: {
    grade: 'B',
    strong:
      '#publicidad|#publi|#anuncio|#patrocinado|#patrocinada|#colaboracionpagada|#contenidopatrocinado|#publicidadpagada|#promocionpagada|#alianzapagada|#emplazamientopublicitario|^publicidad|^publi|^anuncio|^patrocinado|patrocinado por >|patrocinada por >|video patrocinado|en colaboracion pagada con >|colaboracion pagada con >|colaboracion pagada|alianza pagada con >|contenido patrocinado|incluye promocion pagada|incluye promocion de pago|promocion pagada|publicidad pagada|colaboracion remunerada|patrocinador de este video|patrocina este video|publicidad de >|sponsor de este video|por patrocinar este|por patrocinar esta|patrocinador de este|patrocinador del video',
    partner:
      'en colaboracion con @|colaboracion con @|en alianza con >|en asociacion con >|de la mano de @|embajadora de >|embajador de >|en colaboracion con la marca >|en colaboracion con >',
    weak: '#colab|#colaboracion|#embajador|#embajadora|#*embajador|#*embajadora|#partner|#alianza|#promo|^colaboracion|con el apoyo de >|presentado por >',
    thanks: 'gracias a @|gracias @',
    gift: '#regalado|#regalopr|#prgift|#productoregalado|#meloregalan|me han enviado|me han regalado|producto regalado|productos regalados|me lo han enviado|cortesia de >|regalo de @|obsequio de >|enviado por @|invitada por @|invitado por @',
    affiliate:
      '#afiliado|#enlaceafiliado|#enlacesafiliados|#linkafiliado|enlace de afiliado*|enlaces de afiliado*|enlace afiliado|enlaces afiliados|link de afiliado*|links de afiliado*|enlaces son afiliados|programa de afiliados|recibo una comision|gano una comision|recibo una pequena comision|me llevo una comision|me llevo una pequena comision|obtengo ingresos por las compras|afiliado de amazon',
    own: '#autopromocion|mi nuevo libro|mi propia marca|autopromocion',
    negative:
      '#nopatrocinado|#noespublicidad|#noespubli|#nopubli|#sinpublicidad|no patrocinado|no es publicidad|no es publi|no es un anuncio|sin patrocinio|no esta patrocinado|no me pagan|comprado por mi|comprado con mi dinero|no es colaboracion|no es una colaboracion|sin animo de publicidad',
    not: 'no|sin|ningun|ninguna|nunca|ni|tampoco',
  },
  pt: {
    grade: 'B',
    strong:
      '#publi|#publicidade|#publipost|#publieditorial|#conteudopago|#parceriapaga|#conteudopatrocinado|#patrocinado|#pub|#publipaga|#anuncio|#propaganda|^publi|^publicidade|[pub]|^patrocinado|^publipost|^parceria paga|parceria paga com >|parceria paga|patrocinado por >|patrocinada por >|video patrocinado|conteudo patrocinado|publicidade paga|inclui promocao paga|promocao paga|conteudo pago|em parceria paga com >|publi com @|publi para @|patrocinio de >|patrocinado pela >|patrocinado pelo >|patrocinada pela >|patrocinada pelo >|por patrocinar este|por patrocinar esse|patrocinador deste|patrocinador desse',
    partner:
      'em parceria com >|parceria com >|em colaboracao com @|embaixadora da >|embaixador da >|embaixadora de >|embaixador de >|em colaboracao com >|em colab com @',
    weak: '#parceria|#parceiro|#parceira|#collab|#colab|#embaixador|#embaixadora|#*embaixadora|#*embaixador|^parceria|apoio @|com o apoio de >|apresentado por >',
    thanks: 'obrigada @|obrigado @',
    gift: '#recebido|#recebidos|#recebidinho*|#presskit|#mimo|#oferta|#ofertado|#brinde|#presskitrecebido|recebidos da >|recebi da @|recebido da @|press kit|oferecido por >|oferta da @|presente da @|a convite de >|convite da @|ganhei da @',
    affiliate:
      '#afiliado|#linkafiliado|#linkdeafiliado|#afiliadaamazon|#afiliados|link de afiliad*|links de afiliad*|link afiliado|links afiliados|links sao afiliados|programa de afiliados|ganho uma comissao|recebo uma comissao|recebo uma pequena comissao|ganho uma pequena comissao|comissao por|associado da amazon|compras qualificadas|compras elegiveis',
    own: '#autopromocao|meu novo livro|minha marca|minha loja|autopromocao',
    negative:
      '#naoepubli|#naoepublicidade|#naoepublipost|#naopatrocinado|#naopubli|#semparceria|#naoeparceria|nao e publi|nao e publicidade|nao e publipost|nao e propaganda|nao patrocinado|nao e patrocinado|sem patrocinio|nao estou sendo pag*|comprei com meu dinheiro|nao e parceria',
    not: 'nao|sem|nenhum|nenhuma|nunca|nem',
  },
  it: {
    grade: 'A',
    strong:
      '#pubblicita|#adv|#adv*by|#advertising|#sponsorizzato|#sponsorizzatoda*|#sponsorizzata|#contenutosponsorizzato|#partnershippubblicizzata|#collaborazionepagata|#advby*|#inserzioneapagamento|^pubblicita|^adv|^advertising|^sponsorizzato|^inserzione|sponsorizzato da >|sponsorizzata da >|promosso da >|video sponsorizzato|post sponsorizzato|contenuto sponsorizzato|partnership pubblicizzata con >|partnership pubblicizzata|collaborazione pagata con >|collaborazione pagata|collaborazione retribuita|collaborazione a pagamento|include promozione a pagamento|promozione a pagamento|in collaborazione con @|adv @|adv con @|adv per @|sponsorizzato dalla >|sponsorizzata dalla >|sponsorizzato dal >|sponsorizzata dal >|sponsorizzato dall >|sponsorizzata dall >|aver sponsorizzato questo|aver sponsorizzato il|sponsor di questo',
    partner:
      'in collaborazione con >|in partnership con >|collaborazione con @|in collab con @|ambassador di >|ambassador per >|brand ambassador di >|in partnership con @',
    weak: '#collab|#collaborazione|#*collab|#partner|#partnership|#*ambassador|#promo|^collaborazione|con il supporto di >|con il patrocinio di >|offerto da >',
    thanks: 'grazie a @|grazie @',
    gift: '#prodottofornitoda*|#suppliedby*|#invitedby*|#giftedby*|#omaggio|#prodottoinomaggio|#regaloricevuto|#gifted|#invitatoda*|prodotto inviato da >|prodotti inviati da >|prodotto fornito da >|ricevuto in omaggio|ricevuti in omaggio|prodotto omaggio|omaggio di @|gentilmente offerto da >|gentilmente inviat*|invitata da @|invitato da @',
    affiliate:
      '#linkaffiliato|#affiliazione|#linkaffiliati|link affiliato|link affiliati|link di affiliazione|link sono affiliati|programma di affiliazione|ricevo una commissione|guadagno una commissione|ricevo una piccola commissione|ricevo una piccola percentuale|ricevo una percentuale|affiliato amazon|guadagno dagli acquisti idonei',
    own: '#autopromozione|il mio nuovo libro|il mio brand|il mio marchio',
    negative:
      '#nonsponsorizzato|#noadv|#noad|#nonadv|#nonpubblicita|#noncollaborazione|#nosponsor|non sponsorizzat*|non e pubblicita|non e una pubblicita|non e adv|no adv|non e una sponsorizzazione|non e una collaborazione|comprato da me|acquistato da me|acquistati da me|non sono pagat*',
    not: 'non|no|nessun|nessuna|mai|senza|ne',
  },
  nl: {
    grade: 'A',
    strong:
      '#advertentie|#reclame|#publiciteit|#adv|#betaaldesamenwerking|#betaaldpartnerschap|#gesponsord|#spon|#betaaldepromotie|#promotie|^advertentie|^reclame|^adv|^publiciteit|^gesponsord|^betaalde samenwerking|betaalde samenwerking met >|betaalde samenwerking|betaald partnerschap met >|betaald partnerschap|gesponsord door >|gesponsorde post|gesponsorde video|wordt gesponsord|bevat betaalde promotie|betaalde promotie|betaalde reclame|sponsor van deze video|voor het sponsoren van|sponsor van deze',
    partner: 'in samenwerking met >|samenwerking met @|in partnerschap met >|ambassadeur van >|ambassadrice van >|i.s.m. >|ism @',
    weak: '#samenwerking|#collab|#partner|#ambassadeur|#*ambassadeur|^samenwerking|mede mogelijk gemaakt door >|met dank aan >|aangeboden door >',
    thanks: 'met dank aan @|dankzij @',
    gift: '#gekregen|#gekregenvan*|#prpakket|#gratisontvangen|#uitgenodigd|#cadeaugekregen|gekregen van @|gratis gekregen|gratis ontvangen|cadeau gekregen van >|pr pakket|uitgenodigd door @|toegestuurd gekregen|toegestuurd door >',
    affiliate:
      '#affiliatelink|#affiliate|affiliate link*|affiliatelink*|affiliate links|ik krijg een klein bedrag|ik krijg een kleine commissie|ik ontvang een kleine commissie|ik ontvang commissie|krijg ik een commissie|krijg ik een kleine commissie|ontvang ik een kleine commissie|ontvang ik een commissie|commissielink*|amazon partner verdien ik|in aanmerking komende aankopen',
    own: '#eigenmerk|mijn eigen merk|mijn nieuwe boek|zelfpromotie',
    negative:
      '#geenreclame|#nietgesponsord|#geenadvertentie|#geensamenwerking|#zelfgekocht|#nietbetaald|geen reclame|geen advertentie|niet gesponsord|geen samenwerking|geen betaalde|zelf gekocht|zelf betaald|onbetaalde samenwerking|niet betaald',
    not: 'geen|niet|nooit|zonder|onbetaalde|onbetaald',
  },
  pl: {
    grade: 'A',
    strong:
      '#reklama|#materialreklamowy|#wspolpracareklamowa|#wspolpracaplatna|#platnawspolpraca|#postsponsorowany|#materialsponsorowany|#sponsorowane|#wspolpracakomercyjna|#platnepartnerstwo|#reklamamarki*|#artykulsponsorowany|^reklama|^material reklamowy|^wspolpraca reklamowa|^materiał sponsorowany|^post sponsorowany|^wspolpraca platna|platna wspolpraca z >|platna wspolpraca|platne partnerstwo|wspolpraca reklamowa z >|wspolpraca reklamowa|wspolpraca platna|wspolpraca komercyjna|material reklamowy|material sponsorowany|reklama marki >|sponsorem filmu jest >|sponsorem odcinka jest >|sponsorem dzisiejszego|sponsorowane przez >|post sponsorowany|zawiera platna promocje|zawiera lokowanie produktu|lokowanie produktu|partnerem odcinka jest >|partnerem filmu jest >|sponsorowany przez >|za sponsorowanie|sponsorem tego',
    partner: 'we wspolpracy z >|wspolpraca z >|w ramach wspolpracy z >|ambasadorka marki >|ambasador marki >|w partnerstwie z >',
    weak: '#wspolpraca|#ambasador|#ambasadorka|#rek|#collab|#barter|^wspolpraca|[rek]|dzieki uprzejmosci >',
    thanks: 'dziekuje @|dzieki @',
    gift: '#prezent|#prezentodmarki|#paczkapr|#darlosu|#barter|^prezent|prezent od marki >|prezent od @|otrzymalam od @|otrzymalem od @|paczka pr|produkt otrzymany|otrzymane w ramach|egzemplarz recenzencki|na zaproszenie >',
    affiliate:
      '#linkafiliacyjny|#afiliacja|#linkiafiliacyjne|link afiliacyjny|linki afiliacyjne|link partnerski|linki partnerskie|linki sa afiliacyjne|otrzymam prowizje|otrzymuje prowizje|dostaje prowizje|dostane prowizje|mala prowizj*',
    own: '#autopromocja|#autoreklama|^autopromocja|^autoreklama|autopromocja|autoreklama',
    negative:
      '#niereklama|#tonieReklama|#toniereklama|#niesponsorowane|#niewspolpraca|#tonieWspolpraca|#tonieJestReklama|#niejestreklama|nie jest reklama|to nie reklama|nie reklama|bez wspolpracy|nie jest sponsorowan*|niesponsorowan*|nie wspolpraca|nieodplatn*|kupione za wlasne|kupilam za swoje|zakup wlasny|nie jest wspolpraca',
    not: 'nie|bez|zadna|zaden|zadnej',
  },
  sv: {
    grade: 'A',
    strong:
      '#reklam|#annons|#betaltsamarbete|#reklamsamarbete|#sponsrat|#sponsrad|#iettbetaltsamarbete|#betaltsamarbetemed*|#sponsratinlagg|^reklam|^annons|^sponsrat|^betalt samarbete|^reklamsamarbete|reklam for >|annons for >|reklamsamarbete med >|reklamsamarbete|i betalt samarbete med >|betalt samarbete med >|betalt samarbete|sponsrat inlagg|sponsras av >|sponsrad av >|sponsrat av >|i reklamsamarbete|innehaller reklam',
    partner: 'i samarbete med >|samarbete med @|ambassador for >',
    weak: '#samarbete|#spons|#ambassador|#collab|^samarbete|^spons',
    thanks: 'tack till @|tack @',
    gift: '#pressutskick|#gava|#prutskick|#pressgava|pressutskick|fatt i gava|fatt av @|pr utskick|gava fran >|inbjuden av @',
    affiliate:
      '#adlink|#annonslank|#reklamlank|#affiliatelank|annonslank*|reklamlank*|adlink|adlinks|affiliatelank*|affiliate lank*|lankarna ar annonslankar|far jag provision|jag far provision',
    own: '#egenreklam|#egetforetag|egenreklam|egen reklam|mitt eget marke',
    negative:
      '#ejsponsrat|#ejsponsrad|#ejreklam|#ingenreklam|#ejsamarbete|#intereklam|#ejspons|ingen reklam|ej sponsrad|ej sponsrat|ej spons|inte sponsrad|inte sponsrat|inte reklam|ej reklam|ej ett samarbete|inget samarbete|osponsrat|kopt sjalv|sjalv kopt',
    not: 'ej|inte|ingen|inget|inga|utan|aldrig',
  },
  da: {
    grade: 'B',
    strong:
      '#reklame|#annonce|#betaltpartnerskab|#betaltsamarbejde|#sponsoreret|#sponsoreretindhold|#reklamesamarbejde|^reklame|^annonce|^sponsoreret|^betalt samarbejde|reklame for >|annonce for >|betalt partnerskab med >|betalt partnerskab|betalt samarbejde med >|betalt samarbejde|sponsoreret af >|sponsoreret indlaeg|sponsoreret indhold|indeholder reklame|reklamesamarbejde|annoncesamarbejde',
    partner: 'i samarbejde med >|samarbejde med @|ambassador for >',
    weak: '#samarbejde|#spons|^samarbejde',
    thanks: 'tak til @|tusind tak til @',
    gift: '#gave|#prgave|#pressesample|modtaget som gave|gave fra @|modtaget af @|modtaget gratis|pr gave|sendt af @|inviteret af @|presseprove',
    affiliate:
      '#reklamelink*|#affiliatelink*|#adlink|reklamelink*|annoncelink*|affiliate link*|affiliatelink*|adlink*|jeg far provision|far jeg provision|far jeg en provision|far jeg en lille provision',
    own: '#egenreklame|egenreklame|mit eget brand',
    negative:
      '#ikkesponsoreret|#ikkereklame|#ejreklame|#ikkesponsor|#ikkebetalt|ikke sponsoreret|ikke reklame|ikke en reklame|ingen reklame|ikke betalt|selv kobt|kobt selv|selvkobt|usponsoreret',
    not: 'ikke|ingen|intet|ej|uden|aldrig',
  },
  nb: {
    grade: 'B',
    strong:
      '#reklame|#annonse|#annonsorinnhold|#betaltpartnerskap|#betaltsamarbeid|#sponset|#reklameinnlegg|^reklame|^annonse|^annonsorinnhold|^sponset|^betalt samarbeid|reklame for >|annonse for >|annonselenke|betalt partnerskap med >|betalt partnerskap|betalt samarbeid med >|betalt samarbeid|sponset av >|sponset innlegg|inneholder reklame|reklamesamarbeid',
    partner: 'i samarbeid med >|samarbeid med @|ambassador for >',
    weak: '#samarbeid|#spons|#ambassador|^samarbeid',
    thanks: 'takk til @',
    gift: '#gave|#pressegave|#prgave|#mottattgave|mottatt som gave|gave fra @|fatt i gave|mottatt gratis|pr gave|pressegave|invitert av @',
    affiliate:
      '#reklamelenke*|#annonselenke*|#affiliatelenke*|#adlink|reklamelenke*|annonselenke*|affiliate lenke*|affiliatelenke*|far jeg provisjon|jeg far provisjon|tjener jeg provisjon',
    own: '#egenreklame|egenreklame|mitt eget merke',
    negative:
      '#ikkesponset|#ikkereklame|#ikkebetalt|#ikkesamarbeid|ikke sponset|ikke reklame|ikke en reklame|ingen reklame|ikke annonse|usponset|kjopt selv|selvkjopt|ikke betalt',
    not: 'ikke|ingen|ikkje|uten|aldri',
  },
  fi: {
    grade: 'A',
    strong:
      '#mainos|#kaupallinenyhteistyo|#mainosyhteistyo|#maksettukumppanuus|#sponsoroitu|#maksettumainos|#kaupallinen|^mainos|^kaupallinen yhteistyo|^sponsoroitu|^maksettu mainos|kaupallinen yhteistyo|kaupallisessa yhteistyossa|maksettu kumppanuus|mainosyhteistyo|sponsoroitu sisalto|sponsoroitu julkaisu|videon sponsoroi >|sisaltaa mainoksen|sisaltaa mainontaa|maksettu mainos|< sponsoroima',
    partner: 'yhteistyossa @|yhteistyossa: >|yhteistyokumppani*',
    weak: '#yhteistyo|#spons|#collab|^yhteistyo|^yhteistyossa|yhteistyossa',
    thanks: 'kiitos @',
    gift: '#saatu|#saatulahjaksi|#prtuote|saatu tuote|saatu lahjaksi|tuotteet saatu|tuote saatu|saatu blogin kautta|pr nayte|lehdistonayte|ilmaiseksi saatu',
    affiliate:
      '#mainoslinkki|#mainoslinkit|#affiliatelinkki|mainoslinkki*|mainoslinkit|mainoslinkkej*|affiliate linkki*|affiliatelinkki*|kumppanilinkki*|saan provision|saan pienen provision|provisio*',
    own: '#omamainos|oma mainos|oma yritys|omamainos',
    negative:
      '#eisponsoroitu|#eimainos|#eiyhteistyo|#itseostettu|ei sponsoroitu|ei mainos|ei kaupallinen|ei ole mainos|ei yhteistyo|itse ostettu|itse maksettu|ei maksettu|ei ole sponsoroitu',
    not: 'ei|en|eika|ilman|olematta',
  },
  tr: {
    grade: 'A',
    strong:
      '#reklam|#reklam*tanitim|#sponsor|#isbirligi|#ortaklik|#sponsorlu|#ucretliortaklik|#ucretliisbirligi|#reklamdir|#reklamisbirligi|#tanitim|#sponsorluicerik|^reklam|^sponsorlu|^isbirligi|^is birligi|^tanitim|^reklam tanitim|< isbirligiyle|< is birligiyle|< ile isbirligi|< ile is birligi|< tarafindan saglandi|< tarafindan sponsor*|< sponsorlugunda|< reklamlarini icerir|reklam icerir|reklam icermektedir|ucretli ortaklik|ucretli is birligi|ucretli isbirligi|ucretli tanitim icerir|sponsorlu icerik|sponsorlu video|reklam isbirligi*|reklam is birligi*|videonun sponsoru',
    partner: '< isbirligi ile|< is birligi ile|< marka elcisi*|< katkilariyla|< sponsorlugu*',
    weak: '#markaelcisi|#collab|#katkilariyla|marka elcisi*|< destegiyle',
    thanks: 'tesekkurler @|tesekkur ederim @',
    gift: '#hediye|#prgonderimi|#hediyeurun|#prpaketi|< tarafindan hediye*|hediye olarak alindi|hediye olarak gonderildi|hediye edildi|pr paketi|pr gonderimi|hediye urun*',
    affiliate:
      '#affiliate|#komisyon|#satisortakligi|satis ortakligi|ortaklik link*|ortaklik baglanti*|affiliate link*|komisyon kazaniyorum|komisyon aliyorum|komisyon kazanabilirim|komisyon kazanirim',
    own: '#kendimarkam|kendi markam',
    negative:
      '#reklamdegil|#reklamdegildir|#sponsordegil|#isbirligidegil|#isbirligidegildir|reklam degil*|sponsor* degil*|isbirligi degil*|is birligi degil*|reklam icermez|reklam yoktur|kendim aldim|kendi paramla',
    notAfter: 'degil|degildir|yok|yoktur|icermez|icermemektedir|almadim',
  },
  ru: {
    grade: 'B',
    strong:
      '#реклама|#рекламный*|#рекламныйпост|#направахрекламы|#спонсор|#рекламнаяинтеграция|#платноепартнерство|^реклама|^на правах рекламы|^рекламный пост|erid|рекламодатель >|рекламодатель|на правах рекламы|платное партнерство|платная реклама|включает платную рекламу|есть платная реклама|рекламная интеграция|рекламный материал|спонсор видео >|спонсор выпуска >|спонсор ролика >|спонсор этого|реклама ооо|реклама ип|реклама ао|оплаченное партнерство|за спонсорство|спонсировано >|спонсор выпуска|спонсор видео',
    partner: 'в партнерстве с >|в сотрудничестве с >|совместно с @|при поддержке >|амбассадор бренда >|в коллаборации с >',
    weak: '#сотрудничество|#коллаборация|#амбассадор|#партнер|#партнерство|#коллаб|партнерский материал|^спонсор|^партнер|амбассадор*',
    thanks: 'спасибо @|благодаря @',
    gift: '#вподарок|#подарокотбренда|#прислалинатест|подарок от бренда >|подарок от @|прислали на обзор|прислали на тест|получено в подарок|получила в подарок|бартер|#бартер|предоставлено для обзора',
    affiliate:
      '#партнерскаяссылка|#реферальнаяссылка|партнерская ссылка|партнерские ссылки|партнерской ссылк*|реферальная ссылка|реферальные ссылки|я получаю комиссию|получаю небольшую комиссию|получу комиссию|получу небольшую комиссию|я получаю процент|ссылки партнерские',
    own: '#самореклама|#самопиар|самореклама|мой бренд',
    negative:
      '#нереклама|#этонереклама|#неспонсировано|не реклама|это не реклама|не является рекламой|без рекламы|не рекламный|не рекламная|куплено на свои|купила сама|купил сам|за свои деньги|не спонсировано',
    not: 'не|без|нет|ни|никакой|никакая',
  },
  uk: {
    grade: 'C',
    strong:
      '#реклама|#рекламний*|#партнерськийматеріал|#спонсоровано|#оплаченепартнерство|^реклама|^на правах реклами|^спонсоровано|на правах реклами|оплачуване партнерство|оплачене партнерство|платне партнерство|рекламна інтеграція|рекламний матеріал|спонсор відео >|спонсор випуску >|містить рекламу|комерційна співпраця|за оплачуваним партнерством|спонсор цього|спонсор випуску|за спонсорство',
    partner:
      'у партнерстві з >|в партнерстві з >|у співпраці з >|за підтримки >|спільно з @|співпраця з @|амбасадор бренду >|амбасадорка бренду >',
    weak: '#співпраця|#колаборація|#амбасадор|#амбасадорка|#партнерство|партнерський матеріал|^співпраця|^спонсор',
    thanks: 'дякую @|завдяки @',
    gift: '#подарунокбренду|#подарунокаідбренду|подарунок від бренду >|подарунок від @|надіслали на огляд|отримано в подарунок|отримала в подарунок|бартер',
    affiliate:
      '#партнерськепосилання|партнерське посилання|партнерські посилання|реферальне посилання|отримую комісію|отримаю комісію|отримую невелику комісію',
    own: '#самореклама|самореклама|мій бренд',
    negative:
      '#нереклама|#цененереклама|#ценереклама|не реклама|це не реклама|не є рекламою|без реклами|не спонсоровано|куплено за свої|купила сама|купив сам|за власні кошти',
    not: 'не|без|немає|ні|жодної',
  },
  cs: {
    grade: 'B',
    strong:
      '#reklama|#placenaspoluprace|#placenepartnerstvi|#komercnispoluprace|#sponzorovano|#placenareklama|#reklamnispoluprace|^reklama|^placena spoluprace|^placene partnerstvi|^komercni spoluprace|^sponzorovano|placena spoluprace s >|placena spoluprace|placene partnerstvi s >|placene partnerstvi|komercni spoluprace|reklamni spoluprace|sponzorovano >|sponzorem videa je >|obsahuje placenou|sponzorovany obsah|sponzorovany prispevek|placena reklama|sponzoruje|sponzorem tohoto',
    partner:
      've spolupraci s >|ve spolupraci se >|spoluprace s >|spoluprace se >|ambasadorka znacky >|ambasador znacky >|v partnerstvi s >',
    weak: '#spoluprace|#ambasador|#ambasadorka|#barter|#partner|^spoluprace|s podporou >',
    thanks: 'dekuji @|diky @',
    gift: '#darek|#prbalicek|#pr|#darekodznacky|darek od znacky >|darek od @|pr balicek|obdrzela jsem zdarma|dostala jsem zdarma|dostal jsem zdarma|zaslano zdarma|barterova spoluprace',
    affiliate:
      '#affiliateodkaz|#affiliateodkazy|affiliate odkaz*|provizni odkaz*|partnersky odkaz|partnerske odkazy|dostanu provizi|mam z toho provizi|ziskam provizi|malou provizi',
    own: '#vlastnireklama|vlastni reklama|moje vlastni znacka',
    negative:
      '#nereklama|#nenireklama|#neplacenaspoluprace|#nespoluprace|#neplaceno|#nenitoreklama|neni reklama|neni to reklama|neplacena spoluprace|neplacena reklama|nikdo mi za to neplati|neni spoluprace|neni to spoluprace|neplacen*|nesponzorovan*|koupeno za vlastni|kupovala jsem si sama',
    not: 'neni|nejde|zadna|zadny|bez|nejedna|neplacena',
  },
  sk: {
    grade: 'C',
    strong:
      '#reklama|#platenaspolupraca|#platenepartnerstvo|#sponzorovane|#komercnaspolupraca|#platenareklama|^reklama|^platena spolupraca|^sponzorovane|^platene partnerstvo|platena spolupraca s >|platena spolupraca|platene partnerstvo s >|platene partnerstvo|komercna spolupraca|sponzorovane >|sponzorovany prispevok|reklamna spolupraca|platena reklama|sponzorom videa je >',
    partner: 'v spolupraci s >|v spolupraci so >|spolupraca s >|spolupraca so >|ambasadorka znacky >|ambasador znacky >',
    weak: '#spolupraca|#ambasador|#ambasadorka|#barter|^spolupraca|s podporou >',
    thanks: 'dakujem @|vdaka @',
    gift: '#darcek|#prbalicek|#darcekodznacky|darcek od znacky >|darcek od @|pr balicek|dostala som zadarmo|dostal som zadarmo|barterova spolupraca',
    affiliate:
      '#affiliateodkaz|affiliate odkaz*|provizny odkaz|provizne odkazy|partnersky odkaz|dostanem proviziu|mam z toho proviziu|malu proviziu',
    own: '#vlastnareklama|vlastna reklama|moja vlastna znacka',
    negative:
      '#nereklama|#niejereklama|#neplatenaspolupraca|#neplatene|nie je reklama|nie je to reklama|neplatena spolupraca|neplatena reklama|nie je spolupraca|nie je to spolupraca|neplaten*|kupene za vlastne|nesponzorovan*',
    not: 'nie|bez|ziadna|ziadny|neplatena|nejde',
  },
  hu: {
    grade: 'B',
    strong:
      '#hirdetes|#reklam|#fizetettpartnerseg|#szponzoralt|#fizetetthirdetes|#fizetettegyuttmukodes|#szponzoralttartalom|#tamogatotttartalom|^hirdetes|^reklam|^szponzoralt|^fizetett hirdetes|^fizetett partnerseg|fizetett partnerseg|fizetett hirdetes|fizetett egyuttmukodes|szponzoralt tartalom|szponzoralt bejegyzes|szponzoralt video|tamogatott tartalom|a video szponzora >|a video tamogatoja >|reklamot tartalmaz|< szponzoralasaval|szponzoralta|szponzoralja',
    partner: '< tamogatasaval|< egyuttmukodesben|egyuttmukodesben a >|egyuttmukodes a >|egyuttmukodesben @|egyuttmukodes @',
    weak: '#egyuttmukodes|#nagykovet|#markanagykovet|#collab|^egyuttmukodes|egyuttmukodesben|markanagykovet*',
    thanks: 'koszonom @|koszonet @|koszi @',
    gift: '#ajandek|#prcsomag|#termekminta|ajandekba kaptam|pr csomag|ajandek a @|ingyen kaptam|kaptam ajandekba|termekmintat kaptam',
    affiliate:
      '#affiliate|#affiliatelink|affiliate link*|partnerlink*|partner link*|jutalekot kapok|kapok jutalekot|jutalekos link*|kis jutalek*',
    own: '#onreklam|onreklam|sajat markam',
    negative:
      '#nemreklam|#nemhirdetes|#nemszponzoralt|#nemfizetett|nem reklam|nem hirdetes|nem szponzoralt|nem fizetett|nem egyuttmukodes|sajat penzbol|sajat magam vettem|nem fizettek',
    not: 'nem|sem|nincs|nelkul',
    notAfter: 'nelkul',
  },
  ro: {
    grade: 'B',
    strong:
      '#publicitate|#advertorial|#parteneriatplatit|#sponsorizat|#continutsponsorizat|#reclama|#colaborareplatita|[p]|^publicitate|^advertorial|^sponsorizat|^reclama|^parteneriat platit|parteneriat platit cu >|parteneriat platit|colaborare platita cu >|colaborare platita|sponsorizat de >|sponsorizata de >|video sponsorizat|continut sponsorizat|promovare platita|sustinut de >|sponsorul acestui|sponsorul videoclipului',
    partner: 'in parteneriat cu >|parteneriat cu >|in colaborare cu >|colaborare cu @|ambasador al >|ambasadoare >',
    weak: '#colaborare|#parteneriat|#ambasador|#ambasadoare|^parteneriat|^colaborare',
    thanks: 'multumesc @|multumim @|multumita @',
    gift: '#cadou|#primit|#prpackage|#produsprimit|primit cadou de la >|cadou de la @|produs primit|produse primite|primit de la @|pachet pr|oferit de >',
    affiliate:
      '#linkafiliat|#afiliat|#afiliere|link afiliat|linkuri afiliate|link de afiliere|linkuri de afiliere|linkurile sunt afiliate|primesc un comision|castig un comision|primesc un mic comision',
    own: '#autopromovare|autopromovare|brandul meu',
    negative:
      '#nuereclama|#nesponsorizat|#nuestereclama|#faraparteneriat|nu este reclama|nu e reclama|nu este sponsorizat*|nesponsorizat*|nu e sponsorizat*|nu este publicitate|nu e publicitate|nu este un parteneriat|cumparat din banii mei|nu sunt platit*|cumparate de mine',
    not: 'nu|fara|nici|niciun|nicio',
  },
  el: {
    grade: 'C',
    strong:
      '#διαφημιση|#χορηγουμενο|#πληρωμενησυνεργασια|#χορηγουμενηδημοσιευση|#διαφημιστικο*|#πληρωμενηδιαφημιση|^διαφημιση|^χορηγουμενο|^πληρωμενη συνεργασια|πληρωμενη συνεργασια με >|πληρωμενη συνεργασια|χορηγουμενη δημοσιευση|χορηγουμενο απο >|πληρωμενη διαφημιση|διαφημιστικο περιεχομενο|χορηγος του βιντεο >|εμπορικη συνεργασια|με χορηγο >',
    partner: 'σε συνεργασια με >|συνεργασια με >|με την υποστηριξη >|με την ευγενικη χορηγια >',
    weak: '#συνεργασια|#πρεσβειρα|#collab|^συνεργασια|^χορηγος',
    thanks: 'ευχαριστω @|χαρη στην @',
    gift: '#δωρο|#προσφορα|#δωροαπο*|δωρο απο @|δωρο απο την εταιρεια >|μου εστειλε η @|προσφορα της >|δωρεαν προιον',
    affiliate:
      '#affiliate|συνδεσμοι συνεργατων|συνδεσμος συνεργατη|συνδεσμοι affiliate|affiliate συνδεσμ*|affiliate link*|λαμβανω προμηθεια|παιρνω προμηθεια|μικρη προμηθεια',
    own: '#αυτοδιαφημιση|το δικο μου brand',
    negative:
      '#οχιδιαφημιση|#δενειναιδιαφημιση|#μηχορηγουμενο|δεν ειναι διαφημιση|οχι διαφημιση|μη χορηγουμενο|δεν ειναι χορηγουμενο|δεν πληρωθηκα|χωρις χορηγια|δεν ειναι συνεργασια|με δικα μου χρηματα',
    not: 'δεν|οχι|μη|χωρις',
  },
  bg: {
    grade: 'C',
    strong:
      '#реклама|#спонсорирано|#платенопартньорство|#платенареклама|#платеносътрудничество|^реклама|^спонсорирано|^платено партньорство|платено партньорство с >|платено партньорство|платена реклама|платено съдържание|спонсорирано от >|спонсорирано съдържание|съдържа платена|спонсор на видеото >',
    partner: 'в партньорство с >|в сътрудничество с >|с подкрепата на >|съвместно с @',
    weak: '#сътрудничество|#партньорство|#посланик|#колаборация|^партньорство',
    thanks: 'благодаря @|благодаря на @',
    gift: '#подаръкот*|подарък от @|подарък от марката >|получено като подарък|изпратено от >|получих безплатно',
    affiliate: '#афилиейт|афилиейт линк*|партньорски линк*|афилиатни линк*|получавам комисиона|получавам малка комисиона|печеля комисиона',
    own: '#самореклама|самореклама',
    negative:
      '#нереклама|#неереклама|не е реклама|това не е реклама|не е спонсорирано|неплатена реклама|без реклама|не е платено|купих си сам*|купено с мои пари',
    not: 'не|без|няма|нито|неплатена',
  },
  hr: {
    grade: 'C',
    strong:
      '#reklama|#oglas|#placenopartnerstvo|#sponzorirano|#placenasuradnja|#placenasaradnja|#sponzorisano|#placenipost|#placenioglas|^reklama|^oglas|^sponzorirano|^sponzorisano|^placena suradnja|^placeno partnerstvo|placeno partnerstvo s >|placeno partnerstvo|placena suradnja s >|placena suradnja|placena saradnja sa >|placena saradnja|sponzorirano od >|sponzorirani sadrzaj|sponzorisani sadrzaj|placeni oglas|sadrzi placenu|sponzor videa >|komercijalna suradnja|sponzoriran od strane >|sponzorira ovaj',
    partner: 'u suradnji s >|u suradnji sa >|u saradnji sa >|suradnja s @|saradnja sa @|u partnerstvu s >|u partnerstvu sa >',
    weak: '#suradnja|#saradnja|#ambasador|#ambasadorica|#partnerstvo|^suradnja|^saradnja',
    thanks: 'hvala @|zahvaljujuci @',
    gift: '#poklon|#prpaket|#poklonodbrenda|poklon od @|poklon od brenda >|dobila na poklon|dobio na poklon|pr paket|poslano na test',
    affiliate: '#affiliate|affiliate link*|partnerski link*|partnerske poveznice|dobivam proviziju|dobijam proviziju|malu proviziju',
    own: '#samopromocija|samopromocija|moj vlastiti brend',
    negative:
      '#nijereklama|#nijesponzorirano|#nijeoglas|#nijesponzorisano|nije reklama|nije oglas|nije sponzorirano|nije sponzorisano|nije placen*|neplacen*|nije suradnja|nije saradnja|kupila sama|kupio sam za svoje',
    not: 'nije|bez|nikakva|nema|ne|neplacena',
  },
  et: {
    grade: 'C',
    strong:
      '#reklaam|#tasulinekoostoo|#reklaamkoostoo|#sponsoreeritud|#tasutudkoostoo|^reklaam|^tasuline koostoo|^sponsoreeritud|tasuline koostoo|tasuline partnerlus|reklaamkoostoo|sponsoreeritud sisu|sisaldab reklaami|< toetusel',
    partner: 'koostoos @|koostoos brandiga >|< koostoos',
    weak: '#koostoo|#saadik|^koostoo|koostoos',
    thanks: 'tanan @|aitah @',
    gift: '#kingitus|#kingitud|kingituseks saadud|kingitus @|saadetud testimiseks',
    affiliate: 'partnerlink*|affiliate link*|sidusturunduse lin*|teenin vahendustasu|saan vahendustasu',
    negative:
      '#eiolereklaam|#poleReklaam|#polereklaam|#eisponsoreeritud|ei ole reklaam|pole reklaam|ei ole sponsoreeritud|pole sponsoreeritud|ei ole koostoo|oma raha eest|ise ostetud',
    not: 'ei|pole|mitte|ilma',
  },
  lv: {
    grade: 'C',
    strong:
      '#reklama|#apmaksatasadarbiba|#apmaksatareklama|#sponsorets|#sponsoretssaturs|^reklama|^apmaksata sadarbiba|^apmaksata reklama|apmaksata sadarbiba ar >|apmaksata sadarbiba|apmaksata reklama|sponsorets saturs|sponsore >|satur reklamu',
    partner: 'sadarbiba ar >|ar > atbalstu',
    weak: '#sadarbiba|#vestnesis|^sadarbiba',
    thanks: 'paldies @',
    gift: '#davana|#davanano*|davana no @|sanemts davana|sanemu davana|nosutija testesanai',
    affiliate: 'partneru saite*|affiliate saite*|affiliate link*|sanemu komisiju|sanemsu komisiju',
    negative: '#navreklama|#navsponsorets|#navapmaksats|nav reklama|nav sponsorets|nav apmaksat*|nav sadarbiba|pirkts par savu naudu',
    not: 'nav|ne|bez',
  },
  lt: {
    grade: 'C',
    strong:
      '#reklama|#reklaminisirasas|#mokamabendradarbiavimas|#mokamaspartneryste|#mokamapartneryste|#apmoketapartneryste|#remiama|#apmoketa|^reklama|^remiama|^mokama partneryste|^reklaminis irasas|mokama partneryste su >|mokama partneryste|mokamas bendradarbiavimas|reklaminis irasas|remiamas turinys|vaizdo iraso remejas >|apmoketa reklama|apmokestinta reklama',
    partner: 'bendradarbiaujant su >|bendradarbiavimas su >|partnerysteje su >',
    weak: '#bendradarbiavimas|#ambasadore|#ambasadorius|#partneryste|^bendradarbiavimas',
    thanks: 'aciu @|dekoju @',
    gift: '#dovana|#dovananuo*|dovana nuo @|gauta dovanu|gavau dovanu|padovanojo @',
    affiliate: 'partneriu nuorod*|affiliate nuorod*|affiliate link*|gaunu komisin*|gausiu komisin*',
    negative:
      '#nereklama|#nesponsoriuojama|#nemokamareklama|ne reklama|tai ne reklama|nera reklama|neapmokama|neremiama|nera mokama|uz savo pinigus',
    not: 'ne|nera|be',
  },
  ja: {
    grade: 'A',
    strong:
      '#pr|#pr案件|#広告|#プロモーション|#タイアップ|#提供|#タイアップ投稿|#スポンサー|#企業案件|#案件|#sponsored|#広告案件|^pr|^広告|^プロモーション|^タイアップ|^提供|とのタイアップ投稿|タイアップ投稿|タイアップ動画|タイアップ企画|プロモーションを含みます|広告を含みます|広告が含まれ|提供でお送り|< 様の提供|< 様からの提供|< さんの提供|< 提供でお届け|有料パートナーシップ|有償パートナーシップ|企業案件です|案件動画|案件です',
    partner: '< 様とのコラボ|< とのコラボ企画|< 様とコラボ',
    weak: '#モニター|#アンバサダー|#*アンバサダー|#*モニター|#コラボ|#タグ付け|アンバサダー|モニター|< 様よりご提供|ご提供|ご招待|スポンサー',
    gift: '#商品提供|#gifted|#サンプル提供|#献本|#ギフティング|商品提供|商品をご提供|商品を提供|ご提供いただき|提供していただ|提供いただ|プレゼントしていただ|モニターでいただ|頂きました|ギフティング|献本',
    affiliate:
      '#アフィリエイト|#楽天アフィリエイト|#amazonアソシエイト|アフィリエイトリンク|アフィリエイト広告|アフィリエイト|amazonアソシエイト|アソシエイトとして|アソシエイト・プログラム|アソシエイトプログラム|楽天アフィリ|アフィリンク',
    own: '自社商品|自社ブランド|#自社商品|新刊を出し',
    negative:
      '#prではありません|#広告ではありません|#案件ではありません|#自腹|#自腹購入|#自腹レビュー|#案件ではない|prではありません|prではない|prじゃない|広告ではありません|広告ではない|広告じゃない|案件ではありません|案件ではない|案件じゃない|提供ではありません|提供品ではありません|自腹|自費購入|広告代理店|広告なし|広告無し|提供なし',
    notAfter: 'ではあ|ではな|じゃな|なし|無し|一切',
  },
  ko: {
    grade: 'A',
    strong:
      '#광고|#유료광고|#협찬|#제공|#유료광고포함|#광고포함|#광고입니다|#협찬광고|#제품제공|#유료협찬|#브랜디드콘텐츠|^광고|^협찬|^유료광고|^ad|유료 광고 포함|유료광고 포함|유료 광고|유료광고|유료 파트너십|유료 프로모션 포함|대가성 광고|소정의 원고료|원고료를|광고를 포함|광고 포함|광고입니다|광고 콘텐츠|협찬을 받|협찬받|협찬 받|협찬입니다|< 로부터 제품을 제공받|제품을 제공받|제작비를 지원|제작비 지원|광고비를 받|경제적 대가',
    partner: '< 와 함께하는|< 과 함께하는|< 와 협업|< 과 협업|< 와의 협업',
    weak: '#체험단|#서포터즈|#앰버서더|#*앰버서더|#*서포터즈|#이벤트|#콜라보|#협업|체험단|서포터즈|앰버서더',
    gift: '#제품협찬|#선물받음|#무료제공|#제품지원|무상으로 제공받|무료로 제공받|무상 제공|제품만 제공받|제품을 지원받|선물 받았|선물받았',
    affiliate:
      '#쿠팡파트너스|#제휴링크|#제휴마케팅|쿠팡 파트너스 활동의 일환|쿠팡파트너스 활동의 일환|쿠팡 파트너스|쿠팡파트너스|제휴 링크|제휴링크|제휴 마케팅|일정액의 수수료|수수료를 제공받|수수료를 지급받|수수료를 받',
    own: '#자사제품|자사 제품|저희 브랜드',
    negative:
      '#내돈내산|#광고아님|#협찬아님|#광고아닙니다|#노협찬|#광고x|#협찬x|내돈내산|광고 아님|광고아님|광고가 아닙|광고 아닙|광고는 아닙|협찬 아님|협찬아님|협찬이 아닙|협찬 아닙|협찬 없이|광고 없이|직접 구매|광고 제거',
    notAfter: '아님|아닙|아니|없이|안받|x',
  },
  zh: {
    grade: 'B',
    strong:
      '#广告|#廣告|#業配|#业配|#推广|#推廣|#赞助|#贊助|#品牌合作|#付費合作|#付费合作|#合作廣告|#商业合作|#商務合作|#合作贊助|#業配文|#恰飯|#恰饭|#廣編|^广告|^廣告|^推广|^推廣|^業配|^业配|^赞助|^贊助|^商务合作|^工商|品牌合作|付费合作|付費合作|付费合伙|有偿合作|商业合作视频|本视频由 >|本影片由 >|本片由 >|由 > 赞助|由 > 贊助|赞助播出|贊助播出|感谢赞助|感謝贊助|广告合作内容|包含付费推广|包含付費宣傳|业配|業配|工商時間|恰饭|恰飯|付費宣傳|付费推广内容|有广告内容',
    partner: '与 > 合作|與 > 合作|和 @|携手 @|攜手 @|与 > 联合|感谢 > 赞助|感謝 > 贊助|感謝 > 邀請|感谢 > 邀请',
    weak: '#合作|#好物分享|#體驗|#公關品|#种草|#邀約|#邀约|#品牌大使|#体验官|#安利|#代言|種草|种草|体验官|品牌大使|^合作|^邀約',
    gift: '#公關品|#公关品|#品牌赠送|#試用|#试用|#体验装|公關品|公关品|品牌方赠送|品牌贈送|品牌赠送|免费提供试用|廠商提供|商家提供|厂商提供|贈送試用|寄来的样品|產品體驗邀請',
    affiliate:
      '#联盟链接|#聯盟行銷|#分潤|联盟链接|聯盟連結|聯盟行銷|联盟营销|分潤連結|分润链接|佣金|獲得分潤|获得分成|推薦連結|推荐链接获得',
    own: '#自家品牌|自家品牌|我的新书|我的新書|自有品牌',
    negative:
      '#非业配|#非業配|#無業配|#无广|#無廣告|#非广告|#非廣告|#自费|#自費|#非合作|#自用分享|#无推广|非广告|非廣告|不是广告|不是廣告|不是业配|不是業配|無業配|非業配|非业配|无广告|無廣告|没有广告|沒有廣告|不是推广|不是推廣|不是合作|非合作|自费|自費|自购|自購|自己掏钱|自掏腰包|没收钱|無贊助|非贊助|广告公司|廣告公司|广告设计|廣告設計',
    not: '不是|非|无|無|没有|沒有|没|沒',
  },
  hi: {
    grade: 'C',
    strong:
      '#विज्ञापन|#प्रायोजित|#पेडपार्टनरशिप|#सशुल्कसाझेदारी|^विज्ञापन|^प्रायोजित|प्रायोजित पोस्ट|प्रायोजित वीडियो|पेड पार्टनरशिप|सशुल्क साझेदारी|सशुल्क प्रचार शामिल है|सशुल्क प्रचार|पेड प्रमोशन|द्वारा प्रायोजित|भुगतान किया गया विज्ञापन',
    partner: '< के साथ साझेदारी में|< के सहयोग से',
    weak: '#साझेदारी|#सहयोग|#कोलैब|साझेदारी में|के सहयोग से',
    thanks: 'धन्यवाद @',
    gift: '#उपहार|#गिफ्टेड|मुफ्त में मिला|मुफ़्त में मिला|उपहार में मिला|ब्रांड की ओर से उपहार',
    affiliate: '#एफिलिएट|एफिलिएट लिंक|एफ़िलिएट लिंक|एफिलिएट लिंक्स|मुझे कमीशन मिलता|मुझे कमीशन मिलेगा|थोड़ा कमीशन',
    negative: '#विज्ञापननहीं|#प्रायोजितनहीं|विज्ञापन नहीं|प्रायोजित नहीं|पेड नहीं|प्रचार नहीं है|अपने पैसे से',
    notAfter: 'नहीं|नही|बिना',
  },
  id: {
    grade: 'B',
    strong:
      '#iklan|#kemitraanberbayar|#berbayar|#paidpromote|#paidpromotion|#endorsement|#endorse|#kontenberbayar|#kolaborasiberbayar|#disponsori|^iklan|^kemitraan berbayar|^disponsori|kemitraan berbayar dengan >|kemitraan berbayar|kerja sama berbayar|kerjasama berbayar|konten berbayar|disponsori oleh >|disponsori|berisi promosi berbayar|promosi berbayar|iklan dari >|video ini disponsori',
    partner: 'bekerja sama dengan >|bekerjasama dengan >|kerja sama dengan >|kerjasama dengan >|berkolaborasi dengan @|kolaborasi dengan @',
    weak: '#kolaborasi|#kerjasama|#collab|#brandambassador|#ambassador|#*partner|kolaborasi bareng @',
    thanks: 'terima kasih @|makasih @|thank you @',
    gift: '#hadiah|#gifted|#dikirimoleh*|dikirim oleh @|hadiah dari @|dikirimi @|dapat gratis dari >|diundang oleh @',
    affiliate:
      '#affiliate|#shopeeaffiliate|#tiktokaffiliate|#racunshopee|#tokopediaaffiliate|link afiliasi|tautan afiliasi|link affiliate|program afiliasi|saya mendapat komisi|mendapatkan komisi|dapat komisi',
    own: '#brandsendiri|brand sendiri|produk sendiri',
    negative:
      '#bukaniklan|#bukanendorse|#bukanpaidpromote|#tidakdisponsori|#beliSendiri|#belisendiri|#nonsponsored|bukan iklan|bukan endorse|bukan endorsement|bukan promosi|tidak disponsori|tanpa sponsor|beli sendiri|bukan sponsor|tidak dibayar|nggak disponsori|gak disponsori',
    not: 'bukan|tidak|tanpa|nggak|gak|ga|non',
  },
  ms: {
    grade: 'D',
    strong:
      '#iklan|#perkongsianberbayar|#tajaan|#ditaja|^iklan|^tajaan|^ditaja|perkongsian berbayar dengan >|perkongsian berbayar|ditaja oleh >|ditaja|kandungan berbayar|promosi berbayar|kandungan tajaan',
    partner: 'dengan kerjasama >|kerjasama dengan >|usahasama dengan >',
    weak: '#kerjasama|#duta|#kolaborasi',
    thanks: 'terima kasih @',
    gift: '#hadiah|hadiah daripada @|hadiah daripada >|diberi percuma',
    affiliate: 'pautan afiliasi|link afiliasi|pautan gabungan|mendapat komisen|dapat komisen|menerima komisen',
    negative: '#bukaniklan|#bukantajaan|#tidakditaja|bukan iklan|bukan tajaan|tidak ditaja|beli sendiri|tiada tajaan',
    not: 'bukan|tidak|tak|tanpa|tiada',
  },
  th: {
    grade: 'C',
    strong:
      '#โฆษณา|#สปอนเซอร์|#ได้รับการสนับสนุน|#สปอนเซอร์ด์|#โฆษณาแบบจ่ายเงิน|#พาร์ทเนอร์ที่ได้รับค่าตอบแทน|^โฆษณา|^สปอนเซอร์|ได้รับการสนับสนุนจาก >|ได้รับการสนับสนุนจาก|สนับสนุนโดย >|สนับสนุนโดย|ได้รับค่าจ้าง|โฆษณาแบบจ่ายเงิน|การเป็นหุ้นส่วนแบบมีค่าตอบแทน|มีโฆษณา|เนื้อหาที่ได้รับการสนับสนุน',
    partner: 'ร่วมมือกับ >|ร่วมกับ @|ในความร่วมมือกับ >',
    weak: '#รีวิว|#คอลแลบ|#พรีเซนเตอร์|#แบรนด์แอมบาสเดอร์|พรีเซนเตอร์',
    thanks: 'ขอบคุณ @',
    gift: '#ของขวัญ|#ได้มาฟรี|#ของฟรีจากแบรนด์|ได้รับสินค้าฟรี|แบรนด์ส่งมาให้|ได้รับสินค้าจาก|ส่งมาให้รีวิว',
    affiliate: '#นายหน้า|#affiliate|ลิงก์แอฟฟิลิเอต|ลิงก์พันธมิตร|ลิงค์แอฟฟิลิเอท|ลิงก์นายหน้า|ได้รับค่าคอมมิชชั่น|ได้ค่าคอม|ได้ค่าคอมมิชชั่น',
    negative: '#ไม่ใช่โฆษณา|#ไม่ได้สปอนเซอร์|#ซื้อเอง|#ไม่มีสปอนเซอร์|ไม่ใช่โฆษณา|ไม่ได้โฆษณา|ไม่มีสปอนเซอร์|ไม่ได้รับการสนับสนุน|ซื้อเอง|ไม่ได้ค่าโฆษณา|ไม่มีโฆษณา',
    not: 'ไม่|ไม่ใช่|ไม่ได้',
  },
  vi: {
    grade: 'C',
    strong:
      '#quangcao|#duoctaitro|#taitro|#hoptactraphi|#noidungtaitro|#baiviettaitro|^quang cao|^duoc tai tro|^tai tro|duoc tai tro boi >|duoc tai tro|tai tro boi >|moi quan he tai tro|quan he doi tac tra phi|hop tac tra phi|noi dung duoc tai tro|bai viet quang cao|quang cao tra phi|video co quang cao',
    partner: 'hop tac voi >|hop tac cung >|ket hop cung @|ket hop voi @|dong hanh cung >',
    weak: '#hoptac|#daisu|#daisuthuonghieu|#collab|#booking|dai su thuong hieu',
    thanks: 'cam on @',
    gift: '#duoctang|#quatang|#quatangtuthuonghieu|duoc tang boi >|qua tang tu @|qua tang tu nhan hang|duoc gui tang|nhan hang tang|nhan hang gui',
    affiliate:
      '#tiepthilienket|#affiliate|#shopeeaffiliate|lien ket tiep thi|link tiep thi lien ket|tiep thi lien ket|link affiliate|toi nhan hoa hong|minh nhan hoa hong|nhan duoc hoa hong|duoc hoa hong',
    negative:
      '#khongquangcao|#khongtaitro|#khongphaiquangcao|#khongduoctaitro|#tumua|khong phai quang cao|khong quang cao|khong duoc tai tro|khong tai tro|tu mua|khong pr|khong phai booking',
    not: 'khong|chua|chang',
  },
  ar: {
    grade: 'B',
    strong:
      '#اعلان|#الاعلان|#شراكةمدفوعة|#شراكة_مدفوعة|#محتوى_مدفوع|#اعلان_مدفوع|#محتوي_اعلاني|#برعاية*|#ممول|#تسويق_مدفوع|#اعلان_تجاري|^اعلان|^ممول|^اعلان مدفوع|^شراكة مدفوعة|اعلان مدفوع|شراكة مدفوعة مع >|شراكة مدفوعة|محتوي مدفوع|محتوي اعلاني|محتوي ممول|برعاية >|يتضمن ترويجا مدفوعا|ترويج مدفوع|هذا الفيديو برعاية|تعاون مدفوع|تعاون اعلاني',
    partner: 'بالتعاون مع >|بالشراكة مع >|بالتعاون مع @|تعاون مع @|سفيرة >|سفير علامة >',
    weak: '#تعاون|#شراكة|#سفير|#سفيرة|#كولاب|#دعاية|^تعاون',
    thanks: 'شكرا @|شكرا ل @',
    gift: '#هدية|#هدية_من*|#منتج_مجاني|هدية من @|هدية من شركة >|وصلتني هدية من >|ارسلت لي شركة|استلمت المنتج مجانا|اهداء من >',
    affiliate:
      '#تسويق_بالعمولة|#افلييت|رابط تسويق بالعمولة|روابط تسويق بالعمولة|روابط افلييت|رابط افلييت|تسويق بالعمولة|احصل علي عمولة|ساحصل علي عمولة|عمولة بسيطة|عمولة صغيرة',
    own: '#مشروعي|مشروعي الخاص|علامتي التجارية',
    negative:
      '#ليس_اعلان|#ليس_اعلانا|#بدون_اعلان|#غير_ممول|#مو_اعلان|#مش_اعلان|ليس اعلان*|مو اعلان|مش اعلان|بدون اعلان*|ليست دعاية|غير مدفوع*|غير ممول|هذا ليس اعلان*|ليس برعاية|شريته من فلوسي|من حسابي الخاص',
    not: 'ليس|ليست|مو|مش|غير|بدون|لا|مب|ماهو',
  },
  he: {
    grade: 'B',
    strong:
      '#פרסומת|#ממומן|#שיתוףפעולהממומן|#שיתוףפעולהבתשלום|#תוכןממומן|#תוכןשיווקי|#שותפותבתשלום|#מודעה|#שתפבתשלום|^פרסומת|^ממומן|^תוכן שיווקי|^מודעה|^תוכן ממומן|שותפות בתשלום עם >|שותפות בתשלום|תוכן שיווקי|תוכן ממומן|שיתוף פעולה ממומן|שיתוף פעולה בתשלום|בחסות >|פוסט ממומן|סרטון ממומן',
    partner: 'בשיתוף >|בשיתוף עם >|בשיתוף פעולה עם >|שיתוף פעולה עם >',
    weak: '#שתפ|#שיתוףפעולה|#שגרירה|#שגריר|#שגרירתמותג|^שיתוף פעולה',
    thanks: 'תודה ל @|תודה @',
    gift: '#מתנה|#קיבלתיבמתנה|#במתנה|#יחצ|קיבלתי במתנה|קיבלתי מתנה מ >|מתנה מ @|נשלח אליי במתנה|הוענק במתנה|באדיבות >',
    affiliate: '#שותפים|#לינקשותפים|קישור שותפים|קישורי שותפים|לינק שותפים|תוכנית שותפים|אקבל עמלה|מקבלת עמלה|מקבל עמלה|עמלה קטנה',
    own: '#העסקשלי|המותג שלי',
    negative:
      '#לאממומן|#לאפרסומת|#לאבתשלום|#לאשתפ|לא ממומן|לא פרסומת|לא בתשלום|לא שיתוף פעולה|אינו ממומן|לא שתפ|ללא תשלום|קניתי בכסף שלי|זו לא פרסומת',
    not: 'לא|אינו|אינה|ללא|בלי|אין',
  },
  fa: {
    grade: 'C',
    strong:
      '#تبلیغ|#تبلیغات|#آگهی|#اسپانسر|#همکاری_تبلیغاتی|#رپورتاژ|#تبليغ|^تبلیغ|^تبلیغات|^آگهی|^اسپانسر|همکاری تبلیغاتی|همکاری پولی|مشارکت پولی|تبلیغ پولی|اسپانسر این ویدیو >|اسپانسر ویدیو >|با حمایت مالی >|محتوای تبلیغاتی|رپورتاژ آگهی',
    partner: 'با همکاری >|در همکاری با >|با همکاری برند >|سفیر برند >',
    weak: '#همکاری|#سفیر|#سفیر_برند|#معرفی|با حمایت >',
    thanks: 'ممنون از @|مرسی از @|تشکر از @',
    gift: '#هدیه_برند|#هدیه_از*|هدیه از طرف @|هدیه برند >|هدیه از طرف برند >|رایگان دریافت کردم|برام فرستادن',
    affiliate: 'لینک همکاری در فروش|همکاری در فروش|افیلیت|لینک افیلیت|پورسانت می گیرم|پورسانت دریافت',
    negative:
      '#تبلیغ_نیست|#تبلیغنیست|#بدون_تبلیغ|#تبلیغات_نیست|تبلیغ نیست|تبلیغات نیست|تبلیغ نمی باشد|بدون تبلیغ|آگهی نیست|با پول خودم|تبلیغ نکردم',
    not: 'بدون|غیر',
    notAfter: 'نیست|نمی|نکردم',
  },
  ca: {
    grade: 'D',
    strong:
      '#publicitat|#publi|#anunci|#patrocinat|#collaboraciopagada|#col·laboraciopagada|^publicitat|^patrocinat|^anunci|patrocinat per >|publicitat pagada|col·laboracio pagada amb >|col·laboracio pagada|contingut patrocinat|inclou promocio pagada',
    partner: 'en col·laboracio amb >|col·laboracio amb @|en collaboracio amb >',
    weak: '#collab|#col·laboracio|#collaboracio|#ambaixadora|#ambaixador|amb el suport de >',
    thanks: 'gracies a @',
    gift: "#regalat|producte regalat|m'han enviat|regal de @",
    affiliate: "enllac d'afiliat|enllacos d'afiliat*|enllac afiliat|enllacos afiliats|em porto una comissio|rebo una comissio",
    negative: '#nopatrocinat|#noespublicitat|no es publicitat|no patrocinat|no esta patrocinat|sense patrocini|no em paguen',
    not: 'no|sense|cap|mai',
  },
  sl: {
    grade: 'D',
    strong:
      '#oglas|#placanosodelovanje|#placanopartnerstvo|#sponzorirano|#oglasnovsebina|^oglas|^sponzorirano|^placano sodelovanje|placano sodelovanje z >|placano sodelovanje|placano partnerstvo z >|placano partnerstvo|sponzorirana objava|sponzorirano s strani >|vsebuje placano',
    partner: 'v sodelovanju z >|v sodelovanju s >|sodelovanje z @',
    weak: '#sodelovanje|#ambasadorka|#ambasador|^sodelovanje',
    thanks: 'hvala @',
    gift: '#darilo|#prpaket|darilo od @|darilo znamke >|prejela v dar|pr paket',
    affiliate: 'affiliate povezav*|partnersk* povezav*|prejmem provizijo|dobim provizijo',
    negative: '#nioglas|#nisponzorirano|ni oglas|ni sponzorirano|ni placan*|neplacan*|ni sodelovanje|kupljeno z lastnim',
    not: 'ni|brez|ne|nikakrsno',
  },
  tl: {
    grade: 'D',
    strong:
      '#bayadnapakikipagtulungan|#sponsored|#maysponsor|#patalastas|^patalastas|^may sponsor|bayad na pakikipagtulungan|bayad na partnership|may sponsor na|sponsored ng >|binayaran ng >|bayad na promosyon',
    partner: 'sa pakikipagtulungan ng >|sa pakikipagtulungan sa >|katuwang ang >',
    weak: '#katuwang|#kolab',
    thanks: 'salamat sa @|salamat @',
    gift: '#regalo|regalo mula sa @|galing sa @|libreng bigay ng >|padala ng @',
    affiliate: 'affiliate link*|kumikita ako ng komisyon|may komisyon ako|makakatanggap ako ng komisyon',
    negative:
      '#hindisponsored|#hindiad|#hindipatalastas|#walangsponsor|hindi sponsored|hindi ito sponsored|hindi ad|hindi patalastas|walang sponsor|hindi ako binayaran',
    not: 'hindi|walang|wala|di',
  },
}
