import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_LANGUAGE, EXTENSIONS, LOCKING_ALPHABETS, type GsmLanguage } from './gsm7-alphabet.js';
import { fillBits, packSeptets } from './gsm7-packing.js';
import { decodeParts } from './part-text.js';
import { readPart, type SmsPart, type SmsPdu } from './pdu-reading.js';
import { writePdus, type WriteOptions } from './pdu-writing.js';
import { placePart, type Assembly } from './segment-assembly.js';

interface Message {
  text: string;
  options: WriteOptions;
  /** The carrier packs septets: it and we know that of each other. */
  packed: boolean;
}

interface Arrival {
  message: number;
  pdu: SmsPdu;
  packed: boolean;
}

/** Drives placePart as a store would, and gives the texts of the messages that completed. */
function assemble(arrivals: readonly Arrival[]): string[] {
  const stored = new Map<string, { assembly: Assembly; parts: Map<number, SmsPart> }[]>();
  const done: string[] = [];
  arrivals.forEach(({ pdu, packed }, index) => {
    const part = readPart(pdu, { gsm7Packed: packed });
    const { concatenation } = part;
    if (concatenation === null || concatenation.total === 1) {
      done.push(decodeParts([part]).text);
      return;
    }
    const { scheme, ref, seq, total } = concatenation;
    const digest = Buffer.from(part.content).toString('hex');
    const key = `${scheme}/${ref}/${total}`;
    const entries = stored.get(key) ?? [];
    stored.set(key, entries);
    const placement = placePart(
      entries.map((entry) => entry.assembly),
      { seq, total, digest, atMs: index },
    );
    if (placement.kind === 'duplicate' || placement.kind === 'late') return;
    const id = placement.kind === 'joins' ? placement.assemblyId : `m${index}`;
    if (placement.kind === 'opens') entries.push({ assembly: opened(id, index), parts: new Map() });
    const entry = entries.find((one) => one.assembly.id === id);
    if (!entry) throw new Error('placed nowhere');
    entry.parts.set(seq, part);
    entry.assembly = {
      ...entry.assembly,
      lastPartAtMs: index,
      parts: new Map([...entry.assembly.parts, [seq, { digest, repeatedAtMs: null }]]),
      ...(placement.completes ? { state: 'complete', closedAtMs: index } : {}),
    };
    if (!placement.completes) return;
    const ordered = [...entry.parts].sort(([a], [b]) => a - b).map(([, one]) => one);
    done.push(decodeParts(ordered).text);
  });
  return done;
}

function opened(id: string, atMs: number): Assembly {
  const times = { openedAtMs: atMs, lastPartAtMs: atMs, closedAtMs: null, broughtAtMs: null };
  return { id, state: 'open', ...times, done: false, parts: new Map() };
}

/** As a carrier with packed text would send it: the header stays, the septets behind it are packed. */
function packedPdu(pdu: SmsPdu): SmsPdu {
  const pack = (userData: Uint8Array): Uint8Array => {
    const headerOctets = (pdu.esmClass & 0x40) === 0 ? 0 : (userData[0] ?? 0) + 1;
    const septets = userData.subarray(headerOctets);
    return Buffer.concat([userData.subarray(0, headerOctets), packSeptets(septets, fillBits(headerOctets))]);
  };
  const { messagePayload, shortMessage } = pdu;
  if (messagePayload) return { ...pdu, messagePayload: pack(messagePayload) };
  return { ...pdu, shortMessage: pack(shortMessage) };
}

function alphabetOf({ locking, single }: GsmLanguage): string[] {
  const plain = Array.from(LOCKING_ALPHABETS[locking] ?? '').filter((char) => char !== '\x1b');
  return [...plain, ...(EXTENSIONS[single]?.values() ?? [])];
}

const LENGTHS = { minLength: 1, maxLength: 500, size: 'max' } as const;
const languages = fc.record({ locking: fc.nat({ max: 3 }), single: fc.nat({ max: 3 }) });
/** Escapes on half of the places, so that many stand where a part ends. */
const gsm7Texts = (language: GsmLanguage, packed: boolean) => {
  const chars = alphabetOf(language);
  const extended = chars.slice(127);
  const unit = fc.oneof(fc.constantFrom(...chars), fc.constantFrom(...extended), fc.constant('@'));
  const texts = fc.string({ unit, ...LENGTHS });
  // In packed text an `@` that ends it, or stands before an escape pair, may look like filling (see unpackSeptets).
  const withoutDoubt = (text: string): string =>
    Array.from(text, (char, at) => {
      const next = text[at + 1];
      return char === '@' && (next === undefined || extended.includes(next)) ? 'a' : char;
    }).join('');
  return packed ? texts.map(withoutDoubt) : texts;
};

