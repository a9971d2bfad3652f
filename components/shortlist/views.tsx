import { usePanel } from '@/components/app/panel-store'
import { BOX } from '@/components/ui/box'
import { Button } from '@/components/ui/button'
import { LONGEST_VIEW_NAME, MOST_VIEWS } from '@/lib/domain/limits'
import { t } from '@/lib/i18n/translate'
import { changeSetting, replaceIn, readSetting } from '@/lib/settings/settings'
import { EVERYBODY, type SavedView, USUAL_COLUMNS } from '@/lib/settings/shortlist-views'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { useTable } from './table-store'

/** The person's named views: search, filters, order, groups and columns together. */
export function Views() {
  const views = useLiveQuery(() => readSetting('shortlistViews'), [], [])
  const { query, columns, ask, showColumns } = useTable()
  const { say, sayFailed } = usePanel()
  const [chosen, setChosen] = useState('')
  const [name, setName] = useState<string | null>(null)
  const change = async (how: (all: SavedView[]) => SavedView[] | null, id: string) => {
    try {
      if (await changeSetting('shortlistViews', how)) setChosen(id)
      else say(t('list_full', { most: MOST_VIEWS }), true)
    } catch (error) {
      sayFailed('keep a view', error, t('creator_not_written'))
    }
  }
  const choose = (id: string) => {
    const view = views.find((one) => one.id === id)
    setChosen(id)
    ask(view?.query ?? EVERYBODY)
    showColumns(view?.columns ?? USUAL_COLUMNS)
  }
  const save = (title: string) => {
    // A name is unique: saving it again replaces the view.
    const id = views.find((view) => view.name === title)?.id ?? crypto.randomUUID()
    void change((all) => replaceIn(all, { id, name: title, query, columns: [...columns] }, MOST_VIEWS), id)
    setName(null)
  }
  if (name !== null)
    return (
      <form
        className="flex items-center gap-1.5"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') save(name.trim())
        }}
      >
        <input
          className={BOX}
          aria-label={t('shortlist_view_name')}
          placeholder={t('shortlist_view_name')}
          value={name}
          maxLength={LONGEST_VIEW_NAME}
          // The person opened this field with a button.
          ref={(field) => field?.focus()}
          data-testid="view-name"
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && setName(null)}
        />
        <Button type="submit" disabled={name.trim() === ''} data-testid="view-keep">
          {t('shortlist_view_keep')}
        </Button>
      </form>
    )
  return (
    <span className="flex items-center gap-1.5">
      <label className="flex items-center gap-1.5 text-small text-soft">
        {t('shortlist_view')}
        <select className={`${BOX} max-w-44`} value={chosen} data-testid="view-choice" onChange={(event) => choose(event.target.value)}>
          <option value="">{t('shortlist_view_usual')}</option>
          {views.map((view) => (
            <option key={view.id} value={view.id}>
              {view.name}
            </option>
          ))}
        </select>
      </label>
      <Button data-testid="view-save" onClick={() => setName(views.find((view) => view.id === chosen)?.name ?? '')}>
        {t('shortlist_view_save')}
      </Button>
      {chosen !== '' && (
        <Button look="quiet" onClick={() => void change((all) => all.filter((view) => view.id !== chosen), '')}>
          {t('shortlist_view_remove')}
        </Button>
      )}
    </span>
  )
}
