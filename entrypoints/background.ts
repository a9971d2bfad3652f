import { noteUnhandled } from '@/lib/log/note-unhandled'
import { listenToPages } from '@/lib/messages/listen'
import { platformOf } from '@/lib/platforms/directory'
import { forgetInTime } from '@/lib/background/retention'
import { offerSaving } from '@/lib/background/save-command'
import { openPanelFromIcon } from '@/lib/background/side-panel'
import { followTabs } from '@/lib/background/tabs'
import { takeArrival } from '@/lib/background/take-arrival'
import { takeReading } from '@/lib/background/take-reading'
import { defineBackground } from 'wxt/utils/define-background'

// The worker may die between any two events, so every listener is registered at start and holds no state.
export default defineBackground(() => {
  noteUnhandled()
  listenToPages({ reading: takeReading, arrival: takeArrival }, (url) => platformOf(url) !== null)
  followTabs()
  offerSaving()
  openPanelFromIcon()
  forgetInTime()
})
