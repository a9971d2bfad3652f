import '@/components/theme.css'
import './print.css'
import { OnePagerPage } from '@/components/pages/one-pager-page'
import { speakAsSet } from '@/components/app/start-page'
import { noteUnhandled } from '@/lib/log/note-unhandled'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

noteUnhandled()
const root = document.getElementById('sheet')
const options = new URLSearchParams(location.search)
if (root)
  void speakAsSet('onepager_title').then(() =>
    createRoot(root).render(
      <StrictMode>
        <OnePagerPage profileKey={options.get('profile') ?? ''} campaignId={options.get('campaign')} />
      </StrictMode>,
    ),
  )
