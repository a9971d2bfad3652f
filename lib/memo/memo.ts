/** Three kinds of memoisation. Remembered functions must be pure, and their answers must not be changed. */

/**
 * Remembers the last answer, by the identity of its arguments (`Object.is`). For several callers in turn with the same question;
 * without arguments, for a value made once on first use.
 */
export function rememberLast<Question extends readonly unknown[], Answer>(
  answer: (...question: Question) => Answer,
): (...question: Question) => Answer {
  let last: { readonly question: Question; readonly answer: Answer } | null = null
  return (...question) => {
    if (!last?.question.every((one, at) => Object.is(one, question[at]))) last = { question, answer: answer(...question) }
    return last.answer
  }
}

/** Remembers one answer per object, by identity, as long as the object is in use. */
export function rememberByObject<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>()
  return (key) => {
    const made = known.get(key) ?? { answer: answer(key) }
    known.set(key, made)
    return made.answer
  }
}

/** Remembers the answers for up to `most` words or numbers, then starts again empty. */
export function rememberByKey<Key extends string | number, Answer extends {} | null>(
  most: number,
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new Map<Key, Answer>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = answer(key)
    if (known.size >= most) known.clear()
    known.set(key, made)
    return made
  }
}
