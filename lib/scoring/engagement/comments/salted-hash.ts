/** One 32-bit round of a murmur-like hash: multiply, rotate, mix at the end. */
function mixed(words: string, seed: number): number {
  let hash = seed >>> 0
  for (let at = 0; at < words.length; at += 1) {
    let block = Math.imul(words.charCodeAt(at), 0xcc9e2d51)
    block = Math.imul((block << 15) | (block >>> 17), 0x1b873593)
    hash = Math.imul(((hash ^ block) << 13) | ((hash ^ block) >>> 19), 5) + 0xe6546b64
  }
  hash ^= words.length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * A 64-bit hex mark of a name under a salt, 16 characters: the same name gives the same mark on this machine, and another on
 * the next. Not a cryptographic hash: it keeps names out of the store and lets repeats be noticed, no more. Synchronous, so
 * that comments can be measured where they arrive.
 */
export function saltedHash(name: string, salt: string): string {
  const salted = `${salt}\u0000${name}\u0000${salt}`
  return [0x9747b28c, 0x3c6ef372].map((seed) => mixed(salted, seed).toString(16).padStart(8, '0')).join('')
}
