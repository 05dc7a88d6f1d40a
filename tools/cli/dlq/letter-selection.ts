import { placeInTopic, type DeadLetter } from '#libs/messaging';

/** `partition:offset` of a letter in its dead-letter topic. */
export interface Place {
  partition: number;
  offset: number;
}

export interface SelectionOptions {
  all?: boolean;
  fromPosition?: Place;
  position?: readonly Place[];
}

/** Which letters a command is about. */
export interface LetterSelection {
  covers(letter: DeadLetter): boolean;
  /** Places that were named and have not been met, as `partition:offset`. */
  missing(): string[];
}

/** @throws Error when the text is not `partition:offset` */
export function parsePlace(text: string): Place {
  const [, partition, offset] = /^(\d+):(\d+)$/.exec(text) ?? [];
  if (partition === undefined || offset === undefined) throw new Error(`"${text}" is not partition:offset, as in 3:17`);
  return { partition: Number(partition), offset: Number(offset) };
}

/** @throws Error unless exactly one of the options is given */
export function selectLetters({ all, fromPosition, position }: SelectionOptions): LetterSelection {
  const given = [all === true, fromPosition !== undefined, position !== undefined].filter(Boolean).length;
  if (given !== 1) throw new Error('say which: --position <p:o...>, --from-position <p:o> or --all');
  const wanted = new Set((position ?? []).map(placeInTopic));
  return {
    covers: (letter) => {
      if (all === true) return true;
      if (fromPosition === undefined) return wanted.delete(placeInTopic(letter.position));
      return letter.position.partition === fromPosition.partition && letter.position.offset >= fromPosition.offset;
    },
    missing: () => [...wanted],
  };
}
