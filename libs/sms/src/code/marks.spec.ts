import { describe, expect, it } from '@jest/globals';
import { MARK, marksOf } from './marks.js';

describe('marksOf', () => {
  it.each([
    ['Your code is 583921', 0],
    ['two  spaces', MARK.spaces],
    ['@foo.com #583921', MARK.at | MARK.dot | MARK.hash],
    ['https://foo', MARK.slash],
    ['$5 off, 10%?', MARK.dollar | MARK.comma | MARK.percent | MARK.questionMark],
    ['c\u00f3digo\u00a0', MARK.beyondAscii],
    ['a line\r\n\tand\u0007a bell', MARK.beyondAscii],
    ['lines\r\n\ttabs', 0],
    ['', 0],
  ])('tells the marks of %j, and no others', (text, marks) => {
    expect(marksOf(text)).toBe(marks);
  });
});
