/** An error on its way from a worker to the page: cloning keeps only the names that JavaScript itself has. */
export interface SentError {
  readonly name: string
  readonly message: string
  readonly stack: string
}

/** The thrown value as plain data. */
export function sentError(thrown: unknown): SentError {
  const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown))
  return { name, message, stack: stack ?? '' }
}

/** The error that was sent. */
export const errorOf = ({ name, message, stack }: SentError): Error => Object.assign(new Error(message), { name, stack })
