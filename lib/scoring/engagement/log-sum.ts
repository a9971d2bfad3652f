/** Logarithm of a sum of exponentials. */
export function logSum(terms: readonly number[]): number {
  const top = Math.max(...terms)
  return top + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - top), 0))
}
