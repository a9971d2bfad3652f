export function Compare(_: unknown) {
  return null
}
