/** A key that does the same, as a quiet hint inside its button. Gone where single keys are switched off (`data-single-keys` on the page). */
export function KeyHint({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden="true"
      className="ms-1.5 rounded border border-current px-1 font-sans text-tiny font-normal opacity-60 in-data-[single-keys=off]:hidden print:hidden"
    >
      {children}
    </kbd>
  )
}
