/** English sentences of niche fit by message key, `{name}` filled from the message's values. */
export const fitMessages: Readonly<Record<string, string>> = {
  'fit.topic': '{onTopic} of {posts} posts are on topic ({share} %, with so few posts {low} to {high} %): {words}.',
  'fit.topic-none': 'None of {posts} posts has a word of the brief. Other words for the same thing may have been missed.',
  'fit.bio': 'The bio or category speaks of it: {words}.',
  'fit.bio-none': 'Neither bio nor category has a word of the brief.',
  'fit.consistency': '{share} % of the posts with a recognisable topic are about {topic}.',
  'fit.language': '{share} % of the words that tell a language are in {languages}, as the brief asks ({seen}).',
  'fit.market': 'Points to {market} with a confidence of {confidence} %.',
  'fit.market-other': 'Nothing seen points to {wanted}; what was seen points to {market}.',
  'fit.exclusion': '{hits} posts or the bio have excluded words: {words}. The score is capped at {cap}.',
  'fit.sensitive': 'Words of sensitive topics: {words}. For information; the brief does not exclude them.',
  'fit.related': 'Related here, in this creator\'s own words: {words}.',
  'fit.unread': '{unread} more posts were seen without their caption.',
  'fit.need-brief': 'Choose or write a brief: what the campaign looks for.',
  'fit.need-posts': 'Open or scroll to {count} more posts so that their captions can be read.',
  'fit.innocent.language': 'A topic may be shown in pictures and sound more than in captions.',
  'fit.innocent.word': 'The word may be used in another sense, quoted or warned of.',
}
