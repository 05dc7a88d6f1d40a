import { FOLDED, KINDS, LETTER, SPACE } from './letters.js';
import type { RoleSet } from './roles.js';

/** A word found: its roles, and the unit after its last. */
interface Match {
  roles: RoleSet;
  end: number;
}

const UNITS = 0x10000;
const SLOTS_MIN = 1 << 10;
/** Enough for the units of all words; what is left of 31 bits counts the nodes. */
const LETTER_BITS = 11;
const NODES_MAX = 1 << (31 - LETTER_BITS);

/**
 * Words by their folded units, as a trie in one flat hash table: a step from a node by a unit is a look-up in typed
 * arrays, without an object for each node. A look-up of a word takes time linear in the longest word.
 *
 * A step leads to a place: `node * 2`, and 1 more where the node has roles, so that nearly all steps of a text look at
 * one place in memory each. 0: there is no such step.
 */
export class WordTrie {
  /** Units of the words, numbered from 1 as they come. 0: in no word. */
  private readonly letters = new Uint16Array(UNITS);
  private lettersKnown = 0;
  /** Each key, `node << LETTER_BITS | letter`, with the place it leads to behind it. Key 0 is free. */
  private steps = new Int32Array(2 * SLOTS_MIN);
  /** The steps from the root, by their unit: most words of a text end here. */
  private readonly first = new Int32Array(UNITS);
  private nodes = 1;
  /** By node: roles of the word that ends there, and of every word that starts like it. */
  private readonly whole: RoleSet[] = [0];
  private readonly stem: RoleSet[] = [0];

  add(units: Iterable<number>, roles: { whole?: RoleSet; stem?: RoleSet }): void {
    let node = 0;
    let [parent, last] = [0, 0];
    for (const unit of units) {
      this.letters[unit] ||= ++this.lettersKnown;
      [parent, last] = [node, unit];
      node = this.step(node, unit) >> 1 || this.newNode(node, unit);
    }
    this.whole[node] = (this.whole[node] ?? 0) | (roles.whole ?? 0);
    this.stem[node] = (this.stem[node] ?? 0) | (roles.stem ?? 0);
    this.lead(parent, last, node * 2 + 1);
  }

  /** The longest word or phrase that starts at a unit and ends with a word (`anywhere`: within one). */
  longestFrom(text: string, start: number, anywhere: boolean): Match | null {
    let [node, at, roles, end] = [0, start, 0, 0];
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const place = this.step(node, FOLDED[unit] ?? 0);
      if (place === 0) break;
      node = place >> 1;
      at = KINDS[unit] === SPACE ? endOf(SPACE, text, at + 1) : at + 1;
      if ((place & 1) === 0) continue;
      const [whole, stem] = [this.whole[node] ?? 0, this.stem[node] ?? 0];
      if (whole !== 0 && (anywhere || at >= text.length || KINDS[text.charCodeAt(at)] !== LETTER)) {
        [roles, end] = [whole | stem, at];
      } else if (stem !== 0) {
        [roles, end] = [stem, endOf(LETTER, text, at)];
      }
    }
    return end === 0 ? null : { roles, end };
  }

  /** Roles of the endings that a word has; the trie holds them backwards. */
  endingRoles(text: string, start: number, end: number): RoleSet {
    let node = 0;
    let roles = 0;
    for (let at = end - 1; at >= start; at -= 1) {
      const place = this.step(node, FOLDED[text.charCodeAt(at)] ?? 0);
      if (place === 0) break;
      node = place >> 1;
      if ((place & 1) !== 0) roles |= this.whole[node] ?? 0;
    }
    return roles;
  }

  /** The place that a unit leads to from a node, or 0. */
  private step(node: number, unit: number): number {
    if (node === 0) return this.first[unit] ?? 0;
    const letter = this.letters[unit] ?? 0;
    return letter === 0 ? 0 : (this.steps[this.slotOf((node << LETTER_BITS) | letter) + 1] ?? 0);
  }

  private slotOf(key: number): number {
    const last = this.steps.length - 2;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 10) & last;
    while (this.steps[slot] !== 0 && this.steps[slot] !== key) slot = (slot + 2) & last;
    return slot;
  }

  private newNode(parent: number, unit: number): number {
    if (this.nodes >= NODES_MAX) throw new RangeError('too many words');
    if (this.nodes * 3 > this.steps.length) this.grow();
    const node = this.nodes;
    this.lead(parent, unit, node * 2);
    this.whole.push(0);
    this.stem.push(0);
    this.nodes += 1;
    return node;
  }

  private lead(parent: number, unit: number, place: number): void {
    if (parent === 0) {
      this.first[unit] = place;
      return;
    }
    const key = (parent << LETTER_BITS) | (this.letters[unit] ?? 0);
    const slot = this.slotOf(key);
    this.steps[slot] = key;
    this.steps[slot + 1] = place;
  }

  private grow(): void {
    const old = this.steps;
    this.steps = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const key = old[at] ?? 0;
      if (key === 0) continue;
      const slot = this.slotOf(key);
      this.steps[slot] = key;
      this.steps[slot + 1] = old[at + 1] ?? 0;
    }
  }
}

/** The first unit from there on that is not of the kind. */
export function endOf(kind: number, text: string, from: number): number {
  let end = from;
  while (end < text.length && KINDS[text.charCodeAt(end)] === kind) end += 1;
  return end;
}
