import { readFileSync, readdirSync } from 'node:fs'
import ts from 'typescript'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { stripPayload } from '@/tools/build/strip-payload'

/** What of a file the content scripts' build keeps. */
function kept(code: string, file: string): string {
  const { transform } = stripPayload() as unknown as { transform: (this: object, code: string, id: string) => { code: string } | null }
  return transform.call({ parse: parseAst }, code, file)?.code ?? code
}

describe('what a page is given of a platform', () => {
  const abouts = readdirSync('lib/platforms', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('/about.ts'))

  it.each(abouts)('%s: its id, and nothing of its traits', (file) => {
    const source = ts.transpileModule(readFileSync(`lib/platforms/${file}`, 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
    }).outputText
    expect(kept(source, `/repo/lib/platforms/${file}`).replaceAll(/\s/g, '')).toBe(
      `constabout={id:'${file.split('/')[0]}',};exportdefaultabout;`,
    )
  })
})
