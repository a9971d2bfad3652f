/** Finds a browser that can run the built extension, on any desktop system; on a bare Debian it installs one. */
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

export interface FoundBrowser {
  readonly path: string
  /** Google Chrome itself: it ignores `--load-extension` since version 137 and takes the extension over the DevTools protocol only. */
  readonly branded: boolean
}

/** Small packages that give the screenshots their Chinese, Japanese, Korean and emoji glyphs; Arabic comes with Chromium's own fonts. */
const PACKAGES = ['chromium', 'fonts-droid-fallback', 'fonts-noto-color-emoji']

/**
 * The browser to use: an environment variable, then Chromium, Edge and Chrome for Testing where they usually are, then Google Chrome.
 * On Debian as root, where there is none, it installs the `chromium` package.
 * @throws Error that says what to install, when there is none.
 */
export function findBrowser(): FoundBrowser {
  for (const name of ['TOUCHSTONE_BROWSER', 'CHROMIUM_PATH']) {
    const path = process.env[name]
    if (!path) continue
    if (!isExecutable(path)) throw new Error(`${name} is set to ${path}, and no program is there.`)
    return { path, branded: isBranded(path) }
  }
  const found = candidates().find(runs) ?? installOnDebian()
  if (!found) throw new Error(advice())
  return { path: found, branded: isBranded(found) }
}

/** False where a window cannot be shown: Linux without an X or Wayland display. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

/** True where Chromium refuses its sandbox: root on Linux. */
export function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/** Paths to try, the surest first: Google Chrome stands last because it needs more persuading. */
function candidates(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Microsoft Edge', 'Google Chrome for Testing', 'Google Chrome']
    const roots = ['/Applications', join(homedir(), 'Applications')]
    return sorted([...roots.flatMap((root) => apps.map((app) => `${root}/${app}.app/Contents/MacOS/${app}`)), ...downloaded()])
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])
    const tails = ['Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Google/Chrome/Application/chrome.exe']
    return sorted([...tails.flatMap((tail) => roots.map((root) => join(root, tail))), ...downloaded()])
  }
  const names = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'google-chrome', 'google-chrome-stable']
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean)
  return sorted([...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...downloaded()])
}

function sorted(paths: string[]): string[] {
  const present = [...new Set(paths)].filter(isExecutable)
  return [...present.filter((path) => !isBranded(path)), ...present.filter(isBranded)]
}

/** Browsers that Playwright or Puppeteer downloaded earlier, newest first. */
function downloaded(): string[] {
  const home = homedir()
  const caches = {
    darwin: join(home, 'Library/Caches'),
    win32: process.env['LOCALAPPDATA'] ?? join(home, 'AppData/Local'),
    linux: process.env['XDG_CACHE_HOME'] ?? join(home, '.cache'),
  }
  const cache = caches[process.platform as keyof typeof caches] ?? caches.linux
  const playwright = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(cache, 'ms-playwright')
  const testing = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'
  const tails = [
    ...['chrome-linux64', 'chrome-linux'].map((folder) => `${folder}/chrome`),
    ...['chrome-win64', 'chrome-win'].map((folder) => `${folder}/chrome.exe`),
    ...['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) => [
      `${folder}/${testing}`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ]),
  ]
  const versions = [
    ...list(playwright)
      .filter((name) => /^chromium-\d+$/.test(name))
      .map((name) => join(playwright, name)),
    ...list(join(home, '.cache/puppeteer/chrome')).map((name) => join(home, '.cache/puppeteer/chrome', name)),
  ]
  return versions.toReversed().flatMap((version) => tails.map((tail) => join(version, tail)))
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // expected: that is what was asked
    return false
  }
}

function isBranded(path: string): boolean {
  return /google-chrome|Google Chrome$|Google[\\/]Chrome[\\/]/.test(path) && !path.includes('for Testing')
}

/** Ubuntu leaves a stub under Chromium's name that only says "install the snap": asked for its version it fails. */
function runs(path: string): boolean {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

function installOnDebian(): string | undefined {
  if (!isRoot() || !/^ID=debian$/m.test(osRelease())) return undefined
  console.log(`No browser is installed here: installing Debian's ${PACKAGES.join(', ')} …`)
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  try {
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], options)
  } catch (error) {
    throw new Error('Debian could not install the package `chromium`. See the lines above.', { cause: error })
  }
  return candidates().find(runs)
}

function osRelease(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
}

function advice(): string {
  const how: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'Install Chromium (`brew install --cask chromium`), Microsoft Edge or Google Chrome.',
    win32: 'Microsoft Edge comes with Windows and was not found; install it, Chromium or Google Chrome.',
    linux: /^ID=debian$/m.test(osRelease())
      ? 'Install it with `sudo apt-get install chromium`.'
      : 'Install the package `chromium` (Ubuntu: `sudo snap install chromium`), Microsoft Edge or Google Chrome.',
  }
  return [
    'No Chromium, Chrome or Edge was found.',
    how[process.platform] ?? 'Install Chromium.',
    'If it stands in an unusual place, set TOUCHSTONE_BROWSER to the path of its program.',
  ].join('\n')
}
