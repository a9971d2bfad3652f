/** Tests ask for styles in a quicker way than jsdom's own: it must make no difference but time. */
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { useQuickStyles } from '@/tests/support/quick-styles'

const TAGS =
  'a,abbr,article,aside,audio,b,button,canvas,code,dd,details,dialog,div,dl,dt,em,fieldset,figure,footer,form,h1,header,hr,i,iframe,img,input,kbd,label,legend,li,link,main,mark,menu,meta,meter,nav,ol,optgroup,option,output,p,picture,pre,progress,q,s,script,search,section,select,slot,small,span,strong,style,sub,summary,svg,template,textarea,time,title,u,ul,video'
const STATES = ['hidden', 'hidden="until-found"', 'open', 'type="hidden"', 'type="checkbox"', 'popover', 'open popover', 'hidden open']
const TABLE = ['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'td']
const NAMES = ['display', 'visibility', 'pointer-events'] as const

const every = [
  ...TAGS.split(',').map((tag) => `<${tag}></${tag}>`),
  ...STATES.flatMap((state) => ['details', 'dialog', 'embed', 'input', 'p'].map((tag) => `<${tag} ${state}></${tag}>`)),
].join('\n')

/** What is answered about every element of a page, asked both ways. */
function both(html: string) {
  const { window } = new JSDOM(html)
  const ask = () =>
    [...window.document.querySelectorAll('*')].map((element) => {
      const style = window.getComputedStyle(element)
      return [
        element.outerHTML.slice(0, 60),
        style.display,
        style.visibility,
        style.pointerEvents,
        ...NAMES.map((name) => style.getPropertyValue(name)),
      ]
    })
  const whole = ask()
  useQuickStyles(window as unknown as Window)
  return { quick: ask(), whole, window }
}

describe('a quick style', () => {
  it.each([
    ['elements of every kind, and their states', every],
    ['parts of a table', `<table>${TABLE.flatMap((tag) => ['', 'hidden'].map((state) => `<${tag} ${state}>a</${tag}>`)).join('')}</table>`],
    ['rows that are hidden', '<table><tbody hidden><tr><td><b>x</b></td></tr></tbody></table>'],
    ['summaries', '<details open><summary>a</summary><summary>b</summary><p>x</details><summary>c</summary>'],
    ['styles of their own', '<p style="display: none"><b style="color: red">x</b></p><p hidden style="display: flex">y</p><br style="">'],
    ['what they inherit', '<div style="visibility: hidden; pointer-events: none"><p><b style="visibility: visible">x</b></p></div>'],
    ['a stylesheet', '<style>p { display: none } b { visibility: hidden }</style><p>x</p><b>y</b>'],
  ])('is what jsdom says of %s', (_, html) => {
    const { quick, whole } = both(html)
    expect(quick).toEqual(whole)
  })

  it('follows what becomes of an element, and knows everything else, too', () => {
    const { window } = both('<dialog><p style="color: red; margin-top: 3px">x</p></dialog>')
    const [dialog, p] = ['dialog', 'p'].map((name) => window.document.querySelector(name) as HTMLElement) as [HTMLElement, HTMLElement]
    expect(window.getComputedStyle(dialog).display).toBe('none')
    dialog.setAttribute('open', '')
    dialog.style.visibility = 'hidden'
    expect(window.getComputedStyle(dialog).display).toBe('block')
    expect(window.getComputedStyle(p).visibility).toBe('hidden')
    expect([window.getComputedStyle(p).marginTop, window.getComputedStyle(p).getPropertyValue('color')]).toEqual(['3px', 'rgb(255, 0, 0)'])
  })
})
