export type Matrix = readonly (readonly number[])[]

/** Inverse of a symmetric positive definite matrix by Gauss–Jordan elimination; such a matrix needs no change of rows. */
export function inverted(matrix: Matrix): number[][] {
  const size = matrix.length
  const left = matrix.map((row) => [...row])
  const right = matrix.map((_, at) => Array.from({ length: size }, (_unused, column) => (column === at ? 1 : 0)))
  for (let pivot = 0; pivot < size; pivot += 1) {
    const [own, result] = [left[pivot] as number[], right[pivot] as number[]]
    const scale = 1 / (own[pivot] as number)
    for (let column = 0; column < size; column += 1) {
      own[column] = (own[column] as number) * scale
      result[column] = (result[column] as number) * scale
    }
    for (let row = 0; row < size; row += 1) {
      const [other, inverse] = [left[row] as number[], right[row] as number[]]
      const factor = other[pivot] as number
      if (row === pivot || factor === 0) continue
      for (let column = 0; column < size; column += 1) {
        other[column] = (other[column] as number) - factor * (own[column] as number)
        inverse[column] = (inverse[column] as number) - factor * (result[column] as number)
      }
    }
  }
  return right
}
