import { describe, expect, it } from '@jest/globals';
import { parseJson } from './carrier-json.js';

describe('the JSON of a carrier', () => {
  it('has half a surrogate pair replaced, which the log would keep and no Postgres would read', () => {
    const body = Buffer.from(String.raw`{"from":"A\ud800B","nested":[{"text":"\udc00"}],"whole":"\ud83d\ude00"}`);
    expect(parseJson(body)).toEqual({ from: 'A\ufffdB', nested: [{ text: '\ufffd' }], whole: '😀' });
  });

  it('is refused when it is none', () => {
    expect(() => parseJson(Buffer.from('{"from":'))).toThrow('The body is not JSON.');
  });
});
