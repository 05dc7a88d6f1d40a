import { encodeTime } from 'ulid';
import { ID_PREFIXES, parseId, type IdGenerator, type IdKind } from '#libs/contracts';

const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;

/** Ids that carry the given time and count from 1 where real ones are random, so that a test can foretell them. */
export function sequentialIds(): IdGenerator {
  let count = 0;
  return {
    next: <Kind extends IdKind>(kind: Kind, atMs: number) => {
      count += 1;
      const id = `${ID_PREFIXES[kind]}_${encodeTime(atMs, TIME_LENGTH)}${String(count).padStart(RANDOM_LENGTH, '0')}`;
      const parsed = parseId(kind, id);
      if (parsed === null) throw new Error(`not a valid id: ${id}`);
      return parsed;
    },
  };
}
