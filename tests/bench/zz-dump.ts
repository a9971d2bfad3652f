import { readFileSync, writeFileSync } from 'node:fs'
import { factsOf } from '/work/main/tests/bench/scoring/engagement'
import { inject, INJECTIONS } from '/work/main/tests/bench/scoring/injections'
import { seedFrom } from '@/lib/scoring/random'
import { sampleOf } from '@/lib/scoring/engagement/sample'
import { reactionSeries, oddsOf } from '@/lib/scoring/engagement/series'
import { commentEvidence } from '@/lib/scoring/engagement/comment-model'
import { COMMENTS } from '@/lib/scoring/engagement/constants'
import { engagementScore } from '@/lib/scoring/engagement/engagement-score'
import { median } from '@/lib/scoring/estimate'
const accounts = JSON.parse(readFileSync('/work/shared/yardsticks/engagement/real-series.json','utf8')).filter((a:any)=>a.posts.length>=8)
const out:any[]=[]
for (const n of [12,30]) for (const tag of ['', 'fit/']) {
  const cut = accounts.map((a:any)=>({...a,posts:a.posts.slice(0,n)}))
  const sets:[string,any[]][] = [['none',cut], ...INJECTIONS.filter(i=>i.inMean).map(i=>[i.id, inject(cut,i,seedFrom(`${tag}${i.id}/${n}`))] as [string,any[]])]
  if (tag) sets.shift()
  for (const [id,all] of sets) for (const a of all) {
    const {facts,now}=factsOf(a,n)
    const s=sampleOf(facts,{now}); const series=reactionSeries(s)!
    const even=[0.5,1,2,4].map(t=>oddsOf(series,[{times:t,share:1}]))
    const some=[1,2,3].map(t=>oddsOf(series,[{times:t,share:0.4}]))
    const com=commentEvidence(a.posts.map((p:any)=>p.comments), Math.max(1,median(a.posts.map((p:any)=>p.likes))), {extras:[5,15],model:COMMENTS})
    const e=engagementScore(facts,{now,without:['engagement-rate','rate-excess']}) as any
    out.push({n,tag,id,acc:a.id,f:a.followers,fo:a.following,pc:a.postCount,likes:a.posts.map((p:any)=>p.likes),comments:a.posts.map((p:any)=>p.comments),t:a.posts.map((p:any)=>p.postedAt),even,some,pod:com?com.extra.map(x=>x-com.none):[-3,-3],value:e.value,pts:Object.fromEntries(e.signals.map((x:any)=>[x.id,x.points]))})
  }
}
writeFileSync('/tmp/auc/dump.json',JSON.stringify(out))
