// What YouTube writes where CLDR has another word for "ago", or another form of a unit; in the notation of the column `ago`, folded.

const NORWEGIAN = ['X:# siden', 'I1:for ett minutt siden', 'D:[# dag]', 'D:[# dager]']
const serbian = (...words) => [`H1:${words[0]}`, `D:${words[1]}`, `W1:${words[2]}`, `M1:${words[3]}`, `Y1:${words[4]}`]

/** Entries by language. */
export const ALSO_AGO = {
  af: ['H:[# ure] gelede'],
  am: ['S:ከ[# ሴኮንድ] በፊት', 'S:ከ[# ሰኮንዶች] በፊት'],
  ar: ['X:منذ #'],
  az: ['X:# əvvəl'],
  bn: ['Y:# বছর আগে'],
  bs: ['H:prije [# h]'],
  cs: ['X:před #', 'Y:před [# roky]'],
  el: ['Y:πριν από [# χρόνο]', 'Y:πριν από [# χρόνια]'],
  et: [
    'X:# tagasi',
    ...['S:[# sekund]', 'S:[# sekundit]', 'I:[# minut]', 'I:[# minutit]', 'H:[# tund]', 'H:[# tundi]', 'D:[# päev]'],
    ...['W:[# nädal]', 'W:[# nädalat]', 'M:[# kuud]', 'Y:[# aastat]'],
  ],
  eu: ['S1:duela segundo bat', 'I1:duela minutu bat', 'H1:duela ordubete', 'D1:duela egun bat', 'W1:duela astebete', 'Y1:duela urtebete'],
  fa: ['X:# قبل'],
  gl: ['S1:hai un segundo', 'I1:hai un minuto', 'W1:hai unha semana', 'Y1:hai un ano'],
  gu: ['S:# સેકંડ પહેલા', 'I:# મિનિટ પહેલા', 'H:# કલાક પહેલા', 'W:# અઠવાડિયા પહેલા', 'M:# મહિના પહેલા', 'Y:# વર્ષ પહેલા'],
  he: ['D1:לפני יום'],
  hi: ['H:[# घंटा] पहले', 'W:[# हफ़्ते] पहले', 'M:[# महीना] पहले', 'M:[# महीने] पहले', 'Y:[# साल] पहले'],
  hu: ['S:# másodperce'],
  id: ['X:# lalu'],
  is: [
    ...['S1:fyrir einni sekúndu', 'I1:fyrir einni mínútu', 'H1:fyrir einni klukkustund', 'D1:fyrir einum degi'],
    ...['W1:fyrir einni viku', 'M1:fyrir einum mánuði', 'Y1:fyrir einu ári'],
  ],
  km: ['W:#សប្តាហ៍មុន'],
  kn: ['H:# ಗಂಟೆಯ ಹಿಂದೆ'],
  mk: ['W:пред [# недела]', 'W:пред [# недели]'],
  ml: ['S:# സെക്കന്റ് മുമ്പ്'],
  ms: ['X:# yang lalu'],
  my: ['X:လွန်ခဲ့သော #', 'H:လွန်ခဲ့သာ # နာရီ'],
  nb: NORWEGIAN,
  ne: ['H:# घन्टा पहिले', 'Y:# वर्ष पहिले'],
  no: NORWEGIAN,
  pt: ['X:# atrás'],
  ro: [
    ...['S1:acum o secundă', 'I1:acum un minut', 'H1:acum o oră', 'D1:acum o zi'],
    ...['W1:acum o săptămână', 'M1:acum o lună', 'Y1:acum un an'],
  ],
  sl: ['D:pred [# dnem]'],
  sr: [
    ...serbian('пре сат времена', 'пре [# дан]', 'пре недељу дана', 'пре месец дана', 'пре годину дана'),
    ...serbian('pre sat vremena', 'pre [# dan]', 'pre nedelju dana', 'pre mesec dana', 'pre godinu dana'),
  ],
  ta: [
    'X:# முன்பு',
    ...['S:[# வினாடி]', 'S:# வினாடிகளுக்கு முன்', 'I:[# நிமிடம்]', 'I:[# நிமிடங்கள்]', 'H:[# மணிநேரத்திற்கு]', 'D:[# நாளுக்கு]'],
    ...['D:[# நாட்களுக்கு]', 'W:[# வாரம்]', 'W:[# வாரங்களுக்கு]', 'M:[# மாதம்]', 'M:[# மாதங்கள்]', 'Y:[# ஆண்டு]', 'Y:[# ஆண்டுகளுக்கு]'],
  ],
  ur: ['S:[# سیکنڈز] پہلے', 'I:[# منٹس] پہلے'],
  zu: [
    ...['S:# amasekhondi adlule', 'I:# amaminithi adlule', 'H:# amahora adlule', 'W:# iviki eledlule', 'W:# amaviki adlule'],
    ...['M:# inyanga eyedlule', 'Y:# unyaka owedlule'],
  ],
}
