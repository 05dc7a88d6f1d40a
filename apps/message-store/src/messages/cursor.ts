const VERSION = 'p1';
/** Enough of the owner's id to tell a cursor that belongs elsewhere. */
const OWNER_TAIL = 6;

/** The opaque form of a position: everything of this owner up to it was seen. */
export function writeCursor(owner: string, position: bigint): string {
  return Buffer.from(`${VERSION}.${position}.${owner.slice(-OWNER_TAIL)}`, 'latin1').toString('base64url');
}

/** The position of a cursor that `writeCursor` made for this owner; `null` for anything else. */
export function readCursor(owner: string, cursor: string): bigint | null {
  const [version, digits = '', tail, rest] = Buffer.from(cursor, 'base64url').toString('latin1').split('.');
  if (version !== VERSION || tail !== owner.slice(-OWNER_TAIL) || rest !== undefined) return null;
  return /^\d{1,18}$/.test(digits) ? BigInt(digits) : null;
}

/** What one look at an owner's rows in store order found. */
export interface Look {
  /** Positions of the rows found, rising. */
  positions: readonly bigint[];
  /** The owner's last position at the moment of the look; all rows up to it were visible. */
  last: bigint;
  /** Where the look began. */
  after: bigint;
  limit: number;
}

/**
 * Where the next page begins. A full page ends at its last row. Otherwise all rows so far were looked at, also those
 * that the filters left out, so that a poller need not pass over them again.
 */
export function nextPosition({ positions, last, after, limit }: Look): bigint {
  const end = positions.at(-1);
  if (end !== undefined && positions.length >= limit) return end;
  return last > after ? last : after;
}
