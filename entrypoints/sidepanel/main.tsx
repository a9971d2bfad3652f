import '@/components/theme.css'
import { Panel } from '@/components/panel/panel'
import { speakAsSet } from '@/lib/i18n/start-page'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('panel')
if (root)
  void speakAsSet('app_name').then(() =>
    createRoot(root).render(
      <StrictMode>
        <Panel options={new URLSearchParams(location.search)} />
      </StrictMode>,
    ),
  )
