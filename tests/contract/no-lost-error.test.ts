/** The linter's own rule, tried: each way to lose an error is refused, each way to deal with one is not. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const OXLINT = resolve('node_modules/oxlint/bin/oxlint')

const LOST = {
  'a catch without its error': 'try { work() } catch { tell() }',
  'an empty catch': 'try { work() } catch {}',
  'a catch that does not use its error': 'try { work() } catch (error) { tell() }',
  'a catch that throws its error away': 'try { work() } catch (error) { void error }',
  'an error of the same name further in': 'try { work() } catch (error) { tell((error: unknown) => error) }',
  'another error in its place': "try { work() } catch (error) { throw new Error('broken') }",
  'a comment of another form': 'try { work() } catch {\n// only a help\n}',
  'a comment that does not say why': 'try { work() } catch {\n// expected:\n}',
  'a comment above the catch': 'try {\nwork()\n// expected: it may be gone\n} catch {\ntell()\n}',
  'a comment at the end of the catch': 'try { work() } catch {\ntell()\n// expected: it may be gone\n}',
  'a comment of a catch within': 'try { work() } catch { try { tell() } catch {\n// expected: it may be gone\n} }',
  'a promise': 'work().catch(() => null)',
  'a promise whose error is not used': 'work().catch((error) => tell())',
  'a promise, with `function`': 'work().catch(function () { tell() })',
  'a promise in a chain': 'work().then(tell).catch(() => {}).finally(tell)',
  'a promise that may not be there': 'work()?.catch(() => null)',
  'the second function of `then`': 'work().then(tell, () => tell())',
  'a function of the file': 'const quiet = () => null\nwork().catch(quiet)',
  'a function below': 'work().catch(quiet)\nfunction quiet() {}',
  'a subscription': 'live().subscribe({ next: tell, error: () => {} })',
}

const FINE = {
  'a catch that notes': "try { work() } catch (error) { noteError('work', error) }",
  'a catch that throws on': 'try { work() } catch (error) { tell(); throw error }',
  'a catch that names the cause': "try { work() } catch (error) { throw new Error('broken', { cause: error }) }",
  'a catch that takes the error apart': 'try { work() } catch ({ name }) { tell(name) }',
  'a catch that says why': 'try { work() } catch {\n// expected: it may be gone\nreturn null\n}',
  'an empty catch that says why': 'try { work() } catch {\n// expected: it may be gone\n}',
  'a promise that notes': "work().catch((error) => noteError('work', error))",
  'a promise that says why above': '// expected: it may be gone\nwork().catch(() => null)',
  'a promise that says why beside': 'work().catch(() => null) // expected: it may be gone',
  'a promise that says why within': 'work().catch(() => {\n// expected: it may be gone\nreturn null\n})',
  'a function made for it': "work().catch(noting('work', null))",
  'a function of elsewhere': "import { take } from './take'\nwork().catch(take)",
  'a function that is given': 'new Promise((resolve, reject) => work().then(resolve, reject))',
  'a function of the file that notes': 'work().catch(take)\nfunction take(error: unknown) { tell(error) }',
  'a function of the file that says why': '// expected: it may be gone\nconst quiet = () => null\nwork().catch(quiet)',
  'no second function': 'work().then(tell)',
  'a schema with something to fall back on': 'z.catch(z.string(), () => null)',
  'a subscription that notes': "live().subscribe({ next: tell, error: (error) => noteError('live', error) })",
  'a method of another name': 'work().each(() => null)',
}

/** Names of the samples that the rule refuses. */
function refused(samples: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'lost-'))
  try {
    const names = Object.keys(samples)
    const jsPlugins = [resolve('tools/lint/no-lost-error.mjs')]
    const rules = { 'touchstone/no-lost-error': 'error' }
    writeFileSync(join(root, '.oxlintrc.json'), JSON.stringify({ jsPlugins, categories: { correctness: 'off' }, rules }))
    names.forEach((name, at) => {
      const code = samples[name] ?? ''
      const [imports, body] = code.startsWith('import') ? [code.split('\n')[0] ?? '', code.slice(code.indexOf('\n') + 1)] : ['', code]
      writeFileSync(join(root, `${at}.ts`), `${imports}\nexport function sample() {\n${body}\n}\n`)
    })
    return lint(root).map((file) => names[Number.parseInt(file, 10)] ?? file)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function lint(root: string): string[] {
  const args = [OXLINT, '--format', 'json', '.']
  const parse = (text: string) => (JSON.parse(text) as { diagnostics: { filename: string }[] }).diagnostics.map(({ filename }) => filename)
  try {
    return parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }))
  } catch (error) {
    return parse(String((error as { stdout?: unknown }).stdout))
  }
}

it('an error that is lost is refused, and no other', () => {
  expect(refused({ ...LOST, ...FINE }).sort()).toEqual(Object.keys(LOST).sort())
})
