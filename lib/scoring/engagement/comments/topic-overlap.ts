import { UNSPACED_SCRIPTS, foldComment } from './comment-class'

/** Shorter words do not count. Own choice: they are mostly grammar. */
const LEAST_LETTERS = 4
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u')

/** Words of 4 letters or more without a topic, in the languages whose captions are full of them. */
const EMPTY = new Set(
  'with love loved like this that your yours have from what when will make made look looks good nice best very much more most some time back here just want need know think come came goes going said says tell even only over also well then than them they were been does into onto each same such many must ever else away down left right last next long high full home work life year week days part sure true real keep hope feel felt help show cute cool wait give take done find post pics para como esta este esto todo toda hoy mais muito isso essa esse voce hoje pour avec dans vous tout plus cette sont bien aber auch eine mein dein sich habe noch oder heute sind wird kann sehr gern come sono anche questo questa molto oggi fatto deze zijn maar naar ook niet veel jest tylko bardzo moje moja cok icin daha gibi about there their would could should which these those where while being after before today really every thing things please thank thanks always never https youtube video videos instagram tiktok photo photos porque donde cuando siempre tambien gracias estoy estan muito sempre obrigado obrigada porque quando avec cette votre notre toujours merci pour comme nicht diese dieser immer danke heute einen meine deine wirklich questa questo sempre grazie anche perche когда очень просто всегда спасибо сегодня'.split(
    ' ',
  ),
)

/** Content words of text; in writing without blanks, pairs of letters. */
function contentOf(text: string): Set<string> {
  const words = foldComment(text)
    .replace(/https?:\/\/\S+/g, ' ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
  const content = new Set<string>()
  for (const word of words) {
    if (UNSPACED.test(word)) {
      const letters = [...word]
      for (let at = 0; at + 1 < letters.length; at += 1) content.add(`${letters[at]}${letters[at + 1]}`)
    } else if (word.length >= LEAST_LETTERS && !EMPTY.has(word)) content.add(word)
  }
  return content
}

/** The topic of texts: `touches` tells whether a comment shares a content word with them (two letter pairs without blanks). */
export function topicOf(texts: readonly string[]): { readonly touches: (comment: string) => boolean } {
  const topic = contentOf(texts.join('\n'))
  return {
    touches: (comment) => {
      let pairs = 0
      for (const word of contentOf(comment)) {
        if (!topic.has(word)) continue
        if (!UNSPACED.test(word)) return true
        pairs += 1
      }
      return pairs >= 2
    },
  }
}
