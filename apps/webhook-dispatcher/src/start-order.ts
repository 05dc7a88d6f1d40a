/** What was started and has not ended, at its place in a `StartOrder`. */
export interface Started<T> {
  readonly value: T;
  /** When it was started, in `performance.now()`. */
  readonly atMs: number;
}

interface Place<T> extends Started<T> {
  previous: Place<T> | null;
  next: Place<T> | null;
  taken: boolean;
}

/**
 * What is under way, in order of start. A linked list, and no Map or Set: their tables refer to the tables that took
 * their place (V8's OrderedHashTable), and one that has got old keeps all later ones, with what stood in them, from being
 * collected until the next full collection (ADR 18).
 */
export class StartOrder<T> {
  private first: Place<T> | null = null;
  private last: Place<T> | null = null;

  start(value: T, atMs: number): Started<T> {
    const place: Place<T> = { value, atMs, previous: this.last, next: null, taken: true };
    if (this.last === null) this.first = place;
    else this.last.next = place;
    this.last = place;
    return place;
  }

  /** Whatever has ended already stays so. */
  end(started: Started<T>): void {
    const place = started as Place<T>;
    if (!place.taken) return;
    place.taken = false;
    if (place.previous === null) this.first = place.next;
    else place.previous.next = place.next;
    if (place.next === null) this.last = place.previous;
    else place.next.previous = place.previous;
    place.previous = null;
    place.next = null;
  }

  /** The one that was started first. */
  get oldest(): Started<T> | null {
    return this.first;
  }
}
