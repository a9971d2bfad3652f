import { tokenise, foldText } from '/work/main/lib/scoring/text'
import { detectPartnership } from '/work/main/lib/scoring/saturation/partnership'
import { findDisclosureTerms } from '/work/main/lib/scoring/saturation/disclosure-words'
import { findDiscountCodes } from '/work/main/lib/scoring/saturation/discount-code'
import { findAffiliateWording } from '/work/main/lib/scoring/saturation/affiliate-grammar'
import { guessLanguages } from '/work/main/lib/scoring/language'
const cap = Array.from({length:200},(_,i)=>`Day ${i}: walking through the woods with my new boots, thanks @quorvex for the gift! #ad #hiking #outdoors link in bio and use code LUMA15 for 10% off https://example.com/x?y=${i}\nSecond line about something else that is fairly long and normal.`)
const time=(n:string,f:()=>void)=>{f();f();const t=performance.now();for(let i=0;i<5;i++)f();console.log(n,((performance.now()-t)/5).toFixed(1),'ms/200')}
time('fold',()=>cap.forEach(c=>foldText(c)))
const toks=cap.map(tokenise)
time('tokenise',()=>cap.forEach(c=>tokenise(c)))
time('terms',()=>toks.forEach(c=>findDisclosureTerms(c)))
time('codes',()=>toks.forEach(c=>findDiscountCodes(c)))
time('aff',()=>toks.forEach(c=>findAffiliateWording(c)))
time('lang',()=>toks.forEach(c=>guessLanguages(c)))
const post=(caption:string,i:number):any=>({id:`${i}`,key:`b:${i}`,url:'',platform:'b',profileKey:'b:1',kind:'unknown',caption,hashtags:[],mentions:[],links:[],collaborators:[],firstSeen:0,lastSeen:0})
time('detect',()=>cap.forEach((c,i)=>detectPartnership(post(c,i),{})))
for (const c of ['a-'.repeat(3000), '@'.repeat(6000), '#'.repeat(6000), 'a.'.repeat(3000), 'code '.repeat(1200), ' '.repeat(6000), 'not '.repeat(1500), 'sponsored by '.repeat(450),'@a '.repeat(2000),'#ad '.repeat(1500)]) {
 const t=performance.now(); const x=tokenise(c); const t1=performance.now(); findDisclosureTerms(x); const t2=performance.now(); findDiscountCodes(x); const t3=performance.now(); findAffiliateWording(x); const t4=performance.now(); detectPartnership(post(c,1),{}); const t5=performance.now()
 console.log(c.slice(0,14),(t1-t).toFixed(0),(t2-t1).toFixed(0),(t3-t2).toFixed(0),(t4-t3).toFixed(0),(t5-t4).toFixed(0)) }
