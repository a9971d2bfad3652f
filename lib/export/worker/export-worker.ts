import type { Port } from './ask'
import { serveWriter } from './serve'

serveWriter(globalThis as unknown as Port)
