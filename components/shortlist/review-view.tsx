export function ReviewView(_: unknown) {
  return null
}
