/** A fetched record that is not finished yet. The links belong to the watermark that it was added to. */
export interface Mark<Self> {
  readonly offset: number;
  previous: Self | null;
  next: Self | null;
}

/** From `begin` on and below `end`. */
export interface OffsetRange {
  readonly begin: number;
  readonly end: number;
}

/**
 * How far a partition is done: the lowest fetched offset that is not finished, or one past the highest fetched.
 * Only unfinished records are kept (a linked list in offset order), so that a record that never ends costs no memory
 * for the many that finish behind it. Every step takes constant time; offsets may have gaps.
 */
export class Watermark<M extends Mark<M>> {
  #first: M | null = null;
  #last: M | null = null;
  #committed = -1;
  #end = -1;
  #taken = -1;

  /** Takes a fetched record in. False, and nothing is kept, when its offset is not above all that came before. */
  add(mark: M): boolean {
    if (mark.offset < this.#end) return false;
    // What stands below the first fetched offset was never ours to commit.
    if (this.#end < 0) this.#taken = this.#committed = mark.offset;
    this.#end = mark.offset + 1;
    mark.previous = this.#last;
    if (this.#last === null) this.#first = mark;
    else this.#last.next = mark;
    this.#last = mark;
    return true;
  }

  /** The record is finished. Call it once per mark. */
  finish(mark: M): void {
    if (mark.previous === null) this.#first = mark.next;
    else mark.previous.next = mark.next;
    if (mark.next === null) this.#last = mark.previous;
    else mark.next.previous = mark.previous;
    mark.previous = null;
    mark.next = null;
  }

  /** What may not be committed: from the position that certainly is to one past the highest fetched; `null` before anything was. */
  uncommitted(): OffsetRange | null {
    return this.#end < 0 ? null : { begin: this.#committed, end: this.#end };
  }

  /** The unfinished record of the lowest offset; `null` when all are finished. */
  oldest(): M | null {
    return this.#first;
  }

  /** Offsets of the unfinished records, rising. */
  *unfinished(): Iterable<number> {
    for (let mark: M | null = this.#first; mark !== null; mark = mark.next) yield mark.offset;
  }

  /** The offset to read next after a crash; `null` before anything was fetched. */
  position(): number | null {
    if (this.#end < 0) return null;
    return this.#first?.offset ?? this.#end;
  }

  /** The position if it moved since it was last taken. What was taken before is committed by now, or was given back. */
  take(): number | null {
    if (this.#taken >= 0) this.#committed = this.#taken;
    const position = this.position();
    if (position === null || position === this.#taken) return null;
    this.#taken = position;
    return position;
  }

  /** The position, unless it is committed for certain: what was taken last may be on its way, and never get there. */
  last(): number | null {
    const position = this.position();
    return position === this.#committed ? null : position;
  }

  /** What was taken did not get committed: the next `take` answers again. */
  giveBack(): void {
    this.#taken = -1;
  }
}
