import type { Port } from '@/lib/export/worker/ask'
import { Desk } from './desk'

export const desk = new Desk(globalThis as unknown as Port)
