/** The papers for people name files, commands and other papers: what they name is there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const PAPERS = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/glossary.md',
  ...readdirSync('docs/adr').map((name) => `docs/adr/${name}`),
]
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> }

/** Paths in code marks that begin at the top of the project; those with a gap such as `<id>` name a file of nobody in particular. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:lib|components|entrypoints|tests|tools|docs|public|\.ci)\/[\w./-]+)`/g)].map(([, path = '']) =>
    path.replace(/\/$/, ''),
  )
/** Links to other papers and pictures, without what stands behind `#`. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link).filter((link) => !/^https?:/.test(link))
const commandsIn = (text: string): string[] => [...text.matchAll(/`npm run ([\w:-]+)/g)].map(([, name = '']) => name)

describe.each(PAPERS)('%s', (paper) => {
  const text = readFileSync(paper, 'utf8')
  // What a build or a run makes.
  const isMade = (path: string) => path.includes('/generated')

  it('names only files and folders that there are', () => {
    expect(pathsIn(text).filter((path) => !isMade(path) && !existsSync(path))).toEqual([])
  })

  it('links only to what there is', () => {
    expect(linksIn(text).filter((link) => !existsSync(join(dirname(paper), link)))).toEqual([])
  })

  it('names only commands that there are', () => {
    expect(commandsIn(text).filter((name) => scripts[name] === undefined && !name.endsWith(':'))).toEqual([])
  })
})
