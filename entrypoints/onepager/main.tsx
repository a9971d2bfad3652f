import '@/components/theme.css'
import './print.css'
import { OnePagerPage } from '@/components/pages/one-pager-page'
import { speakAsSet } from '@/components/app/start-page'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

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