const gsm7 = (language: fc.Arbitrary<GsmLanguage>) =>
  fc.tuple(language, fc.boolean()).chain(([tables, packed]) =>
    fc.record({
      text: gsm7Texts(tables, packed),
      options: fc.constant<WriteOptions>({ encoding: 'gsm7', language: tables }),
      packed: fc.constant(packed),
    }),
  );
const other = (encoding: 'latin1' | 'ucs2', unit: fc.Arbitrary<string>) =>
  fc.record({
    text: fc.string({ unit, ...LENGTHS }).filter((text) => !text.startsWith('\ufeff')),
    options: fc.constant<WriteOptions>({ encoding }),
    packed: fc.constant(false),
  });

const ENCODINGS = {
  'GSM 7-bit': gsm7(fc.constant(DEFAULT_LANGUAGE)),
  'GSM 7-bit with national tables': gsm7(languages),
  'Latin-1': other(
    'latin1',
    fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)),
  ),
  'UCS-2': other('ucs2', fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constant('👍'))),
};
const SCHEMES = ['udh8', 'udh16', 'sar', 'payload'] as const;

function arrivalsOf({ text, options, packed }: Message, message: number): Arrival[] {
  return writePdus(text, options).map((pdu) => ({ message, pdu: packed ? packedPdu(pdu) : pdu, packed }));
}

/** All parts of all messages in any order, those that can be told from new messages twice. */
function anyOrder(messages: readonly Message[]): fc.Arbitrary<Arrival[]> {
  const parts = messages.map(arrivalsOf);
  const twice = parts.filter((own) => own.length > 1).flat();
  const all = [...parts.flat(), ...twice];
  return fc.shuffledSubarray(all, { minLength: all.length });
}

describe('encode, split, shuffle, duplicate, interleave, reassemble', () => {
  const anyMessage = fc.oneof(...Object.values(ENCODINGS));

  describe.each(Object.entries(ENCODINGS))('%s', (_name, messages) => {
    it.each(SCHEMES)('gives every text back exactly once by %s, with any other message between its parts', (parts) => {
      const cases = fc
        .tuple(messages, anyMessage, fc.constantFrom(...SCHEMES), fc.nat({ max: 255 }))
        .map(([first, second, otherParts, ref]) => [
          { ...first, options: { ...first.options, parts, ref } },
          // The same reference is another one where it stands elsewhere.
          { ...second, options: { ...second.options, parts: otherParts, ref: otherParts === parts ? ref ^ 1 : ref } },
        ])
        .chain((pair) => fc.record({ pair: fc.constant(pair), order: anyOrder(pair) }));
      fc.assert(
        fc.property(cases, ({ pair, order }) => {
          expect(assemble(order).sort()).toEqual(pair.map(({ text }) => text).sort());
        }),
        { numRuns: 60 },
      );
    });
  });

  it('splits surrogate pairs between parts, which is what the above puts together again', () => {
    const [first, second] = writePdus('👍'.repeat(40), { parts: 'udh8' });
    expect(Buffer.from(first?.shortMessage.subarray(-2) ?? []).toString('hex')).toBe('d83d');
    expect(Buffer.from(second?.shortMessage.subarray(6, 8) ?? []).toString('hex')).toBe('dc4d');
  });

  it('fills every part and none over: 140 octets with the header, packed or not', () => {
    for (const language of [DEFAULT_LANGUAGE, { locking: 1, single: 0 }, { locking: 3, single: 3 }]) {
      const [part] = writePdus('x'.repeat(400), { encoding: 'gsm7', language, parts: 'udh16' });
      expect(part && packedPdu(part).shortMessage.length).toBeGreaterThanOrEqual(139);
      expect(part && packedPdu(part).shortMessage.length).toBeLessThanOrEqual(140);
    }
    expect(writePdus('é'.repeat(400), { encoding: 'latin1' })[0]?.shortMessage).toHaveLength(140);
  });
});
