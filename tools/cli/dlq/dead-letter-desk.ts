import { deadLetterTopic, TOPICS } from '#libs/contracts';
import { placeInTopic, type DeadLetter, type DeadLetters } from '#libs/messaging';
import type { LetterSelection } from './letter-selection.js';
import { LetterSummary, type LetterCount } from './letter-summary.js';
import { letterView, rawView } from './letter-view.js';

/** What `replay` and `drop` did. */
export interface HandledReport {
  topic: string;
  handled: number;
  /** Letters that are left open, and why. */
  left: { position: string; why: string }[];
}

const WHY_LEFT = {
  superseded: 'a newer record of its key is in the topic, which keeps the latest one: drop it',
  gone: 'it is a note of a record that was too large for this topic, and its own topic holds it no more: drop it',
  too_large:
    'its topic takes no record of this size: the header that says whom it is for may be too much, try --to-all',
  no_origin: 'its headers do not say where it came from: drop it',
} as const;

/** What an operator does with dead letters. Topics are named with or without `.dlq`. */
export class DeadLetterDesk {
  constructor(private readonly letters: DeadLetters) {}

  /** @param topic null: all topics of the platform */
  async list(topic: string | null): Promise<LetterCount[]> {
    const topics = topic === null ? Object.values(TOPICS).map(deadLetterTopic) : [letterTopic(topic)];
    const summary = new LetterSummary();
    for (const name of topics) {
      for await (const letter of this.letters.open(name)) summary.add(letter);
    }
    return summary.counts();
  }

  async show(topic: string, limit: number, raw: boolean): Promise<object[]> {
    const shown: object[] = [];
    if (limit === 0) return shown;
    for await (const letter of this.letters.open(letterTopic(topic))) {
      shown.push(raw ? rawView(letter) : letterView(await this.letters.whole(letter)));
      if (shown.length === limit) break;
    }
    return shown;
  }

  replay(topic: string, selection: LetterSelection, audience: 'failed' | 'all'): Promise<HandledReport> {
    return this.#each(topic, selection, async (letter) => {
      const outcome = await this.letters.replay(letter, audience);
      return outcome === 'replayed' ? null : WHY_LEFT[outcome];
    });
  }

  drop(topic: string, selection: LetterSelection): Promise<HandledReport> {
    return this.#each(topic, selection, async (letter) => {
      await this.letters.drop(letter);
      return null;
    });
  }

  /** @param handle resolves to why the letter is left open, or null */
  async #each(
    topic: string,
    selection: LetterSelection,
    handle: (letter: DeadLetter) => Promise<string | null>,
  ): Promise<HandledReport> {
    const report: HandledReport = { topic: letterTopic(topic), handled: 0, left: [] };
    for await (const letter of this.letters.open(report.topic)) {
      if (!selection.covers(letter)) continue;
      const why = await handle(letter);
      if (why === null) report.handled++;
      else report.left.push({ position: placeInTopic(letter.position), why });
    }
    for (const position of selection.missing()) report.left.push({ position, why: 'no open dead letter stands there' });
    return report;
  }
}

function letterTopic(topic: string): string {
  const suffix = deadLetterTopic('');
  return topic.endsWith(suffix) ? topic : deadLetterTopic(topic);
}
