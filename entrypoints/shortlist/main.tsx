import '@/components/theme.css'
import { ShortlistPage } from '@/components/pages/shortlist-page'
import { speakAsSet } from '@/components/app/start-page'
import { noteUnhandled } from '@/lib/log/note-unhandled'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

noteUnhandled()
const root = document.getElementById('shortlist')
if (root)
  void speakAsSet('shortlist_title').then(() =>
    createRoot(root).render(
      <StrictMode>
        <ShortlistPage />
      </StrictMode>,
    ),
  )
