/** What was worked out before, kept in one of three ways. What is remembered must always come out the same, and is never changed. */

/**
 * Remembers the answer to the last question, told by its arguments themselves (`Object.is`). For what several callers ask one after another, and, without
 * arguments, for what is made once, when first asked for.
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

/** Remembers one answer for each object, as long as the object is in use. Objects are told apart by themselves, not by what they hold. */
export function rememberByObject<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>()
  return (key) => {
    const made = known.get(key) ?? { answer: answer(key) }
    known.set(key, made)
    return made.answer
  }
}

/** Remembers the answers for up to `most` words or numbers, and begins anew when there are more. */
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
