/** One 32-bit round of a murmur-like hash: multiply, rotate, mix at the end. */
function hash32(words: string, seed: number): number {
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
 * A 64-bit hash of a name under a salt, 16 hex digits: equal names give equal hashes on this machine, different ones on another.
 * Not cryptographic: it only keeps names out of the store and shows repeats. Synchronous, so that comments can be measured
 * where they arrive.
 */
export function saltedHash(name: string, salt: string): string {
  const salted = `${salt}\u0000${name}\u0000${salt}`
  return [0x9747b28c, 0x3c6ef372].map((seed) => hash32(salted, seed).toString(16).padStart(8, '0')).join('')
}
