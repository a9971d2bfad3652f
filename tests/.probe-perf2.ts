import { detectPartnership } from '/work/main/lib/scoring/saturation/partnership'
import { saturationScore } from '/work/main/lib/scoring/saturation/saturation-score'
import { fitScore } from '/work/main/lib/scoring/fit/fit-score'
const post=(i:number):any=>({id:`${i}`,key:`b:${i}`,url:'',platform:'b',profileKey:'b:1',kind:'unknown',caption:`Day ${i}: walking through the woods with my new boots, thanks @quorvex for the gift! #ad #hiking #outdoors link in bio and use code LUMA15 for 10% off https://example.com/x?y=${i}\nSecond line about something else that is fairly long and normal.`,hashtags:[],mentions:[],links:[],collaborators:[],firstSeen:0,lastSeen:0,postedAt:new Date(1763000000000-i*86400000).toISOString()})
const facts=():any=>({profile:{key:'b:1',platform:'b',handle:'x',handleKey:'x',url:'',links:[],emails:[],firstSeen:0,lastRead:0,readerVersion:'',bio:'hiking and outdoors in Berlin'},posts:Array.from({length:200},(_,i)=>post(i)),history:[]})
const brief:any={topics:['483','653'],keywords:['hiking boots'],exclusions:['casino'],languages:['en'],markets:['DE'],competitors:[{name:'Quorvex',aliases:[],handles:['quorvex'],domains:[]}]}
const time=(n:string,f:()=>void)=>{f();f();const ts=[];for(let i=0;i<9;i++){const t=process.cpuUsage();f();const u=process.cpuUsage(t);ts.push((u.user+u.system)/1000)};ts.sort((a,b)=>a-b);console.log(n,'median cpu',ts[4]!.toFixed(1),'min',ts[0]!.toFixed(1))}
time('detect',()=>{for(const p of facts().posts)detectPartnership(p,{})})
time('sat',()=>{saturationScore(facts(),brief,{now:1763600000000})})
time('fit',()=>{fitScore(facts(),brief,{now:1763600000000})})
