import { commentTable } from './comments'
import { printTable } from './table'
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { classifyComment, spamSigns } from '@/lib/scoring/engagement/comment-class'
console.log(printTable(commentTable('/work/shared/yardsticks/comments/youtube-spam.csv')))
const rows=Papa.parse<any>(readFileSync('/work/shared/yardsticks/comments/youtube-spam.csv','utf8').trim(),{header:true}).data
for(const r of rows){const k=classifyComment(r.CONTENT).kind;const p=k==='spam'||k==='generic';if(p!==(r.CLASS==='1'))console.log(r.CLASS==='1'?'MISS':'FALSE',k,spamSigns(r.CONTENT).join(','),'|',r.CONTENT.slice(0,160).replace(/\n/g,' '))}
