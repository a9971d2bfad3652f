/**
 * The lower triangle of a symmetric positive definite matrix, or of its factor, row by row; cells above the diagonal are 0 and never read.
 */
export interface Triangle {
  readonly size: number
  readonly cells: Float64Array
}

/** A matrix from its cells at and below the diagonal. */
export function matrixOf(size: number, cell: (row: number, column: number) => number): Triangle {
  const cells = new Float64Array(size * size)
  for (let row = 0; row < size; row += 1) for (let column = 0; column <= row; column += 1) cells[row * size + column] = cell(row, column)
  return { size, cells }
}

/** The triangle L with LLᵀ = the matrix (Cholesky). */
export function factorOf({ size, cells }: Triangle): Triangle {
  const factor = new Float64Array(size * size)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = cells[row * size + column] as number
      for (let at = 0; at < column; at += 1) rest -= (factor[row * size + at] as number) * (factor[column * size + at] as number)
      factor[row * size + column] = row === column ? Math.sqrt(rest) : rest / (factor[column * size + column] as number)
    }
  }
  return { size, cells: factor }
}

/** The inverse of the matrix with this factor times a vector. */
export function solve({ size, cells }: Triangle, vector: ArrayLike<number>): Float64Array {
  const made = Float64Array.from(vector)
  for (let row = 0; row < size; row += 1) {
    let rest = made[row] as number
    for (let at = 0; at < row; at += 1) rest -= (cells[row * size + at] as number) * (made[at] as number)
    made[row] = rest / (cells[row * size + row] as number)
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = made[row] as number
    for (let at = row + 1; at < size; at += 1) rest -= (cells[at * size + row] as number) * (made[at] as number)
    made[row] = rest / (cells[row * size + row] as number)
  }
  return made
}

/** The diagonal of the inverse of the matrix with this factor: sums of squares of the columns of L⁻¹. */
export function inverseDiagonal({ size, cells }: Triangle): Float64Array {
  const diagonal = new Float64Array(size)
  const column = new Float64Array(size)
  for (let from = 0; from < size; from += 1) {
    for (let row = from; row < size; row += 1) {
      let rest = row === from ? 1 : 0
      for (let at = from; at < row; at += 1) rest -= (cells[row * size + at] as number) * (column[at] as number)
      const value = rest / (cells[row * size + row] as number)
      column[row] = value
      diagonal[from] = (diagonal[from] as number) + value * value
    }
  }
  return diagonal
}
