const SEED = 20180515;

/** Which half of the development data a query belongs to: rules are tuned on `tuning` alone, `unseen` only confirms. */
export function halfOf(query: string): 'tuning' | 'unseen' {
  // FNV-1a with a last mixing, because its low bits alone follow the last letter.
  let hash = 0x811c9dc5 ^ SEED;
  for (let at = 0; at < query.length; at++) hash = Math.imul(hash ^ query.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return (hash >>> 0) % 2 === 0 ? 'tuning' : 'unseen';
}
