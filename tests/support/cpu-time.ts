/**
 * What something costs this process, in milliseconds of processor time. Unlike the time on the wall it does not grow with what else the
 * machine does, so a test may hold it against a bound, if a generous one.
 */
export function cpuMsOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
