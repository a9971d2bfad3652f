/** Logarithm of a sum of exponentials. */
export function logSum(terms: ArrayLike<number>): number {
  let top = -Infinity
  for (let at = 0; at < terms.length; at += 1) top = Math.max(top, terms[at] as number)
  let sum = 0
  for (let at = 0; at < terms.length; at += 1) sum += Math.exp((terms[at] as number) - top)
  return top + Math.log(sum)
}
