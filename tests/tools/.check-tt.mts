import { JSDOM } from 'jsdom'
import { readFileSync, readdirSync } from 'node:fs'
import tiktok from '../../lib/platforms/tiktok/index.ts'
import { viewPage } from '../../lib/platforms/page-view.ts'
import { readPage } from '../../lib/platforms/read-page.ts'
import { interpret } from '../../lib/platforms/interpret.ts'
const dir='tests/fixtures/tiktok'
const norm=(v:any)=> v&&typeof v==='object'&&'value' in v? v.value : v
for(const n of readdirSync(dir)){
 const c=JSON.parse(readFileSync(`${dir}/${n}/case.json`,'utf8'))
 const dom=new JSDOM(readFileSync(`${dir}/${n}/page.html`,'utf8'),{url:c.url})
 const v=viewPage(dom.window.document,new URL(c.url))
 const page=readPage(tiktok,v)
 const r:any=interpret({...page,protocol:1,platform:'tiktok',readerVersion:tiktok.version,url:c.url,lang:v.lang,readAt:Date.parse('2026-11-21T12:00:00Z'),sequence:0,posts:[...page.posts],comments:[...page.comments]} as any)
 const bad:string[]=[]
 const cmp=(at:string,want:any,got:any)=>{for(const[k,w]of Object.entries(want)){let g=norm(got?.[k]); if(k==='labelText')g=got?.label?.text; if(k==='labelBrands')g=got?.label?.brands; if(JSON.stringify(g)!==JSON.stringify(w)) bad.push(`${at}.${k} want ${JSON.stringify(w)?.slice(0,90)} got ${JSON.stringify(g)?.slice(0,90)}`)}}
 if(c.expect===null){ if(r.profile||r.post||r.posts.length||page.state==='ready') bad.push('read something '+JSON.stringify(r.profile)) }
 else { cmp('creator',c.expect.creator??{},r.profile); if(c.expect.post)cmp('post',c.expect.post,r.post); if(c.expect.posts){ if(r.posts.length!==c.expect.posts.count)bad.push(`posts ${r.posts.length} want ${c.expect.posts.count}`); cmp('first',c.expect.posts.first??{},r.posts[0]) } if(c.expect.state!==r.state) bad.push('state '+r.state); if(c.expect.visibleComments!==undefined&&c.expect.visibleComments!==r.visibleComments)bad.push(`comments ${r.visibleComments}`)}
 console.log(bad.length?'BAD ':'ok  ',n,page.state,r.health,bad.join('\n      '))
}
