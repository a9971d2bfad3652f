import type { Port } from '@/lib/worker/ask'
import { serveWriter } from './serve'

serveWriter(globalThis as unknown as Port)
