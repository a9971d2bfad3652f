import '@/components/theme.css'
import { OptionsPage } from '@/components/pages/options-page'
import { speakAsSet } from '@/components/app/start-page'
import { noteUnhandled } from '@/lib/log/note-unhandled'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

noteUnhandled()
const root = document.getElementById('options')
if (root)
  void speakAsSet('options_title').then(() =>
    createRoot(root).render(
      <StrictMode>
        <OptionsPage />
      </StrictMode>,
    ),
  )
