import '@/components/theme.css'
import { OptionsPage } from '@/components/options/options-page'
import { speakAsSet } from '@/lib/i18n/start-page'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('options')
if (root)
  void speakAsSet('options_title').then(() =>
    createRoot(root).render(
      <StrictMode>
        <OptionsPage />
      </StrictMode>,
    ),
  )
