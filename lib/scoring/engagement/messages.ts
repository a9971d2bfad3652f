/** English sentences of engagement quality by message key, `{name}` filled from the message's values. */
export const engagementMessages: Readonly<Record<string, string>> = {
  'engagement.rate': '{observed} % {formula}. Most {platform} accounts of this size get {low}–{high} %.',
  'engagement.rate-lifetime':
    'Over all videos, likes average {observed} % of the follower count. Most {platform} accounts of this size get {low}–{high} %.',
  'engagement.rate-excess': '{observed} % {formula}: more than almost all {platform} accounts of this size. Up to {high} % is common.',
  'engagement.rate-not-excess': '{observed} % {formula} is within the usual for this size, which goes up to {high} %.',
  'engagement.view-rate':
    'A typical post is viewed by {observed} % of the follower count. {low}–{high} % is common for {platform} at this size.',
  'engagement.even-likes':
    'Likes hardly drop: the quietest of {posts} posts still gets {observed} % of the usual {unit}. Ordinary accounts dip to {low}–{high} %.',
  'engagement.even-likes-ok': 'The {unit} of {posts} posts rise and fall naturally. The quietest gets {observed} % of the usual.',
  'engagement.split-likes':
    'The {unit} of {posts} posts form two groups, the higher about {observed} times the lower. Ordinary accounts form one.',
  'engagement.split-likes-ok': 'The {unit} of {posts} posts form one natural group.',
  'engagement.few-comments': '{observed} comments per 100 likes over {posts} posts. {low}–{high} is common.',
  'engagement.many-comments': 'Comments are steady and many: {observed} per 100 likes over {posts} posts. {low}–{high} is common.',
  'engagement.many-comments-ok': 'Comments come and go naturally over {posts} posts, {observed} per 100 likes.',
  'engagement.comment-link': 'Posts with more likes tend to get more comments (correlation {observed}; {low} to {high} is common).',
  'engagement.comment-link-none': 'Posts with more likes do not get more comments (correlation {observed}; {low} to {high} is common).',
  'engagement.hollow-comments':
    '{observed} % of {comments} comments seen say little: praise, emoji, names, repeats or ads. Up to {high} % is common.',
  'engagement.same-commenters':
    '{observed} % of commenters return under half or more of the {posts} posts opened. Up to {high} % is common.',
  'engagement.lively-comments': '{observed} % of {comments} comments seen ask something or talk about the post. {low}–{high} % is common.',
  'engagement.creator-replies': 'The creator replies {observed} times per 100 comments seen.',
  'engagement.following': 'Follows {observed} accounts for every 100 followers. Up to {high} is common at this size.',
  'engagement.hearts': '{observed} likes in all for every follower. {low}–{high} is common on {platform}.',
  'engagement.recency': 'Last post seen {observed} days ago.',
  'engagement.cadence': 'The longest pause is {observed} times the usual gap between posts. Up to {high} times is common.',
  'engagement.growth': 'Followers changed by {observed} % in the {days} days between your visits. {low} to {high} % is common.',
  'engagement.missing': 'Not seen yet.',

  'formula.followers': 'likes and comments per follower',
  'formula.views': 'likes and comments per view',
  'formula.likes-only': 'likes per follower',

  'need.open-posts': 'Open {count} more posts to see their likes and comments.',
  'need.scroll-posts': 'Scroll the profile to load {count} more posts.',
  'need.open-comments': 'Open a post and look at its comments.',
  'need.open-profile': 'Open the profile page to see the follower count.',
  'need.dates': 'Open posts to see when they were made.',
  'need.history': 'Come back in a week: growth is measured between your own visits.',

  'innocent.giveaway': 'A giveaway or contest draws short comments and names of friends.',
  'innocent.viral': 'A viral post lifts some numbers far above the rest.',
  'innocent.boosted': "A post promoted with the platform's own ads gets likes with few comments.",
  'innocent.collaboration': 'A post shared with another account shows the likes of both.',
  'innocent.news': 'News, sport and meme accounts get steady likes and few comments.',
  'innocent.hidden-likes': 'With like counts hidden, there are fewer posts to judge from.',
  'innocent.community': 'A close community comments on everything and knows each other.',
  'innocent.culture': 'Short and emoji comments are ordinary in some languages and markets.',
  'innocent.top-comments': 'Platforms show selected comments first. Those below may differ.',
  'innocent.limited-comments': 'The creator may limit or filter comments.',
  'innocent.new-audience': 'A shout-out, broadcast or event brings many followers at once.',
  'innocent.old-followers': 'Followers from years ago stay in the count and stop watching.',
  'innocent.networker': 'People who follow back friends and colleagues follow many.',
  'innocent.break': 'Holidays, exams, illness or a change of plans cause pauses.',
  'innocent.small-sample': 'With few posts, chance alone can do this.',
  'innocent.personal': 'Small personal accounts of friends and family get far higher rates.',
}
