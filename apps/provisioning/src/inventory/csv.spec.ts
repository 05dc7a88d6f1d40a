import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CsvError, parseCsv } from './csv.js';

const fieldsOf = (text: string) => parseCsv(text).map((record) => record.fields);

describe('parseCsv', () => {
  it('reads what RFC 4180 writes, with any line break, a byte-order mark and no last line break', () => {
    expect(fieldsOf('\uFEFFa,b\r\n"1,""x""\n",2\n3,\r4,5')).toEqual([
      ['a', 'b'],
      ['1,"x"', '2'],
      ['3', ''],
      ['4', '5'],
    ]);
  });

  it('tells the line on which a record starts, also after quoted line breaks and empty lines', () => {
    expect(parseCsv('a\n"x\ny"\n\n,\nlast\n').map((record) => record.line)).toEqual([1, 2, 6]);
  });

  it('gives back any records that were written', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', '\r', 'é') }).map((text) => text.trim());
    const record = fc
      .array(field, { minLength: 1, maxLength: 4 })
      .filter((fields) => fields.some((text) => text !== ''));
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const text = records
          .map((fields) => fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(fieldsOf(text)).toEqual(records);
      }),
    );
  });

  it.each([
    ['quoted', (text: string) => `"${text}"`],
    ['plain', (text: string) => text],
  ])('takes a long %s field, and refuses one of megabytes, naming the line', (_kind, write) => {
    expect(fieldsOf(`a\n${write('x'.repeat(10_000))}`)).toEqual([['a'], ['x'.repeat(10_000)]]);
    expect(() => parseCsv(`a\n${write('x'.repeat(20_000_000))}`)).toThrow(CsvError);
    expect(() => parseCsv(`a\n${write('x'.repeat(10_001))}`)).toThrow('line 2');
  });

  it.each(['a,"b', 'a,b"c"', '"a"b'])('refuses %j, naming the line', (text) => {
    expect(() => parseCsv(`head\n${text}`)).toThrow(CsvError);
    expect(() => parseCsv(`head\n${text}`)).toThrow('line 2');
  });
});
