import type { Port } from '@/lib/worker/ask'
import { Desk } from './engine'

export const desk = new Desk(globalThis as unknown as Port)
