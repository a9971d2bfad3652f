import type { Sample } from './fixtures'

/** Address of the page that lists the sample creators; `.example` belongs to nobody. */
export const SAMPLES_URL = 'https://samples.touchstone.example/'

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: .25rem; }
table { width: 100%; border-collapse: collapse; margin-top: 1.5rem; }
th, td { text-align: start; padding: .5rem .75rem .5rem 0; border-block-end: 1px solid color-mix(in srgb, currentColor 15%, transparent); }
th { font-weight: 600; }
p { color: color-mix(in srgb, currentColor 75%, transparent); }`

/** The page `npm start` opens: every sample creator with a link to each page of theirs. */
export function samplesPage(samples: readonly Sample[]): string {
  const names = [...new Set(samples.map((sample) => sample.name))]
  const row = (name: string) =>
    `<tr><th scope="row">${escaped(name)}</th><td>${samples
      .filter((each) => each.name === name)
      .map(links)
      .join('<br>')}</td></tr>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample creators</title><style>${STYLE}</style>
<h1>Sample creators</h1>
<p>Invented people on the platforms' real addresses, served by this machine alone: the network is shut. Open one and look at the side panel.</p>
<table>${names.map(row).join('')}</table></html>`
}

function links(sample: Sample): string {
  const posts = sample.posts.map((post, index) => link(post.url, `post ${index + 1}`))
  return [link(sample.profile.url, sample.platform), ...posts].join(' · ')
}

function link(url: string, text: string): string {
  return `<a href="${escaped(url)}">${escaped(text)}</a>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
