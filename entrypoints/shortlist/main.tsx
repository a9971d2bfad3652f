import '@/components/theme.css'
import { ShortlistPage } from '@/components/shortlist/shortlist-page'
import { speakAsSet } from '@/lib/i18n/start-page'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('shortlist')
if (root)
  void speakAsSet('shortlist_title').then(() =>
    createRoot(root).render(
      <StrictMode>
        <ShortlistPage />
      </StrictMode>,
    ),
  )
