import { usePanel } from '@/components/panel/panel-store'
import { Button } from '@/components/ui/button'
import { Brief, type Campaign } from '@/lib/domain/campaign'
import { saveCampaign } from '@/lib/store/shortlist'
import { type FormEvent, type ReactNode, useId, useState } from 'react'

const splitWords = (text: string) =>
  [
    ...new Set(
      text
        .split(/[,\n;]/)
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  ].slice(0, 200)
const splitCodes = (text: string) => splitWords(text).map((code) => code.slice(0, 12))

/** What the campaign looks for: it feeds niche fit and competitor conflicts. */
export function BriefForm({ campaign }: { campaign: Campaign }) {
  const { brief } = campaign
  const { say, show } = usePanel()
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '')
    const competitors = splitWords(text('competitors')).map((name) => {
      const handle = name.startsWith('@') ? [name.slice(1)] : []
      const known = brief.competitors.find((brand) => brand.name === name)
      return known ?? { name: name.replace(/^@/, ''), aliases: [], handles: handle, domains: [] }
    })
    const parsed = Brief.safeParse({
      ...brief,
      keywords: splitWords(text('keywords')),
      exclusions: splitWords(text('exclusions')),
      languages: splitCodes(text('languages')).map((code) => code.toLowerCase()),
      markets: splitCodes(text('markets')).map((code) => code.toUpperCase()),
      competitors,
    })
    if (!parsed.success) return setProblem('One of the entries is too long. Shorten it and save again; nothing was changed.')
    try {
      await saveCampaign({ ...campaign, name: text('name').trim() || campaign.name, brief: parsed.data }, Date.now())
      setProblem(null)
      say('Brief saved')
      show('creator')
    } catch {
      setProblem('Not saved: the browser refused to write. Your text is still here.')
    }
  }
  return (
    <form className="space-y-3 p-4" onSubmit={(event) => void submit(event)}>
      <h1 className="text-base font-semibold">What are you looking for?</h1>
      <Field label="Campaign">
        <input name="name" defaultValue={campaign.name} maxLength={200} className={BOX} required />
      </Field>
      <Field label="Topics and keywords" hint="in the creators' own words and languages, separated by commas">
        <textarea name="keywords" rows={3} defaultValue={brief.keywords.join(', ')} className={BOX} />
      </Field>
      <Field label="Must not appear" hint="words that rule a creator out">
        <textarea name="exclusions" rows={2} defaultValue={brief.exclusions.join(', ')} className={BOX} />
      </Field>
      <Field label="Competitors" hint="names or @handles">
        <textarea
          name="competitors"
          rows={2}
          defaultValue={brief.competitors.map((brand) => (brand.handles[0] === brand.name ? `@${brand.name}` : brand.name)).join(', ')}
          className={BOX}
        />
      </Field>
      <Field label="Languages" hint="codes such as en, de, ja">
        <input name="languages" defaultValue={brief.languages.join(', ')} className={BOX} />
      </Field>
      <Field label="Markets" hint="countries such as DE, AT">
        <input name="markets" defaultValue={brief.markets.join(', ')} className={BOX} />
      </Field>
      {problem !== null && (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="primary" data-testid="save-brief">
          Save brief
        </Button>
        <Button onClick={() => show('creator')}>Cancel</Button>
      </div>
    </form>
  )
}

const BOX = 'mt-1 block w-full rounded-lg border border-line bg-surface px-2.5 py-1.5 text-body text-ink'

function Field({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  const id = useId()
  return (
    <label className="block font-medium" aria-describedby={hint === undefined ? undefined : id}>
      {label}{' '}
      {hint !== undefined && (
        <span id={id} className="text-small font-normal text-faint">
          {hint}
        </span>
      )}
      {children}
    </label>
  )
}
