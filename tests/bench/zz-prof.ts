import { speedTable } from './scoring/speed'
import { sensitivityTable } from './scoring/sensitivity'
import { printTable } from './scoring/table'
console.log(printTable(speedTable()))
console.log(printTable(sensitivityTable('/work/shared/yardsticks/engagement/real-series.json')))
