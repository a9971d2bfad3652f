import '@/components/theme.css'
import { Panel } from '@/components/panel/panel'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('panel')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Panel options={new URLSearchParams(location.search)} />
    </StrictMode>,
  )
