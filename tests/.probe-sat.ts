import { benchSentences, benchCaptions } from '/work/main/tests/bench/scoring/disclosure'
import { detectPartnership } from '/work/main/lib/scoring/saturation/partnership'
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
const Y='/work/shared/yardsticks/partnership/'
for (const [f,t] of [['youtube-sentences.csv','yt'],['pinterest-sentences.csv','pin']]) console.log(benchSentences(Y+f,t).rows)
console.log(benchCaptions(Y+'promotional-captions.csv').rows)
const which = process.argv[2]
if (which) {
  const rows=(Papa.parse(readFileSync(Y+which+'-sentences.csv','utf8'),{header:true,skipEmptyLines:true}).data as any[])
  const docs=new Map<string,any[]>(); for(const r of rows) docs.set(r.doc,[...(docs.get(r.doc)??[]),r])
  for (const [doc,rs] of docs) {
    const truth=rs.some((r:any)=>r.label!=='none')
    const cap=rs.map((r:any)=>r.sentence).join('\n')
    const p=detectPartnership({id:'1',key:'b:1',url:'',platform:'b',profileKey:'b:1',kind:'unknown',caption:cap,hashtags:[],mentions:[],links:[],collaborators:[],firstSeen:0,lastSeen:0} as any)
    const got=p.evidence.filter((e:any)=>/^disclosure:[a-z]+:(affiliate|support)$/.test(e.via))
    if (truth && !got.length) console.log('MISS',doc, rs.filter((r:any)=>r.label!=='none').map((r:any)=>r.sentence.slice(0,140)).join(' // '))
    if (!truth && got.length) console.log('FP',doc, got.map((g:any)=>g.via+': '+g.text.slice(0,150)).join(' // '))
  }
}
