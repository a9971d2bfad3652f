import { describe, expect, it } from 'vitest'
import { unwrapLink, unwrapLinks } from './links'

describe('a link leads where it really leads', () => {
  it.each([
    [
      'https://l.instagram.com/?u=https%3A%2F%2Fhalden.com%2Fspring%3Futm_source%3Dig%26fbclid%3DABC&e=AT0x',
      'https://halden.com/spring?utm_source=ig',
    ],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Flumora.co%2F&h=AT0', 'https://lumora.co'],
    ['https://l.threads.net/?u=https%3A%2F%2Fnorvik.eu%2Fx', 'https://norvik.eu/x'],
    ['https://l.threads.com/?u=https%3A%2F%2Fnorvik.eu%2Fx', 'https://norvik.eu/x'],
    [
      'https://www.youtube.com/redirect?event=video_description&redir_token=QU&q=https%3A%2F%2Fhalden.com%2F%3Fref%3Dtovi&v=abc',
      'https://halden.com/?ref=tovi',
    ],
    ['https://www.tiktok.com/link/v2?aid=1988&lang=en&scene=bio_url&target=linktr.ee%2Fmirela', 'https://linktr.ee/mirela'],
    ['https://l.instagram.com/?u=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fhalden.com', 'https://halden.com'],
    ['linktr.ee/x', 'https://linktr.ee/x'],
    ['//halden.com/a', 'https://halden.com/a'],
    ['HALDEN.com', 'https://halden.com'],
    ['halden.com:8443/x', 'https://halden.com:8443/x'],
    ['http://halden.com/', 'http://halden.com'],
    ['https://halden.com/?gclid=1&tag=mirela-20&igshid=zz', 'https://halden.com/?tag=mirela-20'],
    ['https://halden.com/p?si=3', 'https://halden.com/p?si=3'],
    ['https://youtu.be/abc?si=Xy', 'https://youtu.be/abc'],
    ['https://bücher.de/x', 'https://xn--bcher-kva.de/x'],
    ['https://\u200bhalden.com/a', 'https://halden.com/a'],
    ['https://halden.com/a%20b?c=%C3%A4', 'https://halden.com/a%20b?c=%C3%A4'],
    ['https://l.instagram.com.halden.com/?u=x', 'https://l.instagram.com.halden.com/?u=x'],
  ])('%s', (raw, link) => expect(unwrapLink(raw)).toBe(link))

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'mailto:a@halden.com',
    'file:///etc/passwd',
    'https://localhost/x',
    'http://127.0.0.1/',
    'http://2130706433/',
    'https://[::1]/',
    'http://192.168.1.1/admin',
    'https://router.local/',
    'https://nas.lan',
    'https://user:pass@halden.com',
    'ftp://halden.com',
    '',
    ' ',
    'hello world',
    'halden',
    'https://',
    `https://halden.com/${'x'.repeat(3000)}`,
    'https://l.instagram.com/?u=javascript%3Aalert(1)',
    'https://l.facebook.com/l.php?u=http%3A%2F%2F10.0.0.1',
    `https://l.instagram.com/?u=${encodeURIComponent(`https://l.instagram.com/?u=${encodeURIComponent(`https://l.instagram.com/?u=${encodeURIComponent('https://l.instagram.com/?u=https://halden.com')}`)}`)}`,
  ])('%s is no link', (raw) => expect(unwrapLink(raw)).toBeNull())

  it('keeps each place once, in order', () => {
    expect(unwrapLinks(['halden.com', 'https://www.halden.com/', 'javascript:x', 'https://norvik.eu/a', 'http://halden.com'])).toEqual([
      'https://halden.com',
      'https://norvik.eu/a',
    ])
  })
})
