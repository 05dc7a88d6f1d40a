/** A fetched record that is not finished yet. The links belong to the watermark that it was added to. */
export interface Mark {
  readonly offset: number;
  previous: Mark | null;
  next: Mark | null;
}

/**
 * How far a partition is done: the lowest fetched offset that is not finished, or one past the highest fetched.
 * Only unfinished records are kept (a linked list in offset order), so that a record that never ends costs no memory
 * for the many that finish behind it. Every step takes constant time; offsets may have gaps.
 */
export class Watermark {
  #first: Mark | null = null;
  #last: Mark | null = null;
  #end = -1;
  #taken = -1;

  /** Takes a fetched record in. False, and nothing is kept, when its offset is not above all that came before. */
  add(mark: Mark): boolean {
    if (mark.offset < this.#end) return false;
    // What stands below the first fetched offset was never ours to commit.
    if (this.#end < 0) this.#taken = mark.offset;
    this.#end = mark.offset + 1;
    mark.previous = this.#last;
    if (this.#last === null) this.#first = mark;
    else this.#last.next = mark;
    this.#last = mark;
    return true;
  }

  /** The record is finished. Call it once per mark. */
  finish(mark: Mark): void {
    if (mark.previous === null) this.#first = mark.next;
    else mark.previous.next = mark.next;
    if (mark.next === null) this.#last = mark.previous;
    else mark.next.previous = mark.previous;
    mark.previous = null;
    mark.next = null;
  }

  /** The offset to read next after a crash; `null` before anything was fetched. */
  position(): number | null {
    if (this.#end < 0) return null;
    return this.#first?.offset ?? this.#end;
  }

  /** The position if it moved since it was last taken. */
  take(): number | null {
    const position = this.position();
    if (position === null || position === this.#taken) return null;
    this.#taken = position;
    return position;
  }

  /** What was taken did not get committed: the next `take` answers again. */
  giveBack(): void {
    this.#taken = -1;
  }
}
