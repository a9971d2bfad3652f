import { scoreCreator } from '@/lib/scoring/score'
import { inventedCreator, BRIEF } from './scoring/invented'
for(let i=0;i<25;i++){const c=inventedCreator(i,200,i%2===0);scoreCreator(c.facts,BRIEF,{now:c.now})}
