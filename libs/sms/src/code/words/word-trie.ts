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

/**
 * Words by their folded units, as a trie in one flat hash table: a step from a node by a unit is a look-up in typed
 * arrays, without an object for each node. A look-up of a word takes time linear in the longest word.
 */
export class WordTrie {
  /** Units of the words, numbered from 1 as they come. 0: in no word. */
  private readonly letters = new Uint16Array(UNITS);
  private lettersKnown = 0;
  /** Keys are `node << LETTER_BITS | letter`. 0 is free: no step has letter 0. */
  private keys = new Int32Array(SLOTS_MIN);
  private children = new Int32Array(SLOTS_MIN);
  /** The root's children by their unit: most words of a text end here. */
  private readonly first = new Int32Array(UNITS);
  private nodes = 1;
  /** By node: roles of the word that ends there, and of every word that starts like it. */
  private readonly whole: RoleSet[] = [0];
  private readonly stem: RoleSet[] = [0];

  add(units: Iterable<number>, roles: { whole?: RoleSet; stem?: RoleSet }): void {
    let node = 0;
    for (const unit of units) {
      this.letters[unit] ||= ++this.lettersKnown;
      node = this.step(node, unit) || this.newNode(node, unit);
    }
    this.whole[node] = (this.whole[node] ?? 0) | (roles.whole ?? 0);
    this.stem[node] = (this.stem[node] ?? 0) | (roles.stem ?? 0);
  }

  /** The longest word or phrase that starts at a unit and ends with a word (`anywhere`: within one). */
  longestFrom(text: string, start: number, anywhere: boolean): Match | null {
    let [node, at, roles, end] = [0, start, 0, 0];
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      node = this.step(node, FOLDED[unit] ?? 0);
      if (node === 0) break;
      at += 1;
      if (KINDS[unit] === SPACE) while (at < text.length && KINDS[text.charCodeAt(at)] === SPACE) at += 1;
      const [whole, stem] = [this.whole[node] ?? 0, this.stem[node] ?? 0];
      if (whole !== 0 && (anywhere || at >= text.length || KINDS[text.charCodeAt(at)] !== LETTER)) {
        [roles, end] = [whole | stem, at];
      } else if (stem !== 0) {
        [roles, end] = [stem, wordEnd(text, at)];
      }
    }
    return end === 0 ? null : { roles, end };
  }

  /** Roles of the endings that a word has; the trie holds them backwards. */
  endingRoles(text: string, start: number, end: number): RoleSet {
    let node = 0;
    let roles = 0;
    for (let at = end - 1; at >= start; at -= 1) {
      node = this.step(node, FOLDED[text.charCodeAt(at)] ?? 0);
      if (node === 0) break;
      roles |= this.whole[node] ?? 0;
    }
    return roles;
  }

  /** The child of a node, or 0. */
  private step(node: number, unit: number): number {
    if (node === 0) return this.first[unit] ?? 0;
    const letter = this.letters[unit] ?? 0;
    return letter === 0 ? 0 : (this.children[this.slotOf((node << LETTER_BITS) | letter)] ?? 0);
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 11) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private newNode(parent: number, unit: number): number {
    if (this.nodes * 1.5 > this.keys.length) this.grow();
    const key = (parent << LETTER_BITS) | (this.letters[unit] ?? 0);
    const slot = this.slotOf(key);
    this.keys[slot] = key;
    this.children[slot] = this.nodes;
    if (parent === 0) this.first[unit] = this.nodes;
    this.whole.push(0);
    this.stem.push(0);
    this.nodes += 1;
    return this.nodes - 1;
  }

  private grow(): void {
    const [keys, children] = [this.keys, this.children];
    this.keys = new Int32Array(keys.length * 2);
    this.children = new Int32Array(keys.length * 2);
    keys.forEach((key, slot) => {
      if (key === 0) return;
      const moved = this.slotOf(key);
      this.keys[moved] = key;
      this.children[moved] = children[slot] ?? 0;
    });
  }
}

/** The unit after the word's last letter. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && KINDS[text.charCodeAt(end)] === LETTER) end += 1;
  return end;
}
