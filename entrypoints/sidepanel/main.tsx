import '@/components/theme.css'
import { firstLook } from '@/components/app/first-look'
import { fixedTabOf, Panel } from '@/components/pages/panel'
import { speakAsSet } from '@/components/app/start-page'
import { noteUnhandled } from '@/lib/log/note-unhandled'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

noteUnhandled()
const root = document.getElementById('panel')
const options = new URLSearchParams(location.search)
if (root)
  void Promise.all([firstLook(fixedTabOf(options)), speakAsSet('app_name')]).then(([first]) =>
    createRoot(root).render(
      <StrictMode>
        <Panel options={options} first={first} />
      </StrictMode>,
    ),
  )
