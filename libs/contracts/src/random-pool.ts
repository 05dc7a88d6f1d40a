import { randomFillSync } from 'node:crypto';

const POOL_BYTES = 4_096;

const pool = Buffer.allocUnsafe(POOL_BYTES);
let used = POOL_BYTES;

/**
 * Fresh bytes of the system's secure generator, drawn for many callers at once: a draw costs a system call however
 * few bytes it is for, and ids are made thousands of times a second. Valid until the next call; copy what is kept.
 * @param size at most 4,096
 */
export function pooledRandomBytes(size: number): Buffer {
  if (used + size > POOL_BYTES) {
    randomFillSync(pool);
    used = 0;
  }
  used += size;
  return pool.subarray(used - size, used);
}
