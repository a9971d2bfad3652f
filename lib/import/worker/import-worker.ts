import type { Port } from '@/lib/worker/ask'
import { allReaders } from '@/lib/platforms/readers'
import { serveImporter } from './serve'

serveImporter(globalThis as unknown as Port, allReaders)
