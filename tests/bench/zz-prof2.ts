import { scoreCreator } from '@/lib/scoring/score'
import { inventedCreator, BRIEF } from './scoring/invented'
const w:number[]=[]
for(let i=0;i<60;i++){const c=inventedCreator(i,200,false);const t=performance.now();scoreCreator(c.facts,BRIEF,{now:c.now});w.push(performance.now()-t)}
w.splice(0,10);w.sort((a,b)=>a-b);console.log('wall min/med',w[0],w[w.length>>1])
