/** The shortcut's key as a quiet hint inside its button. Hidden when single keys are off (`data-single-keys` on the page). */
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
