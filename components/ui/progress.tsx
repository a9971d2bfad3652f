import { useEffect, useState } from 'react'

/** Shorter work shows no progress. */
const PATIENCE_MS = 300

/** Progress of long work. */
export function Progress({ text, done, total }: { text: string; done: number; total: number }) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isLong) return null
  return (
    <div className="text-small text-soft">
      <p>{text}</p>
      <progress className="h-1.5 w-full accent-mark" value={done} max={Math.max(1, total)} aria-label={text} />
    </div>
  )
}
