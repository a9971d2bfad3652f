/**
 * Words that creators add to a word to make a hashtag (`#runningmotivation`, `#momlife`, `#backenmitliebe`); they only help to divide
 * hashtags. General knowledge, by language.
 */
export const TAG_WORDS: readonly string[] = [
  'life love lover lovers loving style lifestyle motivation motivated inspiration inspired inspo time times night nights day days daily everyday week weekly',
  'weekend morning evening ideas idea tips tip hacks goals goal vibes vibe mood moment moments community family girl girls boy boys mom moms mum mums dad',
  'dads kids kid baby babies couple friends gang crew club squad nation world planet addict addicted addiction junkie obsessed geek nerd enthusiast fan fans',
  'share sharing gram insta instagram tok tiktok youtube reels reel video videos photo photos photography photographer pics pic picture pictures blog blogger',
  'vlog vlogger influencer creator review reviews haul routine tutorial tutorials challenge check transformation progress journey story stories diary diaries',
  'best good great beautiful pretty cute cool cozy cosy happy healthy easy quick simple perfect new vintage modern natural organic clean green black white red',
  'pink blue korean japanese french italian american british german asian african indian mexican turkish spanish brazilian',
  'spring summer autumn fall winter christmas halloween easter holiday holidays birthday wedding party season',
  'home house room kitchen garden city street local small business shop shopping store online brand brands deals sale movement matters awareness support',
  'of the and for with from this that my your our all not but first just more much very only over under into what when who why how',
  'lebenmitliebe leben liebe lieben liebt mit und fur der die das mein meine von aus ist macht glucklich tag tage alltag zeit welt',
  'vie amour avec pour mon mes les des est jour jours temps monde facile maison vida amor para com con por del dia dias tiempo tempo mundo facil casa brasil',
  'espana mexico italia france deutschland osterreich schweiz london paris berlin istanbul turkiye polska leven liefde dagen',
].flatMap((line) => line.split(' '))
